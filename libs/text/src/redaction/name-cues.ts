/** Words behind which a name of a person follows. Parts of a regular expression; white space stands for any. */

/** "My name is": what follows is a name, also in small letters. */
export const introductions = [
  // de en fr it es
  'ich hei(?:ß|ss)e', 'mein name ist', 'my name is', "my name's", 'i am called', 'call me', "je m['’]?appelle", 'mon nom est', 'mi chiamo', 'il mio nome è', 'il mio nome e', 'me llamo', 'mi nombre es',
  // ro pl hu hr
  'm[aă] numesc', 'm[aă] cheam[aă]', 'numele meu (?:este|e)', 'nazywam si[eę]', 'mam na imi[eę]', 'moje (?:imi[eę]|nazwisko) to', 'a nevem', 'az én nevem', 'zovem se', 'moje ime je', 'ime mi je',
  // bg el, in both alphabets
  'казвам се', 'името ми е', 'аз се казвам', 'kazvam se', 'imeto mi e', 'με λένε', 'ονομάζομαι', 'λέγομαι', 'το όνομά μου είναι', 'me lene', 'onomazomai', 'legomai', 'to onoma mou einai',
] as const;

/** "He is called": a name of somebody else follows. */
export const namings = [
  'er hei(?:ß|ss)t', 'sie hei(?:ß|ss)t', '(?:his|her) name is', '(?:he|she) is called', "il s['’]appelle", "elle s['’]appelle", 'si chiama', 'se llama', 'su nombre es', '[iî]l cheam[aă]', 'o cheam[aă]', 'se nume[sș]te', 'nazywa si[eę]', 'ma na imi[eę]', 'казва се', 'kazva se', 'zove se', 'τον λένε', 'την λένε', 'τη λένε', 'ton lene', 'thn lene', 'tin lene', 'úgy hívják hogy', 'a neve',
] as const;

/** Forms of address that stand before a name. */
export const titles = [
  'herrn?', 'frau', 'hr\\.', 'fr\\.', 'familie', 'mr\\.?', 'mrs\\.?', 'ms\\.?', 'miss', 'dr\\.', 'prof\\.', 'domnul(?:ui)?', 'domnu', 'doamn(?:a|ei|ă)', 'd-n[au]l?', 'dl\\.?', 'dna\\.?', 'd-l', 'd-na', 'pan(?:a|u|em)?', 'pani(?:ą|a)?', 'p\\.', 'г-н', 'г-жа', 'господин', 'госпожа', 'gospodin', 'gospo(?:đ|dj|zh|j)a', 'g-n', 'g-zha', 'g\\.', 'gđ[ae]', 'signor[ae]?', 'sig\\.(?:ra|na)?', 'dott\\.(?:ssa)?', 'avv\\.', 'señor[a]?', 'senor[a]?', 'sr\\.', 'sra\\.', 'don', 'doña', 'monsieur', 'madame', 'mme\\.?', 'mlle\\.?', 'm\\.', 'κύριο[ςυ]?', 'κυρία[ς]?', 'κ\\.', 'κα', 'κος', 'kyri(?:os|o|a|as)', 'kuri(?:os|o|a|as)', 'o kurios',
] as const;

/** Titles clear enough to be followed by a name in small letters. */
export const clearTitles = /^(?:herrn?|domnul(?:ui)?|domnu|doamn[aă]|mr\.?|mrs\.?|ms\.?|г-н|г-жа|господин|госпожа|signor[ae]?|señor[a]?|senor[a]?|monsieur|madame|gospodin|gospo(?:đ|dj)a)$/iu;

