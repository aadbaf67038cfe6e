import type { Cues, PressureConcept } from '../concepts.js';

export const fr: Cues<PressureConcept> = {
  harm: '(faire|fera|feront) du mal, (casser|cassera|casseront|frapper|taper|tabasser|tuer|retrouver|buter|défoncer) … (jambes|bras|gueule|famille|me|nous|le), (va|vont) (me|nous|le|la|te) (casser|frapper|taper|tabasser|tuer|retrouver|défoncer|buter), regretter, arriver quelque chose, brûler la maison, retrouvera mon (fils|enfant), retrouvera ma (fille|famille), retrouver mon fils, retrouver ma fille, s en prendre à mon fils, s en prendre à ma fille, sait où est l école',
  police:
    'police, flics, dénoncer, dénonce, signaler (me|nous), immigration, ausländerbehörde, auslanderbehorde, expuls*, prison, préfecture',
  'if-leave':
    '(si|quand|dès) … (pars|part|partons|partent|quitte|quittons|parle|parlons|plains|plaint|plaignons|dis|dit|disons|refuse|refusons|appelle|démissionne|porte plainte|bouge|vais|va|allons), (essaie|essaye|essayer) de (partir|sortir|fuir), ne (paie|paye|rembourse) pas, si (je parle|j appelle|je dis|je dénonce|je porte plainte|je raconte|j ouvre), si j ouvre la bouche',
  dragged:
    '(sorti|sorties|tiré|tirée|traîné|traînée) … (du lit|lit), (forcé|forcée|obligé|obligée|force|oblige|forcent|obligent) … (travailler|bosser) … (malade|fièvre|grippe|cassé*), (malade|fièvre|grippe|39|40) … (forcé|forcée|obligé|obligée|force|oblige|forcent|obligent|traîné), (plâtre|béquilles|opéré*|perfusion|fièvre|attelle) … (emmené*|envoyé*|mis|travailler|bosser|cueillette|chantier|boulot), (emmené*|envoyé*|forcé*) … (travailler|bosser|cueillette|chantier|boulot) … (plâtre|fièvre|malade|opéré*)',
};
