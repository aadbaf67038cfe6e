import type { Cues, DangerConcept } from '../concepts.js';

export const hr: Cues<DangerConcept> = {
  violence:
    '(tuče|tuku|udario|udarila|udara|udaraju|istukao|istukli|pretukao|pretukli|davi|davio|napao|napali|ubo|šamara|gura|vuče) … (me|nas|nju|ga|mene|ženu), (me|nas|mene) … (tuče|tuku|udario|udara|istukao|pretukao|pretukli|istukli|davio|davi|napao|ošamario|gurnuo|šamara|mlati), pretučen*, istučen*, muž me tuče, nasilje u obitelji, obiteljsko nasilje, nasilan, nasilnik*, nožem, s nožem, izvadio nož, ubit će me, ubit će nas, ubiti me, prijeti … (smrću|ubi*|nož*|batin*|tuč*), prijetio … (smrću|ubi*|nož*), modric*, digao ruku, diže ruku, trpim nasilje, fizičko nasilje, dobila batine, dobio batine, prijeti batinama, nasilje u kući',
  'sexual-violence':
    'silov*, seksualn* (nasilj*|zlostavlj*|uznemir*), pipa me, pipao me, dira me, dirao me, hvata me za, želi seks, za seks, spavati s njim, prostituc*, prostituir*, ulazi mi noću u sobu, noću ulazi u moju sobu, dolazi mi noću u sobu, napastvuje',
  'passport-taken':
    '(uzeo|uzela|uzeli|uzima|uzimaju|oduzeo|oduzeli|oduzima|zadržao|zadržali|zadržava|drži|drže|sakrio|sakrili|ukrao|zaplijenio|zaključao|pokupio|pokupili) … (putovnic*|pasoš*|osobn*|dokument*|isprav*), (putovnic*|pasoš*|osobnu|osobne|dokument*|isprave) … (uzeo|uzeli|oduze*|zadrža*|drži|drže|kod gazde|kod šefa|u sefu|ne vraća|ne vraćaju|neće vratiti|sakri*|pokupi*), ne (vraća|vraćaju|daje|daju|želi vratiti|žele vratiti) … (putovnic*|pasoš*|osobn*|dokument*)',
  'locked-in':
    '(zaključava|zaključao|zaključali|zaključavaju|zatvara|zatvorio|zatvorili|drži) … (me|nas|vrata|zaključan*|zatvoren*|unutra|u kući|u sobi), zaključan* (sam|smo|u), zatvoren* (sam u|smo u|u kući|u sobi|unutra), ne (pušta|puštaju|da|daju) … (van|iz kuće|iz stana|izaći|otići|da odem|da izađ*|da odemo), ne smijem (van|izaći|iz kuće), ne smijemo (van|izaći|iz kuće), ne mogu izaći iz (kuće|stana|sobe), uzeo mi (mobitel|telefon), uzeli nam (mobitele|telefone), oduzeo mi (mobitel|telefon), oduzeli nam (mobitele|telefone), uzeo mi je (mobitel|telefon), uzeli su nam (mobitele|telefone), kao u zatvoru, zatočen*, zarobljen*, zarobljeni*, držani protiv, protiv volje',
  'debt-bondage':
    '(odrad*|odraditi|odrađuj*) … (dug*|put|prijevoz|trošak|troškove), dug* … (ne mogu otići|ne mogu ići|ne pušta*|dok ne|odrad*|ne smijem otići|ne smijemo), dok ne (vratim|otplatim|platim|odradim|vratimo|otplatimo), ne (mogu|možemo|smijem|smijemo) (otići|ići|kući) … (dug*|vrat*|plat*|odrad*), kaže da mu dugujem, tvrdi da mu dugujem, kažu da im dugujem, ne pušta me dok, ne pušta nas dok, ne puštaju nas dok, ne puštaju me dok, moram otplatiti … (otići|odem|puste)',
  forced:
    'prisil* (me|nas|na rad|raditi|da rad*), prisiljav* (me|nas|na), prisilni rad, prisilnog rada, tjera* (me|nas) da (radim*|radimo|prosim*|kradem*|se prostit*), kao rob*, trgovin* ljudima, trgovc* ljudima, prodali su (me|nas), prodao (me|nas), prodali me, protiv moje volje, protiv volje, iskorištava* i prijet*, kao robove, kao robovi, robovski, u ropstvu, ropski rad',
  suicide:
    'ubit ću se, ubiti se, da se ubijem, ubijem se, želim se ubiti, samoubo*, samoubij*, oduzeti si život, oduzet ću si život, ne želim živjeti, ne želim više živjeti, ne da mi se živjeti, želim umrijeti, zelim umrijeti, umrijeti želim, okončati život, okončati sve, skočit ću, skočiti s, bacit ću se, baciti se pod, objesit ću se, objesiti se, prerezati vene, režem vene, progutati tablete, popiti tablete, bolje da me nema, bolje da umrem, bolje bi bilo da me nema, život nema smisla, zivot nema smisla, nema smisla živjeti, ne vidim smisao, da se ne probudim, zbogom svima, dići ruku na sebe, dignut ću ruku na sebe',
  homeless:
    '(spavam|spavamo|spavao|spavala|spavali|spavati|spava|živim|živimo|noćim) … (ulici|autu|kolodvoru|parku|vani|mostom|šatoru|kombiju|stanici|klupi), na ulici sam, na ulici smo, ostao sam na ulici, ostala sam na ulici, ostali smo na ulici, završit ću na ulici, beskućni*, nemam gdje (spavati|živjeti|otići|biti|prespavati|prenoćiti|da spavam), nemam kamo, nemamo gdje (spavati|živjeti|otići|prespavati|prenoćiti), nemamo kamo, ne znam gdje (spavati|ću spavati|da spavam|prespavati), gdje (prespavati|spavati|prenoćiti) … (noćas|večeras), gdje mogu prespavati, bez krova, krov nad glavom, krova nad glavom, izbaci* … na ulicu, izbačen* na ulicu, krevet za noćas, smještaj za noćas, smještaj za večeras, prenoćište, mjesto za spavanje',
  'child-in-danger':
    '(tuče|tuku|udara|udario|zlostavlja|zlostavljaju|siluje|dira|trese|mlati|pipa) … (dijete|djec*|djetetu|kćer*|sina|bebu|malog|malu), (dijete|djeca|djecu|kći|kćer|sin|sina|beba|bebu) … (tuče|tučen*|pretuč*|gladn*|zlostavlj*|u opasnosti|na ulici|bez hrane|nemaju što jesti|zaključan*|samo doma|sama kod kuće|smrzav*|hladno), s (djetetom|djecom|bebom|kćeri|sinom|dvoje djece|troje djece|malim djetetom|malom djecom) … (ulici|vani|kolodvoru|autu|nemam gdje|nemam kamo|krova|beskuć*), (oteo|oteli|uzeo|odveo|odveli) … (dijete|djecu|kćer|sina|bebu), nemam što dati djeci jesti, djeca nemaju što jesti, djeca gladuju, djeca rade na, nema mlijeka za bebu',
  threat:
    'prijet*, prijetnj*, ucjen*, ucjenjuj*, zastraš*, zna gdje živim, znaju gdje živim, naći će me, bojim se za život, strah za život, nauditi obitelji, nauditi mojoj',
  fear: 'bojim se, bojimo se, strah me, strah nas je, u strahu, skrivam se, skrivamo se, pobjegao sam, pobjegla sam, pobjegli smo, policij*, prestraš*, prestravljen*',
  despair:
    'očajan, očajna, očajni, ocajan, ocajna, očaj*, ne mogu više, ne mogu vise, ne izdržim, ne mogu izdržati, nemam snage, nemam više snage, na kraju snaga, bez izlaza, nema izlaza, depresi*, depresij*, plačem svaki dan, svaki dan plačem, slomljen*, beznad*, nemam nade, na rubu, uništen*',
  hunger:
    'nemam što jesti, nemam sta jesti, nemamo što jesti, nemamo sta jesti, nemam za hranu, nemamo za hranu, nemam novca za hranu, nemamo novca za hranu, gladan sam, gladna sam, gladni smo, glad, gladuj*, nisam jeo, nisam jela, nismo jeli, bez centa, bez kune, nemam za kartu kući, nemamo za put kući',
  harassment:
    'uznemir*, zlostavlj*, maltretir*, mobing*, mobbing*, ponižav*, vrijeđa*, viče na (mene|nas), dere se na, urla na, pljuje, naziva nas (stokom|životinj*|robovima|cigan*), prati me, šikanir*',
  'unsafe-work':
    'bez kacige, bez zaštit*, bez opreme, bez rukavica, bez pojasa, azbest*, kemikalij*, 16 sati, 18 sati, 20 sati, bez sna, onesvijesti*, pao sa skele, slomio (nogu|ruku|leđa|kičmu), nisu zvali hitnu, bez osiguranja na krovu',
  figurative:
    'umirem od smijeha, umrla od smijeha, umro od smijeha, od smijeha, haha*, lol, film*, serij*, knjig*, roman*, vic, vicevi, šala, šalim, utakmic*, nogomet*, pjesm*, igric*, igra, cijene ubijaju, vrućina, kazališt*, predstav*, izložb*, dokumentarac*, seminar*, tečaj o, edukacij*, vijesti, kampanj*, muzej*, krimić*',
};
