import { fold } from '@streetlight/text';
import { languages, type Language } from '@streetlight/domain';

/**
 * Words that say nothing about the matter: function words, and the greetings and pleas of a group. Native spelling;
 * folded when loaded, so that forms without diacritics and romanised ones are covered.
 * Words for "without", "not" and numbers are no stop words: in law they decide.
 */
const words: Record<Language, string> = {
  de: `ich du er sie es wir ihr mich mir dich dir ihm ihn uns euch mein meine meinen meinem meiner dein sein seine ihre der die das den dem des ein eine einen einem einer eines
    und oder aber auch wenn ob dass weil als wie was wer wo wann warum welche welcher welches ist bin bist sind war waren wird werden wurde habe hast hat haben hatte kann kannst können könnte
    muss müssen soll sollte darf will möchte in im an am auf aus bei beim mit nach von vom zu zum zur für über unter vor um bis durch gegen so nur noch schon mal dann da hier dort jetzt man
    bitte danke hallo hi guten tag morgen abend weiß jemand leute freunde frage gruppe hilfe etwas alles ja doch denn sehr mehr viel also gibt`,
  ro: `eu tu el ea noi voi ei ele imi iti isi mie tie ma te se ne va îmi îți își mă vă mi ți si și ori sau dar daca dacă ca că cand când cum ce cine unde care cat cât cati câți de din la pe in în cu pentru prin despre
    dupa după pana până spre sub un o unui unei al a ai ale lui lor meu mea mei mele tau ta sau sa e este sunt esti ești eram era erau fi fost am ai are avem aveti au as aș ar vrea vreau pot poate poti poți putem
    trebuie stie știe știu stiu cineva careva oameni buni buna bună ziua seara dimineata salut salutare servus va rog rog mersi multumesc mulțumesc frumos urgent ajutor ajutati intrebare întrebare grup
    asta acest aceasta astea acum aici acolo mai foarte tot doar si nimic ceva asa așa deci oare`,
  pl: `ja ty on ona my wy oni mi mnie mu go ją jej ich nam nas was ci cię się mój moja moje mojej moim swój a i oraz lub albo ale że ze żeby czy jak jaki jaka jakie jaką co kto gdzie kiedy dlaczego ile który która
    które w we na do z za od po przy dla o u pod nad przed przez jest są jestem jesteś był była było byli będzie być mam masz ma mamy mają miał miała mogę może możesz można muszę trzeba powinien chcę
    to ten ta te tego tej tym tu tam teraz już jeszcze tylko też także bardzo bo no tak więc wie ktoś ktos czy ludzie cześć czesc hej witam dzień dobry proszę prosze dzięki dzieki dziękuję dziekuje pomocy pomóżcie
    pytanie pilne grupa wszystko coś`,
  bg: `аз ти той тя ние вие те ме ми мен ми го я ги им му си се моя моят мой моята мое моите ваш и или но че ако да дали как какво кой коя кое кои къде кога защо колко на в във с със за от до по при пред
    след над под през е съм си сме сте са бях беше бяха ще бъде имам имаш има имаме имат имах мога може можеш трябва искам знае знаете някой някои хора здравейте здрасти привет добър ден моля благодаря мерси
    помощ помогнете въпрос спешно група това този тази тези тук там сега вече още само много също така ами а ама бе нещо всичко`,
  it: `io tu lui lei noi voi loro mi ti ci vi si me te lo la li le gli il i un uno una di a da in con su per tra fra del della dei delle dello dal dalla nel nella sul sulla al alla ai alle e ed o oppure ma anche se che
    chi cosa come quando dove perché perche quale quanto quanti quanta è e' sono sei siamo era ero stato stata ho hai ha abbiamo avete hanno aveva posso puoi può puo possono devo deve voglio vorrei mio mia miei mie suo sua
    questo questa questi qui qua lì adesso ora già gia solo ancora molto più piu sa qualcuno ragazzi ciao salve buongiorno buonasera per favore grazie aiuto domanda urgente gruppo tutto qualcosa`,
  es: `yo tú tu él el ella nosotros ellos me te se nos le les lo la los las un una unos unas de del a al en con por para sin sobre entre desde hasta y e o u pero también tambien si que qué quien quién como cómo cuando
    cuándo donde dónde porque cual cuál cuanto cuánto cuantos es son soy eres era fue ser estar está esta estoy están he has ha hemos han había tengo tienes tiene tenemos puedo puedes puede pueden debo debe hay quiero
    mi mis su sus este esta esto estos aquí aqui ahora ya solo más mas muy todo algo alguien sabe saben gente chicos hola buenas buenos días dias tardes por favor gracias ayuda pregunta urgente grupo`,
  hu: `én te ő mi ti ők engem nekem neki nekünk azt ezt az a egy és vagy de ha hogy mint mert aki ami mi mit ki hol mikor miért miert hogyan mennyi melyik van vagyok vagy volt voltam lesz lenne legyen lehet kell kellene
    tud tudja valaki emberek sziasztok szia helló hello jó jo napot estét kérem kerem kérlek köszönöm koszonom köszi koszi segítség segitseg kérdés kerdes sürgős surgos csoport ez itt ott most már mar még meg csak is
    nagyon így igy akkor el ki be fel le majd valami minden hat hát`,
  hr: `ja ti on ona mi vi oni me te ga ju nas vas ih mi ti mu joj nam vam se si moj moja moje mojeg svoj i ili ali da ako kako što sto šta sta tko ko gdje gde kad kada zašto zasto koliko koji koja koje u na za od do po
    pri s sa iz o nad pod pred kroz je sam si smo ste su bio bila bilo bili biti će ce ću cu imam imaš ima imamo imaju mogu može moze možeš moze moram mora treba želim zelim zna netko neko ljudi pozdrav bok zdravo
    dobar dan molim vas hvala pomoć pomoc pitanje hitno grupa ovo to taj ta ovaj ova ovdje tu sad sada već vec još jos samo jako vrlo tako pa evo nešto sve li`,
  el: `εγώ εσύ αυτός αυτή εμείς εσείς με μου σου του της μας σας τους τον την το τα τις οι ο η ένας μια μία ένα και ή αλλά αν ότι πως πώς τι ποιος ποια που πού πότε γιατί πόσο πόσες πόσα να θα δεν μη στο στη στην στον στα
    στις από για σε με προς είναι είμαι είσαι είμαστε ήταν έχω έχεις έχει έχουμε έχουν είχα μπορώ μπορεί μπορείς πρέπει θέλω ξέρει κανείς κάποιος παιδιά γεια καλημέρα καλησπέρα παρακαλώ ευχαριστώ βοήθεια ερώτηση
    επείγον ομάδα αυτό αυτά εδώ εκεί τώρα ήδη μόνο ακόμα πολύ κάτι όλα όταν όπως ας`,
  en: `i you he she it we they me him her us them my your his our their mine a an the and or but if that than as how what who where when why which is am are was were be been being do does did doing have has had can
    could must should may might will would shall to of in on at by for from with about into over after before up out so just only also too very more some any this these those here there now then please thanks
    thank hello hi hey everyone guys anybody anyone somebody someone know knows tell help question urgent group something all really get`,
  fr: `je tu il elle on nous vous ils elles me te se moi toi lui leur leurs mon ma mes ton ta tes son sa ses notre votre un une des le la les l d de du au aux à a dans en sur sous avec pour par chez vers entre et ou mais si que
    qu qui quoi comment quand où ou pourquoi quel quelle quels combien est es suis sommes êtes sont était etait été ai as avons avez ont avait peux peut pouvez dois doit faut veux voudrais ce cet cette ces ça ca c ici là
    maintenant déjà deja encore juste aussi très tres plus tout quelque chose quelqu quelqu'un sait savez bonjour salut bonsoir svp s'il vous plaît plait merci aide question urgent groupe`,
};

const folded = new Map<Language, ReadonlySet<string>>(
  languages.map((language) => [
    language,
    new Set(
      words[language]
        .split(/\s+/)
        .flatMap((word) => fold(word, language).split(' '))
        .filter(Boolean),
    ),
  ]),
);

/** Whether a folded word says nothing about the matter in a language. */
export const isStopWord = (word: string, language: Language): boolean => folded.get(language)?.has(word) ?? false;
