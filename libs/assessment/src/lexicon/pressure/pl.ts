import type { Cues, PressureConcept } from '../concepts.js';

export const pl: Cues<PressureConcept> = {
  harm: '(zrobi*|robi|robią) … krzywd*, krzywdę, skrzywdz*, połami*, polami*, połamie, poobija*, zbije, zbiją, stłucze, stłuką, spuszcz* … łomot, spuszczą wpierdol, dostanie* wpierdol, pożałuj*, pozaluj*, dopadn*, dorw*, znajd* (mnie|nas|go|ją|rodzin*), coś (się stanie|zrobi|zrobią), stanie się coś, załatwi* (mnie|nas|go|ją), wykończ* (mnie|nas|go|rodzin*), (nogi|ręce|kości|żebra|gęb*) … (połami*|przetrąc*|obij*), rozwal* (łeb|głow*|mord*), zniszcz* (mnie|nas|mi życie), wywioz* do lasu, do lasu, poderżn*, oblej* kwasem, podpal*, spal* dom',
  police:
    'policj*, zadzwoni* na policj*, wezwie policj*, doniesie, doniosą, donos*, zgłosi* (nas|mnie|go|ją), naśle (policj*|straż|urząd*|zoll), ausländerbehörde, auslanderbehorde, urząd* imigracyj*, straż graniczn*, imigracyj*, deport*, wydal*, cofną (nas|mnie), odeśl* (nas|mnie) do (kraju|polski), psy na mnie, do więzienia, do pierdla',
  'if-leave':
    '(jak|jeśli|jesli|jeżeli|gdy|kiedy|jeżeli|gdyby) … (odejd*|odejś*|wyjed*|wyjad*|uciekn*|ucieka*|pójd*|pojd*|zgłosz*|zgłosi*|powiem|powie|powiemy|poskarż*|poskarz*|pisn*|zadzwoni*|rzuc*|zrezygnuj*|zwolni* się|się zwolni*|odmów*|sprzeciw*|zbuntuj*|wyda*), (spróbuj*|sprobuj*) … (odejść|uciec|wyjechać|zgłosić|odejsc), (próba|próby) ucieczki, za (ucieczkę|skargę|zgłoszenie), nie oddam*, nie zapłac*, nie spłac*, nie oddam długu, nie (wrócę|wrócimy)',
  dragged:
    '(wyciąg*|wyciągn*|wyciagn*|zwlek*|zwlók*|wywlek*|wywlók*|wyrwał*|ściąg*|sciag*) … (łóżk*|wyra|lozk*), (zagonił*|zagania*|zagonili|wygonił*|wygania*|pogonił*|wypędz*|wypchn*) … (do roboty|do pracy|na tasme|na taśm*|na zmian*|na hal*|na pole|na budow*), (każe|każą|kazał*|kazali|zmusił*|zmusza*|musz*|musiał*) … (robić|pracować|iść do pracy|isc do pracy|iść do roboty|przyjść do pracy|przyjsc do pracy|wstać) … (chor*|goraczk*|gorączk*|39|40|grypą|złaman*), (chor*|gorączk*|39|40|złaman*) … (każe|każą|kazał*|zmusił*|zmusza*|muszę|musze|zagonił*|zagnał*|zagnali) … (robić|pracować|pracy|roboty|taśm*|wstać|harować)',
};
