/** What the journeys use of yazl, which comes without types. */
declare module 'yazl' {
  export class ZipFile {
    addBuffer(content: Buffer, name: string, options?: { mtime?: Date }): void;
    end(): void;
    readonly outputStream: AsyncIterable<Buffer>;
  }
}
