/** Kinds of personal data, as the evaluation command names them. */
export const personalDataKinds = [
  'phone',
  'email',
  'iban',
  'card',
  'handle',
  'url',
  'name',
  'address',
  'birth-date',
  'id-number',
  'file-number',
] as const;
export type PersonalDataKind = (typeof personalDataKinds)[number];

/** A piece of personal data in a text. */
export interface PersonalData {
  kind: PersonalDataKind;
  /** UTF-16 offsets in the text. */
  start: number;
  end: number;
}
