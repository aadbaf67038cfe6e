import { beforeAll, describe, expect, it } from '@jest/globals';
import type { Language, PostLanguage } from '@streetlight/domain';
import { loadText, type TextEngine } from '../load-text.js';
import { processorMs } from '../../test/processor-time.js';

let engine: TextEngine;
beforeAll(async () => {
  engine = await loadText();
}, 30_000);

const identify = (text: string, prior?: readonly Language[]) => engine.identifyLanguage(text, prior === undefined ? {} : { prior });

const native: Record<Language, readonly string[]> = {
  de: [
    'Mein Chef hat mir heute gekündigt',
    'Wer weiß, wie viel Urlaub mir zusteht?',
    'keine Ahnung',
    'Frist verpasst',
    'bekomme ich Kindergeld',
  ],
  ro: ['Salut, știe cineva cât durează până vine salariul?', 'șeful nu mă lasă acasă', 'concediu medical', 'am o întrebare', 'bani negri'],
  pl: [
    'Cześć, czy ktoś wie ile dni urlopu mi się należy?',
    'szef nie płaci za nadgodziny',
    'pilne pytanie',
    'chorobowe ile',
    'proszę o pomoc',
  ],
  bg: [
    'Здравейте, някой знае ли колко отпуска ми се полага?',
    'шефът не плаща',
    'спешен въпрос',
    'търся работа',
    'приклю4ения с шефа, 6ефът не плаща',
  ],
  it: ['Ciao, qualcuno sa quanti giorni di ferie mi spettano?', 'il capo non mi paga', 'una domanda', 'busta paga', 'licenziato ieri'],
  es: ['Hola, ¿alguien sabe cuántos días de vacaciones me tocan?', 'el jefe no me paga', 'una pregunta', 'baja médica', 'despedido ayer'],
  hu: ['Sziasztok, valaki tudja mennyi szabadság jár?', 'a főnök nem fizet', 'sürgős kérdés', 'táppénz mennyi', 'segítséget kérek'],
  hr: ['Bok, zna li netko koliko imam dana godišnjeg?', 'gazda ne plaća prekovremene', 'hitno pitanje', 'bolovanje koliko', 'molim pomoć'],
  el: ['Γεια σας, ξέρει κανείς πόσες μέρες άδεια δικαιούμαι;', 'το αφεντικό δεν πληρώνει', 'μια ερώτηση', 'απόλυση χθες', 'ψάχνω δουλειά'],
  en: [
    'Hi, does anybody know how many days of leave I get?',
    'my boss does not pay overtime',
    'quick question',
    'sick pay',
    'got fired yesterday',
  ],
  fr: [
    'Bonjour, quelqu’un sait combien de jours de congé j’ai ?',
    'le patron ne paie pas',
    'une question',
    'arrêt maladie',
    'licencié hier',
  ],
};

const withoutMarks: Partial<Record<Language, readonly string[]>> = {
  ro: ['seful ma tine la munca pana noaptea', 'cate zile de concediu imi ramane'],
  pl: ['szef mowi ze nie placi za swieta', 'prosze o pomoc, boje sie ze strace prace'],
  hu: ['a fonok azt mondta hogy nem fizeti ki a fizetesem', 'valaki tudna segiteni, kirugtak es nem kaptam fizetest'],
  hr: ['gazda kaze da necu dobiti zadnju placu', 'sutra cu pitati odvjetnika sto da radim'],
  fr: ['le patron a refuse de me payer l ete dernier', 'j ai ete licencie apres la periode d essai'],
  es: ['el jefe dijo que manana no hay mas trabajo', 'cuantos dias de vacaciones tengo al ano'],
  el: ['το αφεντικο δεν με πληρωσε τον τελευταιο μηνα', 'ποσες μερες αδεια εχω το χρονο'],
};

const mixed: Partial<Record<Language, readonly string[]>> = {
  ro: ['am primit Kündigung in Probezeit', 'fără Anmeldung la Bürgeramt nu primesc Steuernummer'],
  pl: ['dostałem Abmahnung i nie wiem co robić z Krankmeldung', 'ile jest Mindestlohn na Minijobie'],
  bg: ['дадоха ми Kündigung без причина', 'в Jobcenter искат Anmeldung от наемодателя'],
  it: ['ho ricevuto la Kündigung durante la Probezeit', 'serve la Anmeldung per il Kindergeld'],
  es: ['me dieron la Kündigung en la Probezeit', 'sin Anmeldung no hay Kindergeld'],
  hu: ['megkaptam a Kündigungot a Probezeit alatt', 'kell Anmeldung a Kindergeldhez'],
  hr: ['dobio sam Kündigung u Probezeitu', 'treba li Anmeldung za Kindergeld'],
  el: ['πήρα Kündigung στο Probezeit', 'χωρίς Anmeldung δεν παίρνεις Kindergeld'],
  en: ['I got a Kündigung in the Probezeit', 'do I need the Anmeldung for Kindergeld'],
  fr: ['j’ai reçu la Kündigung pendant la Probezeit', 'il faut la Anmeldung pour le Kindergeld'],
};

