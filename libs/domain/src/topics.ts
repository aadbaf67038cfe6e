/** The areas of the knowledge base; a folder each, and the main topic of a post. */
export const areas = [
  'contract',
  'wages',
  'time-and-leave',
  'sickness',
  'dismissal',
  'work-forms',
  'social-security',
  'stay',
  'protection',
] as const;
export type Area = (typeof areas)[number];

/** How grave a wrong answer would be: 0 harmless, 1 money, 2 deadline or benefit, 3 status, crime or safety. */
export const tiers = [0, 1, 2, 3] as const;
export type Tier = (typeof tiers)[number];
