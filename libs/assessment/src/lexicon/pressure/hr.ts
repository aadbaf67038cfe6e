import type { Cues, PressureConcept } from '../concepts.js';

export const hr: Cues<PressureConcept> = {
  harm: '(nauditi|naudit*|naudi|zlo|nesto|nešto) … (učini*|ucini*|naprav*|uradi*), (učin*|ucin*|naprav*|uradi*|desi*|dogod*) … (nesto|nešto|zlo|nažao|obitelj*|mojima|djeci), nešto (desiti|dogoditi|desit*|dogodit*), naudit*, nauditi, ozlijed*, (slomi*|polomi*|prebi*|izlupa*|premlat*|prebij*|izmlat*|razbi*|razbij*) … (nas|ga|je|me|mi|mu|noge|ruke|kosti|glav*|nos), (nas|ga|me|mi|mu|ju|ih) … (prebit|prebiti|slomit*|polomit*|izlupat*|premlatit*|izmlatit*|razbit*|razbij*), zažali*, zazali*, pokaj*, zapamtit*, naći će (me|nas|ga), doći će po (me|mene|nas|njega), odvest* u šumu, zapalit* (kuć*|auto)',
  police:
    'polici*, murij*, prijavi* (me|nas|ga|je|policij*), prijavit (nas|me|ga|ce), zvat* polici*, nazvat* polici*, zove polici*, imigracij*, ausländerbehörde, auslanderbehorde, auslender*, deport*, protjera*, protjerat*, izbaci* iz (njemačke|njemacke|zemlje|države), u zatvor*, zatvor',
  'if-leave':
    '(ako|kad|kada|čim|cim) … (ode*|odem*|odu|odemo|otiđ*|otid*|napust*|pobjeg*|pobune*|buni*|bunim*|žali*|zali*|prijav*|kaže*|kaze*|kažem*|progovor*|odbij*|javi*|javim*|zovem*|zovemo|dam otkaz|damo otkaz|izađ*|izad*|potuž*), (pokuš*|probam*|proba*) … (otić*|otic*|pobjeć*|pobjec*|otići|izaci|izać*), ne (vratim*|platim*|platimo|odradim*|otplatim*), zbog prijave',
  dragged:
    '(izvuk*|digao|digli|digla|diže|dize|izvlači*|izvlaci*|vuč*|skinu*|istjera*|izbaci*) … (kreveta|krevet), (natjera*|tjera*|otjera*|potjera*|istjera*|primora*) … (na posao|raditi|radit|u smjenu|na traku|na bauštelu|na gradilište|na rad), (moram|moramo|mora|tjera*|natjera*|prisil*) … (radit*|na posao) … (bolest*|temperatur*|groznic*|gripom|slomljen*), (bolest*|temperatur*|groznic*|39|40|slomljen*) … (tjera*|natjera*|moram|mora|prisil*|vuče) … (radit*|posao|smjen*|bauštel*)',
};
