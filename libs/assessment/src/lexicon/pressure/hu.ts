import type { Cues, PressureConcept } from '../concepts.js';

export const hu: Cues<PressureConcept> = {
  harm: '(bántani|bántja|bántják|bántanak|bántalmaz*) … (minket|engem|a családom*|őt|fog*), (baja|bajuk|baj|valami) … (esik|eshet|lesz|történik|történhet), baja esik, (bánt*|megöl*|megver*|összever*|eltör*|kinyír*|agyonver*|laposra ver*|péppé ver*|elkap*|megtalál*|összetör*|kicsinál*|elintéz*) … (a családom*|engem|minket|őt|a lábam|a kezem|ha|csont*), (ha|hogy) … (megver*|összever*|eltör*|agyonver*|elkapnak|megtalálnak|kicsinál*|bántani), megbán*, megkeserül*, eltöri* (a|mind), (fog|fognak) bántani, ráküld* … (embere*|srác*), felgyújt*, erdőbe visz*',
  police:
    'rendőr*, zsaru*, feljelent*, hívja a rendőr*, kihívja a rendőr*, bejelent (a|minket|engem), feldob* (a|minket|engem), idegenrend*, bevándorlás*, ausländerbehörde, auslanderbehorde, deportál*, kitolonc*, kitoloncol*, kiutasít*, hazatolonc*, börtön*',
  'if-leave':
    'ha … (elmegy*|elmegyek|elmegyünk|elhagy*|megszök*|szökni|elszök*|panaszkod*|panaszt*|bejelent*|feljelent*|szólok|szólunk|szól|szólni|beszél*|felmond*|kilép*|otthagy*|nem dolgoz*|visszautasít*|ellenkez*|jár a szám*|elmond*|menni), (próbál*|megpróbál*) … (elmenni|megszökni|szökni|kijutni|elszökni), nem fizet* vissza, nem fizetem (vissza|ki), ha nem (fizet*|dolgoz*|adom|adjuk), szökésért',
  dragged:
    '(kirángat*|kirángatt*|kiráncigál*|kihúz*|kiszed*|kizavar*|felzavar*|kiver*|kivonszol*) … (ágyból|ágyamból), (kizavar*|kihajt*|kirángat*|zavar*|hajt*|kényszerít*|elrángat*|berángat*) … (dolgozni|munká*|műszak*|szalag*|meló*), (kényszerít*|muszáj|kell|köteles*) … (dolgozn*|bemenni|melózni) … (betegen|lázasan|lázzal|törött*), (betegen|lázasan|lázzal|39|40|törött*|láz*) … (kirángat*|kényszerít*|zavar*|kizavar*|hajt*) … (dolgozni|munká*|műszak*|ágyból|meló*), (betegen|lázasan|lázzal) … kell (dolgozn*|menn*|bemenn*), betegen dolgoztat*, betegen is (dolgoztat*|kényszerít*)',
};
