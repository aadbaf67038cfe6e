import type { Language } from '@streetlight/domain';
import type { PressureConcept, Cues } from '../concepts.js';
import { bg } from './bg.js';
import { de } from './de.js';
import { el } from './el.js';
import { en } from './en.js';
import { es } from './es.js';
import { fr } from './fr.js';
import { hr } from './hr.js';
import { hu } from './hu.js';
import { it } from './it.js';
import { pl } from './pl.js';
import { ro } from './ro.js';

export const pressure: Readonly<Record<Language, Cues<PressureConcept>>> = { bg, de, el, en, es, fr, hr, hu, it, pl, ro };