const romanised: Record<'el' | 'bg', readonly string[]> = {
  el: [
    'kalhmera paidia, kserei kaneis poses meres adeia dikaioumai;',
    'to afentiko den me plhrwse to mhna pou perase',
    'me apelysan xwris proeidopoihsh ti na kanw',
    '8elw na rwthsw gia thn adeia mou',
    'den exw simvolaio kai fovamai',
    'gia poso kairo exo dikaioma adeias',
    'pire h mana mou kai eklaige',
  ],
  bg: [
    'zdraveite, nqkoi znae li kolko otpuska mi se polaga',
    'shefut ne mi plati zaplatata za minaliq mesec',
    '6efa mi kaza da ne idvam pove4e na rabota',
    'uvolniha me bez predizvestie kakvo da pravq',
    'tyrsq rabota v germaniq, imam dogowor',
    'jiweq tuk ot dwe godini i nqmam osigurovki',
    'mojete li da mi pomognete s dokumentite',
  ],
};

const others: readonly string[] = [
  'Мой начальник не заплатил мне за последний месяц',
  'Мій начальник не заплатив мені за останній місяць',
  'Мојот шеф не ми плати за последниот месец',
  'Мој шеф ми није платио прошли месец',
  'Patronum bana geçen ayın maaşını ödemedi',
  'O meu chefe não me pagou o mês passado',
  'Můj šéf mi nezaplatil za poslední měsíc',
  'Môj šéf mi nezaplatil za posledný mesiac',
  'Moj šef mi ni plačal za zadnji mesec, kaj naj naredim',
  'Mijn baas heeft me vorige maand niet betaald',
  'Min chef har inte betalat mig förra månaden',
  'مديري لم يدفع لي راتب الشهر الماضي',
  '老板上个月没有给我发工资',
  'Shefi im nuk më ka paguar muajin e kaluar',
];

const table = (texts: Partial<Record<Language, readonly string[]>>) =>
  Object.entries(texts).flatMap(([language, list]) => list.map((text) => [language as Language, text] as const));

describe('the language of a post', () => {
  it.each(table(native))('is %s in "%s"', (language, text) => {
    expect(identify(text)).toMatchObject({ language, script: 'native', mixed: [] });
  });

  it.each(table(withoutMarks))('is %s without its diacritics in "%s"', (language, text) => {
    expect(identify(text)).toMatchObject({ language, script: 'native', nodiacritics: true });
  });

  it.each(table(mixed))('stays %s with German words in "%s"', (language, text) => {
    expect(identify(text)).toMatchObject({ language, mixed: ['de'] });
  });

  it.each(table(romanised))('is %s in Latin letters in "%s"', (language, text) => {
    expect(identify(text)).toMatchObject({ language, script: 'romanised' });
  });

  it.each(others)('is none of ours in "%s", and the confidence is low', (text) => {
    const found = identify(text);
    expect(found.language).toBe('und' satisfies PostLanguage);
    expect(found.confidence).toBeLessThan(0.5);
  });

  it('is Croatian for Serbian in Latin letters, and says so', () => {
    const { language, reasons } = identify('Gazda mi nije platio, gde mogu sutra da se žalim, ne razumem ništa');
    expect([language, reasons.map((reason) => reason.code)]).toEqual(['hr', expect.arrayContaining(['language.serbian-latin'])]);
  });

  it('of one to three words follows the languages of the space', () => {
    expect(identify('problema', ['ro']).language).toBe('ro');
    expect(identify('problema', ['es']).language).toBe('es');
    expect(identify('ne znam', ['hr']).language).toBe('hr');
    expect(identify('ne znam', ['bg'])).toMatchObject({ language: 'bg', script: 'romanised' });
  });

  it('is not told from links, numbers, emoji and laughter', () => {
    for (const text of ['', '   ', '😀😀', '123 456', 'https://example.org/some/page', 'hahaha', '???', '@someone #tag'])
      expect(identify(text).language).toBe('und');
  });

  it('has a confidence between 0 and 1 and reasons for everything', () => {
    for (const [, text] of [...table(native), ...table(romanised)]) {
      const { confidence, reasons } = identify(text);
      expect(confidence).toBeGreaterThan(0);
      expect(confidence).toBeLessThanOrEqual(1);
      expect(reasons.length).toBeGreaterThan(0);
    }
  });

  it('is told in bounded time whatever the text', () => {
    const hostile = ['a', 'ă', 'ж', '\u0301a', '\ud800', '\u202e', '😀', 'a@', '1a', 'ﷺ', '\n', 'Kündigung '];
    const started = process.cpuUsage();
    for (const piece of hostile) identify(piece.repeat(100_000 / piece.length));
    expect(processorMs(started)).toBeLessThan(hostile.length * 100);
  });
});
