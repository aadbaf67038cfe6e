/** Where a person was in the queue: so that a case leads on to the next one, and back to the same place. */
export interface QueueMemory {
  /** The rows as they stood, by id. */
  ids: readonly string[];
  /** The address of the queue. */
  search: object;
}

let memory: QueueMemory = { ids: [], search: {} };

export function rememberQueue(place: QueueMemory): void {
  memory = place;
}

export const rememberedQueue = (): QueueMemory => memory;
