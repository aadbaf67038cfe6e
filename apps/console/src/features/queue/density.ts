import { useState } from 'react';
import { readSetting, writeSetting } from '../../ui/settings.js';

/** Heights of a row in CSS pixels, by how dense the list is. */
export const rowHeights = { comfortable: 74, cosy: 56, compact: 40 } as const;
export type Density = keyof typeof rowHeights;
export const densities = Object.keys(rowHeights) as Density[];

/** On a phone a row has one more line of the post. */
export const phoneRowHeight = 100;

/** The density chosen on this device. */
export function useDensity(): [Density, (density: Density) => void] {
  const [density, setDensity] = useState<Density>(() => densities.find((one) => one === readSetting('density')) ?? 'comfortable');
  return [
    density,
    (next) => {
      setDensity(next);
      writeSetting('density', next);
    },
  ];
}