/** What somebody is to the writer; a name in capital letters may follow. */
export const roles = [
  'chef(?:in)?', 'boss', 'manager(?:in)?', 'kolleg(?:e|in)', 'vermieter(?:in)?', 'anwalt', 'anwältin', 'rechtsanwalt', 'rechtsanwältin', 'sachbearbeiter(?:in)?', 'ansprechpartner(?:in)?', 'berater(?:in)?', 'arzt', 'ärztin', 'freund(?:in)?',
  'employer', 'colleague', 'landlord', 'landlady', 'lawyer', 'supervisor', 'foreman', 'advisor', 'husband', 'wife', 'son', 'daughter', 'brother', 'sister', 'friend', 'contact(?: person)?',
  '[sș]ef(?:ul|a|u)?', 'patron(?:ul|a|u)?', 'coleg(?:ul|a)', 'avocat(?:ul|a)', 'proprietar(?:ul|a)', 'so[tț]ul', 'so[tț]ia', 'b[aă]iatul', 'fratele', 'sora', 'prietenul', 'prietena', 'persoan[aă] de contact',
  'szef(?:a|owi|em|owa|owej)?', 'kolega', 'koleżanka', 'brygadzista', 'kierownik', 'kierowniczka', 'właściciel(?:ka)?', 'adwokat', 'mąż', 'żona', 'syn', 'córka', 'brat', 'siostra', 'pracodawca', 'osoba kontaktowa',
  'шеф(?:а|ът|ката)?', 'началник(?:а|ът)?', 'колега(?:та)?', 'хазяин(?:а|ът)?', 'адвокат(?:а|ът)?', 'мъжът ми', 'жена ми', 'синът ми', 'дъщеря ми', 'брат ми', 'сестра ми', 'приятел(?:я|ят|ката)? ми', 'shef(?:a|at|ut)?',
  'capo', 'titolare', 'padrone', 'collega', 'avvocato', 'proprietario', 'marito', 'moglie', 'figlio', 'figlia', 'fratello', 'sorella', 'referente', 'jefe', 'jefa', 'encargad[oa]', 'compañer[oa]', 'abogad[oa]', 'casero', 'marido', 'esposa', 'hij[oa]', 'herman[oa]', 'persona de contacto',
  'főnök(?:öm|nőm)?', 'kolléga', 'kollégám', 'ügyvéd(?:em)?', 'férjem', 'feleségem', 'fiam', 'lányom', 'kapcsolattartó', 'gazda', 'gazd[aeu]', 'šef(?:a|u|ica)?', 'sef(?:a|u|ica)?', 'odvjetnik', 'odvjetnica', 'muž', 'žena', 'sin', 'kći', 'kontakt osoba', 'poslodavac',
  'αφεντικό', 'προϊστάμενος', 'προϊσταμένη', 'συνάδελφο[ςυ]?', 'δικηγόρο[ςυ]?', 'ιδιοκτήτης', 'άντρας μου', 'γυναίκα μου', 'γιος μου', 'κόρη μου', 'afentiko', 'patron(?:ne)?', 'collègue', 'avocat(?:e)?', 'propriétaire', 'mari', 'femme', 'fils', 'fille', 'frère', 'sœur', 'responsable', 'interlocut(?:eur|rice)',
] as const;

/** "I am" before a first and a second name, both in capital letters. */
export const selfStatements = [
  'i am', "i['’]?m", 'this is', 'eu sunt', 'sunt', 'jestem', 'tu', 'аз съм', 'az sum', 'az sam', 'sono', 'io sono', 'soy', 'yo soy', 'ja sam', 'είμαι (?:ο|η)', 'eimai (?:o|h|i)', 'je suis', "c['’]est",
] as const;

/** Endings of a letter; a line with a name follows. */
export const closings = [
  'mit freundlichen grü(?:ß|ss)en', 'viele grü(?:ß|ss)e', 'liebe grü(?:ß|ss)e', 'lg', 'mfg', 'gruß', 'best regards', 'kind regards', 'regards', 'sincerely', 'yours', 'thanks', 'thank you', 'cu stim[aă]', 'cu respect', 'mul[tț]umesc', 'pozdrawiam', 'z poważaniem', 'dziękuję', 'поздрави', 'с уважение', 'благодаря', 'pozdravi', 'cordiali saluti', 'distinti saluti', 'saluti', 'grazie', 'saludos', 'un saludo', 'atentamente', 'gracias', 'üdvözlettel', 'tisztelettel', 'köszönöm', 'köszönettel', 'lijep pozdrav', 's poštovanjem', 'pozdrav', 'hvala', 'με εκτίμηση', 'ευχαριστώ', 'φιλικά', 'cordialement', 'bien à vous', 'salutations', 'merci',
] as const;

/** Capitalised words behind a title or a role that are no names. */
export const noNames = new Set(
  'doktor doctor dr professor prof chef chefin boss direktor direktorin director anwalt anwältin lawyer richter richterin judge general minister präsident sir madam manager firma gmbh ag kg ug kündigung vertrag arbeitsvertrag jobcenter lohn germania germany deutschland niemcy германия germania alemania németország njemačka γερμανία allemagne whatsapp facebook'.split(' '),
);
