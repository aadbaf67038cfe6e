import type { Cues, DangerConcept } from '../concepts.js';

export const de: Cues<DangerConcept> = {
  violence:
    '(schlagt|schlug|geschlagen|verprugel*|prugelt|wurgt|gewurgt|tritt|getreten|ohrfeig*) … (mich|uns|sie|ihn|mir), (mich|uns|mir) … (schlagt|geschlagen|verprugelt|gewurgt|getreten|bedroht mit), wurde geschlagen, mit dem messer, messer bedroht, bringt mich um, will mich umbringen, umbringen, hausliche gewalt, gewalttatig, blaue flecken',
  'sexual-violence':
    'vergewaltig*, sexuell* (belastig*|missbrauch*|ubergriff*|gewalt), fasst mich an, angefasst, begrapscht, will sex, zur prostitution, zwangsprostitution, kommt nachts in mein zimmer',
  'passport-taken':
    '(pass|passe|ausweis|ausweise|papiere|dokumente|reisepass) … (weggenommen|abgenommen|behalten|einbehalten|eingezogen|nicht zuruck|gibt er nicht|eingeschlossen|eingesammelt), (nimmt|nahm|behalt|hat) … (pass|passe|ausweis|ausweise|papiere|dokumente|reisepass) … (weg|abgenommen|behalten|ab|nicht zuruck|einbehalten), hat unsere passe, hat meinen pass, hat meinen ausweis',
  'locked-in':
    'eingesperrt, eingeschlossen, sperrt (mich|uns) ein, darf nicht raus, durfen nicht raus, lasst (mich|uns) nicht (raus|gehen|weg), darf das haus nicht verlassen, darf die wohnung nicht verlassen, handy weggenommen, festgehalten, bin gefangen, sind gefangen, wie gefangene, gefangen gehalten, wie im gefangnis, werden gefangen',
  'debt-bondage':
    'schulden abarbeiten, schulden … (abarbeiten|nicht gehen|nicht weg), muss erst … (abbezahlen|abarbeiten|zahlen) … (gehen|weg), darf nicht gehen bis … (bezahlt|schulden)',
  forced:
    'zwangsarbeit, gezwungen zu arbeiten, zwingt (mich|uns), wie sklaven, sklaverei, menschenhandel, verkauft worden, ausgebeutet und bedroht, gegen meinen willen',
  suicide:
    'selbstmord*, suizid*, mich umbringen, bring mich um, das leben nehmen, nicht mehr leben, will sterben, mochte sterben, keinen sinn mehr, vom dach springen, vor den zug, aufhangen, tabletten schlucken, nicht mehr aufwachen, alles beenden, lebensmude, wenn ich tot ware, ich ware lieber tot, lieber tot',
  homeless:
    '(schlafe|schlafen|schlaft|wohne|lebe) … (strasse|auto|bahnhof|park|draussen|brucke|zelt), auf der strasse, auf die strasse (gesetzt|geworfen), obdachlos*, kein dach uber, weiss nicht wo … schlafen, wo … heute nacht schlafen, keinen schlafplatz, schlafplatz heute, keine unterkunft heute',
  'child-in-danger':
    '(schlagt|verprugelt|missbraucht|schuttelt) … (kind|kinder|baby|sohn|tochter), (kind|kinder|baby) … (geschlagen|missbraucht|hunger|nichts zu essen|auf der strasse|eingesperrt|allein zuhause|obdachlos|in gefahr), mit (kind|kindern|baby) … (strasse|obdachlos|auto|draussen), (kind|kinder|tochter|sohn) … (entfuhrt|weggenommen), kindeswohl*',
  threat: 'droht*, bedroht*, drohung*, erpress*, einschuchter*, findet mich, weiss wo ich wohne, todesangst, angst um mein leben',
  fear: 'habe angst, angst vor, haben angst, verstecke mich, geflohen, gefluchtet, abgehauen, polizei',
  despair: 'verzweifelt, kann nicht mehr, am ende, keine kraft mehr, hoffnungslos, depress*, weine jeden tag, kein ausweg, zusammenbruch',
  hunger: 'nichts zu essen, kein essen, kein geld fur essen, hunger, hungern, kein geld mehr',
  harassment: 'belastig*, mobbing, gemobbt, beleidigt, schreit mich an, demutig*, schikan*, beschimpft',
  'unsafe-work':
    'ohne helm, ohne schutz, ohne sicherung, keine schutzkleidung, ohne handschuhe, 16 stunden, 18 stunden, asbest, chemikalien, zusammengebrochen, vom gerust gefallen',
  figurative:
    'film, serie, witz, spass, lol, haha*, fussball, spiel, lied, buch, roman, theater, ausstellung, dokumentation, seminar, schulung, fortbildung, infoveranstaltung, krimi',
};
