import type { Cues, PressureConcept } from '../concepts.js';

export const it: Cues<PressureConcept> = {
  harm: '(fare|farà|faranno|fanno) del male, (spacca*|rompe*|ammazza*|picchia*|mena*|trova*|gonfia*) … (gambe|braccia|ossa|faccia|botte|famiglia), (ci|mi|lo|la) (spaccano|spacca|menano|mena|ammazzano|ammazza|picchiano|picchia|trovano|pestano), pentir*, succede qualcosa, bruciare casa, trova mio figlio, trova mia figlia, trova i miei figli, trova la mia famiglia, va a prendere mio figlio, va a scuola di mio figlio',
  police:
    'polizia, carabinieri, sbirri, denuncia*, segnala*, immigrazione, ausländerbehörde, auslanderbehorde, espul*, rimpatri*, galera, carcere, prigione',
  'if-leave':
    '(se|quando|appena) … (vado|va|andiamo|vai|vanno|lascio|lasciamo|parlo|parliamo|parla|lamento|lamentiamo|denuncio|denunciamo|rifiuto|rifiuta|chiamo|dico|diciamo|scappo|scappa|scappiamo|protest*|licenzio), (prov*|cerc*) … (andare|scappare|uscire|fuggire), non (pago|paghiamo|restituisco), se (parlo|dico|denuncio|chiamo|mi lamento|racconto|vado alla), se apro bocca',
  dragged:
    '(tirat*|trascinat*|buttat*|tirano) … (letto), (costrett*|costringe*|costringono|obbligat*|obbliga*) … (lavorare|lavoro) … (malat*|febbre|influenza|rott*), (malat*|febbre|influenza|39|40) … (costrett*|costringe*|costringono|obbligat*|obbliga*|trascinat*), (gesso|ingessat*|operat*|stampelle|flebo|febbre) … (portat*|mandat*|mess*|lavorare|raccogliere|lavoro|cantiere), (portat*|mandat*|obbligat*) … (lavorare|raccogliere|lavoro|cantiere) … (gesso|febbre|malat*|operat*)',
};
