import type { Cues, TurnConcept } from '../concepts.js';

export const it: Cues<TurnConcept> = {
  not: 'non, no, né, nessun*, niente, nulla, mai, neanche, nemmeno',
  without: 'senza',
  cannot:
    'non può, non puoi, non possono, non posso, non possiamo, non si può, vietat*, proibit*, è vietato, non hai il diritto, non ha il diritto, non hanno il diritto, non hanno diritto, non ha diritto, non hai diritto, impossibile, non ti possono, non mi possono, non ti può, non è permesso, non è consentito, non ti fanno, non ti assumono, non inizi, intoccabile, non ci possiamo andare, solo per i tedeschi, nessuno ti puo, nessuno ti può, nessuno può, nessuno puo, non ti puo',
  may: 'può, puoi, possono, posso, possiamo, ha diritto, hanno diritto, hai diritto, è permesso, legalmente, si può, ha il diritto, consentit*, ti possono, spetta, ti spetta, ha diritto di, ha il diritto di, hanno diritto di, hanno il diritto di, ha tutto il diritto, hai diritto a, avete diritto a',
  must: 'dev*, devi, devono, bisogna, obbligat*, obbligatori*, serve, servono, necessari*, occorre, ci vuole, ci vogliono, tocca',
  only: 'solo, soltanto, appena, finché non, prima di',
  first: 'prima, innanzitutto, in anticipo, prima di tutto, anticipat*, prima di partire, e poi, poi inizi, poi hai',
  valid:
    'vale, valid*, è legale, conta, basta, è sufficiente, è ufficiale, ufficiale, legale, regolare, a tutti gli effetti, in regola, è la legge, la legge è, stesso valore, e basta, e fine, fa fede',
  invalid:
    'non vale, non è valid*, non valid*, nullo, nulla, invalid*, non conta, non è legale, inefficace, non ha valore, non ha effetto, carta straccia, non esiste, non è valido, non valido',
  always:
    'sempre, automatic*, in ogni caso, per legge, di diritto, ogni volta, garantit*, per forza, comunque, ogni anno, per ogni anno, a prescindere, spetta sempre, d ufficio',
  nothing:
    'niente, nulla, nessun diritto, zero, non prendi, non prende, non prendono, non spett*, non hai diritto, non hanno diritto, non ha diritto, neanche un euro, nessuno prende, nessuno riceve, nessuno, non ricevi, non ti danno, non danno, non esisti, non vale, non si applica, nessun*, non ti tocca, non becchi, non c è, non ci sono, manco, esclusi, peccato, non fa per te, addio soldi, ciao, te lo scordi, te lo puoi scordare, non vale per te, non ci possiamo andare, non possiamo andare, è gratis, non prendi un euro, nemmeno un euro',
  everybody: 'tutti, tutte, ognuno, chiunque, lo fanno tutti, è normale, si usa',
  'eu-citizen':
    'cittadin* ue, cittadin* europe*, cittadini comunitari, comunitari, stranier*, italiani, rumeni, immigrat*, migrant*, noi italiani, chi viene dall ue, lavoratori ue, europei',
  'first-years':
    '(primi|prima di|dopo|solo dopo|almeno|minimo) … (3|5|tre|cinque|due|2) anni, (3|5|tre|cinque) anni … (di residenza|di soggiorno|in germania|di lavoro|qui), primi anni, cinque anni, 5 anni, sotto i 5, tre anni, primi 3, primi 5',
  'six-months': 'sei mesi, 6 mesi, mezzo anno, metà anno',
  'three-months': 'tre mesi, 3 mesi, primi tre, primi 3',
  'four-years': 'quattro anni, 4 anni, ultimi 4, ultimi quattro',
  'three-weeks': 'tre settimane, 3 settimane, 21 giorni, 3 sett, ventuno giorni',
  'two-weeks': 'due settimane, 2 settimane, 14 giorni, quattordici giorni, 2 sett',
  'three-times':
    'tre (richiami|ammonizioni|avvertimenti|lettere|abmahnung*), 3 (richiami|ammonizioni|avvertimenti|lettere|abmahnung*), tre volte, 3 volte, terzo richiamo, terza ammonizione, terza lettera, tre per iscritto, devono essere tre, 3x, tre scritti',
  abolished:
    'abolit*, cancellat*, eliminat*, tolto, tolta, soppres*, non esiste più, non c è più, finit*, sparit*, non vale più, hanno tolto, abrogat*, basta con, storia, hanno chiuso, dall estate, cancellato, addio, hanno tagliato, basta, l hanno tolto, tolto a tutti',
  harmless:
    'nessun problema, senza problemi, tranquill*, stai tranquillo, non perdi niente, non perdi nulla, non rischi niente, niente da perdere, nessun rischio, formalità, firma pure, firma tranquillo, firmalo, puoi firmare, non c è scadenza, non ci sono scadenze, nessuna scadenza, nessun termine, non c è fretta, con calma, un po in ritardo, un po tardi, quando vuoi, non succede niente, non succede nulla, anche dopo va bene, hai tutto il tempo, senza conseguenze, c è tempo, senza stress, nessuno controlla, solo indicativ*, tranquillo, non è un obbligo, fai in tempo, tanto',
  illegal: 'illegal*, contro la legge, reato, truffa, vietato dalla legge, punibil*, illegittim*, illecit*',
  abroad:
    'estero, all estero, altro paese, in italia, paese d origine, straniera, straniere, fuori dalla germania, in germania, in romania, vive in, vivono in, estere',
  already: 'già, adesso, ora, da gennaio, attualmente, oggi, quest anno, ormai',
  included:
    'inclus*, compres*, già nel, nello stipendio, dentro lo stipendio, gratis, forfait, forfettari*, fanno parte, in regalo, tutto compreso, regalat*, copre, tutte le ore, fisso, stipendio fisso, già compresi, sono compresi nello stipendio, compresi nel contratto',
  better:
    'meglio, più sicur*, senza capo, capo di te stesso, capo di se stesso, meno regole, meno tasse, più liber*, più soldi, guadagni di più, conviene, vantagg*, libertà, non hai capi, nessun capo, nessuno ti comanda, più facile, nessuno ti controlla, nessuno controlla, zero problemi, libero, padrone di te, non ti toccano',
  'same-day':
    'stesso giorno, lo stesso giorno, in giornata, subito, immediatamente, entro stasera, entro la sera, il giorno stesso, entro domani, su due piedi, la sera stessa, all istante, oggi stesso, oggi, fai le valigie, valigie',
  costly:
    'costos*, car*, migliaia, costa … (migliaia|tanto|un occhio|una fortuna|molto|troppo|soldi), una fortuna, paghi tutto, paghi anche, paghi gli avvocati, paghi l avvocato, pagare l avvocato, pagare tutto, spese legali, spese processuali, spese del processo, non te lo puoi permettere, indebit*, 3000, 5000, 10000, solo per ricchi, a pagamento, si paga, vogliono soldi, chiedono soldi, ti rovini, mila euro, avvocato della ditta, costa, risparmi, chi perde paga, ti fanno pagare, copri, si fanno pagare',
  member: 'iscritt*, tesser*, soci*, membr*, iscrizion*, iscriverti, quota',
  responsible:
    'responsabil*, rispond*, non c entra, non c entra niente, non è responsabile, colpa, non è il datore, non ha niente a che fare, risponde, dipendi, appartieni, fai capo',
  'as-they-like':
    'quello che vuole, quanto vuole, quanto vogliono, quello che vogliono, come vuole, come vogliono, qualsiasi cosa, qualunque cosa, tutto, liberamente, qualsiasi importo, qualsiasi somma, quel che vuole, senza limiti, qualunque cifra, qualsiasi cifra, quanto gli pare, come gli pare, quello che decide, quel che vogliono, a piacere',
  'when-lost':
    'quando hai perso, quando perdi, dopo aver perso, dopo che hai perso, solo dopo, dopo l ultimo giorno, quando finisce, quando sei disoccupato, una volta disoccupato, quando resti senza, quando rimani senza, il primo giorno di disoccupazione, dopo la fine, a contratto finito, quando sei già, solo quando, dopo il licenziamento, non serve prima, appena disoccupato, ultimo giorno … poi, prima finisce il contratto, resti davvero, prima non serve, e poi ti iscrivi, davvero senza lavoro, quando il lavoro è già',
  renamed: 'ora si chiama, adesso si chiama, si chiama ora, nuovo nome, cambiato nome, solo il nome, ribattezzat*, rinominat*',
  'next-year': '2027, l anno prossimo, dal prossimo anno, da gennaio, dal 1 gennaio, aumenterà, sarà, salirà, dal primo gennaio',
  'new-amount': '14 60, 14 6',
  'three-days': 'tre giorni, 3 giorni',
  'free-of-charge': 'gratis, gratuit*, non costa nulla, non costa niente, senza pagare, senza costi, a costo zero',
  also: 'anche, pure, stessi diritti, gli stessi diritti, lo stesso, ugualmente, comunque, come tutti, vale per tutti, in proporzione, altrettanto, uguale agli altri, anche in, anche senza, pure senza, anche se, pure se, pure in, perfino',
  'not-needed':
    'non serve, non è necessari*, non è obbligatori*, non è una condizione, non occorre, non c è bisogno, non devi avere, non è richiest*, non è un requisito, nessun numero fisso, non esiste un numero, non bisogna',
  'not-always':
    'non automatic*, non è automatic*, non sempre, non in ogni caso, solo se, dipende, non tutti, non spetta sempre, non a tutti, non spetta automaticamente',
  nobody: 'nessuno può, nessuno viene, nessun cittadino, nessuno ti, non ti espellono, nessuno è, non possono',
};
