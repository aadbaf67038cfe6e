import type { Cues, PressureConcept } from '../concepts.js';

export const de: Cues<PressureConcept> = {
  harm: '(was|etwas) (antun|anzutun|passiert|passieren|zustoßen|zustösst|zustößt), (antun|anzutun), (schlagen|schlägt|hauen|prügeln) … (zusammen|tot|krankenhausreif|kurz und klein), zusammenschlagen, zusammenschlägt, verprügeln, fertig machen, fertigmachen, (bein*|arm*|knochen|finger|nase|rippen) … brechen, brechen (mir|uns|ihm|ihr) … (bein*|arm*|knochen|finger), (bereuen|bereue|bereut), finden (mich|uns|ihn) überall, findet (mich|uns|ihn) überall, kommen (mich|uns|ihn) holen, schickt (leute|schläger|jemanden), schicken (leute|schläger|jemanden), fresse polieren, eine aufs maul, aufs maul, in den wald (fahren|bringen), haus anzünden, abfackeln',
  police:
    'polizei, bullen, polizeilich, anzeigen, anzeige, zeigt (mich|uns|ihn|sie) an, meldet (mich|uns|ihn|sie), melden (mich|uns), verpfeif*, verpetz*, ausländerbehörde, ausländeramt, abschieb*, abgeschoben, abschiebung, ausweisen, ausgewiesen, aus deutschland geworfen, gefängnis, knast',
  'if-leave':
    '(wenn|falls|sobald|sollte) … (geh|gehe|gehen|geht|gehst|weggeh*|abhau*|kündig*|red|rede|reden|redet|beschwer*|melde|melden|meldet|sag|sage|sagen|aussag*|weglauf*|flieh*|weiger*|anzeig*|aufhör*|wegwill*|wegwollen|anruf*|anrufen|verlass*|verläss*|wehre|wehren|wehrt), (versuch*) … (zu gehen|abzuhauen|wegzulaufen|zu fliehen|rauszukommen), (schulden|geld|alles) nicht (zahle|zahlen|zahl|zurückzahle|bezahle)',
  dragged:
    '(aus|vom|aus dem) bett (gezerrt|geholt|gezogen|geworfen|gescheucht|geschmissen), (gezerrt|geholt|gescheucht|getrieben|geschickt|gezwungen) … (zur schicht|zur arbeit|ans band|auf die baustelle|aufs feld|in die halle), (zwingt|zwingen|gezwungen|zwangen) … (krank|fieber|verletzt|gebrochen*) … (arbeit*|schicht|schuften), (krank|fieber|verletzt|grippe|gebrochen*|39|40) … (zwingt|zwingen|gezwungen|gezerrt|gescheucht|gejagt|musste trotzdem|muss trotzdem|müssen trotzdem), trotz (fieber|krankheit|verletzung|39|40|grippe) … (gezwungen|muss|müssen|musste|arbeiten), trotzdem … (gezwungen|zwingt)',
};
