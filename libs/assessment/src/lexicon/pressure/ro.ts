import type { Cues, PressureConcept } from '../concepts.js';

export const ro: Cues<PressureConcept> = {
  harm: '(face|fac|facă|faca) … (rău|rau), (rup*|rupe|sparg*|omoar*|omor*|bat|bată|bata|bate) … (picioarele|mâinile|mainile|oasele|capul|familia|bătaie|bataie), (ne|mă|ma|il|îl|o) (bate|bat|omoară|omoara|omor|găsesc|gasesc|rup|snopesc|calcă|calca), snopit, regret*, pățim ceva, patim ceva, păți ceva, dea foc, da foc, imi gaseste (copilul|fata|baiatul|familia), gaseste copilul, stie scoala copilului, se duce la copil',
  police:
    'poliția, politia, poliție, politie, garda, raclam*, reclam*, denunț*, denunt*, imigrări, ausländerbehörde, auslanderbehorde, deport*, expulz*, pușcărie, puscarie, închisoare',
  'if-leave':
    '(dacă|daca|când|cand|de) … (plec|plecăm|plecam|pleacă|pleaca|plecați|vorbesc|vorbim|spun|spunem|reclam|reclamăm|plâng|plang|plângem|refuz|refuzăm|sun|sunăm|fug|fugim|fuge|demision*|mă duc|ma duc|mergem), (încerc*|incerc*) … (plec*|fug*|ies*|scap*), nu (plătesc|platesc|plătim|dau banii), daca (zic|spun|ma plang|reclam|chem|cer|vorbim|zicem), de zic ceva, daca zic ceva, daca scot o vorba',
  dragged:
    '(scos|scoase|tras|trasă|trasa|ridicat) … (din pat|pat), (obligat*|forțat*|fortat*|obligă|obliga|pune|pus) … (lucrez|muncesc|munca|muncă|lucru) … (bolnav*|febră|febra|gripă|rupt*), (bolnav*|febră|febra|39|40) … (obligat*|forțat*|fortat*|obligă|obliga|scos din|m a pus|ma pune|mă pune), (ghips|gips|ghipsul|operat*|operatie|febra|perfuzie|carje) … (dus|dusa|scos|scoasa|pus|pusa|munca|lucru|cules|santier), (dus|scos|pus|obligat) … (munca|lucru|cules|santier) … (ghips|gips|febra|bolnav*|operat*)',
};
