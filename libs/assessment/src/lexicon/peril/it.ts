import type { Cues, PerilConcept } from '../concepts.js';

export const it: Cues<PerilConcept> = {
  hit: 'picchia*, picchiat*, botte, schiaff*, pugn*, calci, strangol*, mena, menat*, percuot*, lividi, preso per il collo, prende per il collo, mette le mani addosso, messo le mani addosso, mani addosso, prende a (calci|pugni|schiaffi|botte), ceffon*, sberl*, soffoc*, spinton*, strattonat*, pest*, menano, mi mena, alza le mani, picchi*, faccia gonfia, gonfiat*, malmenat*, schiaffeggiat*, accoltellat*, cinghiate, spint*, aggred*, ferit*, sangue, botta',
  weapon: 'coltell*, pistola, martello, ascia, machete, spranga, bastone, mazza, cintura, arma',
  kill: 'ammazza*, uccid*, uccis*, ammazzo, sgozz*, seppell*',
  take: 'preso, presi, presa, prende, prendono, tiene, tengono, tenuto, ritirat*, raccolt*, sequestr*, trattien*, trattenut*, nascost*, nasconde, restitui*, ridà, ridanno, ridato, ridare, indietro, cassaforte, cassetto, rubat*, tolto, tolti, non ce li, non me li, non me lo, me la ridà, me lo ridà, me li ridà, ce li ridà, me la ridanno, me lo ridanno, me la restituisce, me lo restituisce, ce li restituisce, glieli ridà, ce li ha, ce l ha lui, ce l ha lei, ce l ha il',
  lock: 'chiude, chiudono, chiuso, chiusa, chiusi, chius* a chiave, lucchett*, cancello, sbarre, chiave, rinchius*, segregat*, non possiamo uscire, non posso uscire, non ci fanno uscire, non mi fa uscire, guardian*, sorvegl*, ci sorvegliano, ci sorveglia, sotto chiave, ci controllano, chiusi dentro, ci chiudono, chiuso nel, chiusa nel, chiusi nel, chiuso in, chiusa in, chiusi in, chiusa nella, chiuso nella, chiuso dentro, chiusa dentro',
  debt: 'debit*, dobbiamo 2000, gli dobbiamo, gli devo, ripagare, ripaghiamo, restituire i soldi, saldare, dobbiamo ridare, pagare il viaggio, pagare il debito',
  'not-let':
    'non ci fa*, non ci lascia*, non mi lascia*, non mi fa*, non possiamo andarcene, non posso andarmene, finché non, se ce ne andiamo, se me ne vado, non ci fanno andare, prima di andare, chi (vuole|prova a) (andarsene|scappare|andare via|uscire), non lasciano andare, non ci fanno uscire, non ci fa uscire, non ci lascia, non esco, non usciamo, non si esce, non si puo uscire, non si può uscire, non sono uscit*, non siamo uscit*, se andiamo via, se vado via, se scappiamo, se scappo, se qualcuno se ne va, se provi ad andartene, non lo fanno, non la fanno, non li fanno, non lo lasciano, non la lasciano, nessuno può uscire, nessuno se ne va, finché non li, finché non paga, finché non ha, non lo lasciano tornare, non la lasciano tornare, non li lasciano tornare, non mi lasciano tornare',
  intimate:
    'palpa, palpegg*, sesso, violent*, stupr*, nuda, spogli*, bacia, baciat*, tra le gambe, andare a letto, andare con, dormire con, approfitt*, mi tocca le, mi palpa, mani addosso, mano sotto, sotto le coperte, mi tocca, mi toccava, mi accarezza, accarezza, mi bacia, strusci*, seno, sedere, nudo, nude',
  bed: 'letto, mio letto, camera mia, in camera, stanza mia, doccia, bagno, accanto a me, alla porta, addormentarmi, coperte',
  enter:
    'entra, entrat*, viene, venut*, si infila, si mette, si sdraia, bussa, si siede, entrare, prova a entrare, cerca di entrare, vuole entrare, forza la porta, infilarsi',
  'no-life':
    'non voglio più vivere, voglio morire, vorrei morire, non ho più motivo di vivere, nessun motivo per vivere, non voglio più esserci, non voglio esserci, farla finita, finirla, non svegliarmi, perdonatemi tutti, addio a tutti, addio, meglio senza di me, senza di me, stanco di vivere, stanca di vivere, nessuno sentirebbe, sparire per sempre, non ha più senso vivere, che senso ha vivere, non ho più voglia di vivere, non ce la faccio più a vivere, voglio farla finita, togliermi la vita, mi tolgo la vita, ammazzarmi, mi ammazzo, mi uccido, uccidermi, meglio morire, meglio morta, meglio morto, la vita non ha senso, non vale la pena vivere, addormentarmi e non svegliarmi, non voglio svegliarmi',
  method:
    'pillole, pastiglie, farmaci, corda, cappio, ponte, treno, binari, vene, polsi, overdose, balcone, buttarmi, butto, impicc*, lametta, finestra',
  sleep: 'dormo, dormiamo, dormito, dormire, dorme, passare la notte, passiamo la notte, vivo, viviamo, stiamo',
  outdoors:
    'strada, macchina, auto, furgone, stazione, parco, ponte, tenda, panchina, fuori, garage, fermata, bosco, freddo, meno 3, sottozero, camion, scale',
  'no-place':
    'senza un tetto, senza tetto, non abbiamo dove, non ho dove, non sappiamo dove, non so dove andare, dove possiamo andare, dove andiamo, dove dormiamo, senzatetto, senza casa, senza un posto, più un letto, più una casa, più un tetto, più un posto dove, senza letto, senza alloggio, fuori casa, non sappiamo dove andare',
  child:
    'bambin*, bimb*, figlio, figlia, figli, figlie, neonat*, bebè, piccol*, ragazzino, ragazzina, minore, minorenne, nipotin*, figli*, ragazzin*, minorenne*',
  underage: '(12|13|14|15|16) anni',
  force: 'obblig*, costring*, costrett*, fanno lavorare, lo fanno, la fanno, mi fa fare, devono andare con, minacci*, forzat*',
  clients: 'clienti, uomini',
  'thing-hurts':
    '(lavoro|turno|turni) … (uccid*|ammazz*|ucciso|distrugg*|distrutto|massacr*), (caldo|sole|freddo|traffico|schiena|noia|lunedì|stanchezza|stress|prezzi|affitto|grammatica|nostalgia|testa|sveglia) … (uccid*|ammazz*|ucciso|distrutto|massacr*|picchia|colpito|steso), (uccid*|ammazz*|ucciso|distrutto|massacr*|picchia|colpito|steso) … (caldo|sole|freddo|traffico|schiena|noia|lunedì|stanchezza|stress|prezzi|affitto|grammatica|nostalgia|testa|sveglia), muoio (di|dal|dalla), sto morendo di, morto di, morta di, morti di, morire (dal|dalle|di), da morire, ammazzare il tempo, picchia il sole, picchia forte il sole',
  person:
    'lui, lei, loro, marito, uomo, uomini, fidanzato, ragazzo, padre, fratello, zio, collega, vicino di, guardia, guardie, autista, qualcuno, polizi*, capo, padrone, caporale, suocer*, madre, nonno, compagno, tizio, tizi, tipo, tipi, vecchio, vecchia, anziano, anziana, signore, signora, titolare, datore, caposquadra, capocantiere, proprietario, padrona, figlio di, genero, nipote, ex, convivente',
  thing: 'caldo, sole, freddo, traffico, schiena, noia, lunedì, stanchezza, stress, prezzi, affitto, grammatica, nostalgia, testa, sveglia',
};
