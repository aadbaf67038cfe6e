import type { RomanisedLanguage } from '../varieties.js';

/**
 * What Greeks and Bulgarians write in Latin letters only in chats: shortened words, particles, exclamations, first names.
 * In Latin letters, as typed.
 */
export const chatWords: Readonly<Record<RomanisedLanguage, string>> = {
  el: `
    xaxa xaxax xaxaxa xaxaxax xaxaxaxa xaxaxaxaxa xexe xexexe xixi xoxo re vre ree more mwre ade ante aide ela elaa elate nai nae ne oxi ohi oxii mpa ba e ee aa ax ox wx pw pwpw popo wpa opa den dn dem de8 8a tha na nan gia gya yia g
    k ke ki kai kj s m t st stn sth sthn stin ston stis stous stus ths tis tn thn tin tous tus twn ton tou tu ta to o oi i h oti otan opote opou opws opos pou pu p pws pos
    prp prepei prepi tpt tipota tipote tlk telika pnt panta pantws kt kati katalaves kiolas kiola pia pleon tora twra meta prin xtes x8es exthes exthes avrio aurio simera shmera symera
    apopse apoze kalo kalos kali kalh kala kalhmera kalimera kalispera kalhspera kalinixta kalhnyxta kalhnuxta geia gia yeia geiaa xairetai filaki filakia filia filos file fileee
    filh adelfe adelfos adelfia aderfe aderfia man mlk malaka malakas malakes malakia malakies gamw gamo gamoto gamwto gmt skata skase poutana papari arxidia vlakas vlaka vlakeia
    hlithios ilithios trelos trelh trela treli xazos xazo poly polu poli poly8 polla pola para para8 ligo ligaki oloi oles olo ola olous auto ayto afto auta ayta afta autos aytos aftos
    auth ayth afti autoi aftoi autes edw edo ekei ekeino etsi etc giati yiati gt ti tii poios pios poia pia poio poioi pote poso posa posoi posa posh alla ala omws omos an ama
    toso tosa mono akoma akomi akomh pali ksana xana 3ana panw pano katw kato mesa e3w exw exo exeis exis exei exi exoume exoun exete eixa eixe ixa ixe eixan eimai ime eisai ise einai
    ine eimaste imaste eiste iste htan itan hmoun imoun ksero ksereis kserei xero xereis xerei 3erw 3ereis 3erei kserw xerw ksereis gnwrizw nomizw nomizo pisteuw pistevo thelw thelo 8elw 8elo
    theleis 8eleis thelei 8elei thes 8es thelete 8elete mporw mporo boro mporeis boreis mporei bori mporoume kanw kano kaneis kanis kanei kani kanoume kanoun kane kanei ekana ekane paw pao pas
    paei paoume pame pate pane phga piga phge pige erxomai erxetai irthe hrthe hr8e ir8e hrtha irtha leo lew les leei lei leme lene leg legetai eipa eipe ipa ipe pes peite pw poume vlepw vlepo
    vlepeis vlepei vlepoume eida ida eide ide des deite dw dino dinei dinw edwse edose dwse dose pairnw perno pairnei pernei phra pira phre pire pare parte vazw vazo vazei evale vgazw vgainei
    vgei vghke vgike mpainei mpei mphke menw meno menei fevgw feugw fevgo feugei fyge fige efyge efige paizei pezei paizoun pezoun paizw pezo epaize epe3e epaikse kerdise kerdizei xanei exase exasan
    gelaw gelao gelasa klaiw kleo arese aresei aresoun m'aresei aresi agapaw agapao agapi agaph s'agapw latreia latreuw miso misw varieme variemai variesai kourastika nystazw peinaw pinao
    diabazw diavazo grafw grafo akouw akouo mila milaw milao milas milaei stamata perimene perimenw perimeno koita kita koitaw kitaxe deixe ase asto astous as to afhse afise parata
    sovara sobara profanws profanos fusika fisika fysika vevaia bebaia malista endaksei entaksei entaxei ok okk mallon malon isws isos sigoura sigura alithia alh8eia alhtheia psemata psema pseutis
    logiko loipon lipon dhladh diladi dld dil epeidi epeidh afou afu oute ute mhte oso osoi osa otidipote opoios opoia opoiadipote kapoios kapoia kapoioi kapoies kanenas kamia kaneis kanis tpt8
    euxaristw efxaristo eyxaristw euxaristo fxaristo thx parakalw parakalo plz pliz signwmi sygnwmh sorry siga sigaa ant malako paidia pedia paidi pedi koritsia koritsi kopela kopelia agori agoria
    gynaika gineka gunaika antras andras anthrwpos an8rwpos anthropos kosmos kosmo kosme ellada ellhnas ellines ellhnes ellinika ellhnika agglika germania athina a8hna athhna thessaloniki saloniki kypros
    mana manoula mpampa baba mpampas gios gie kori kore giagia pappous theios 8eios thia mwro moro zwh zwi zoi mou zwara psyxh psixi kardia matia mati kefali xeri xeria podi kolos kolo
    lefta leuta euro douleia doulia doulies douleies spiti spitia dromos thalassa 8alassa hlios fagito fai fagame efaga pinw kafe kafes mpyra mpira vradi bradi prwi proi mesimeri apogevma
    arxisa arxizei teleiwse teliose telos arxh arxi kainourio kenourio palio neo nea mikro mikros megalo megalos megali xeirotero xeirotera kalytero kalytera kaliteros kaliteri kalutero
    aplws aplos eutyxws dystyxws distixws sxedon akrivws akribws peripou sxetika genika eidika toulaxiston epitelous epitelus kapws kapos kapou kapu pouthena pou8ena
    omada omades paixths paixtes paiktis gkol gol ntermpi derby maxh mats agwnas agonas proponhths proponitis protathlima prwta8lhma kypello final nikh niki isopalia diaithths
    giorgos giwrgos yiorgos giannis ioanna nikos kostas kwstas dimitris dhmhtrhs panos spyros thanasis vasilis vagelis vangelis petros pavlos stelios manolis mixalis xristos christos antonis
    maria eleni katerina sofia vasiliki dimitra georgia anna xristina aggeliki despina evi vicky panagiota stella litsa toula kyriakos lefteris sakis takis makis babis mpampis tasos
  `,
  bg: `
    be de ma brat brato brate pi4 pich batka kolega kolegi hora horaa xora zdr zdrasti zdraveite zdravei ko kvo kakvo kvo6 kva kvi koi koq koe kade kyde kude koga kolko zashto zasto za6to zashtoto
    tva tova towa toq tozi tazi tezi tia tiq onzi tam tuk tuka sq sega posle utre vchera vcera v4era dnes dneska snoshti sno6ti dovechera dove4era sutrinta s sus sys sas w v vuv vyv vav na ne nee nai naj
    nz neznam neznaq znam zna6 znaesh znae li le mi ti mu i ni vi im go q gi se si sme ste sum sym sam sa beshe be6e bqh bqha byah byaha nqma nyama niama nqmam nyamam niamam nqmash nqma6 ima imam imash ima6 imame
    imat iskam iska6 iskash iska iskame iskat moga moje6 mojesh mozhesh moje mozhe mojem mozhem mogat trqbva triabva tryabva trqbwa shte 6te ste 6e shtqh 6tqh pravq pravia pravya pravi6 pravish pravi pravim kaja kazha
    kazah kaza kajete kazhete kaji kazhi vij vizh vijte vizhte vidqh vidyah ela elate haide aide ajde hajde hayde dobre dobree dobro lo6o losho loso mnogo mnoo mn mng mnogoo malko dosta poveche pove4e povece nai-
    samo oshte o6te oste ve4e veche vece nikoi nikoj nishto ni6to nisto neshto ne6to nesto vsi4ko vsichko vsicko vsi4ki vsichki vseki vinagi nikoga pak pyk puk oba4e obache obace ama ami po pone moje mai maj nali nalii
    dali daa dam ee ej ei eii mersi merci blagodarq blagodaria blagodarya blag mol molq molia molya vi izvinqvai izviniavai sorry priqtel priatel priyatel priqteli priqtelka pari parite parii rabota rabotq rabotia rabotya
    raboti6 rabotish rabotim rabotat shef shefa 6ef 6efa 6efut shefyt shefut firma firmata zaplata zaplatata dogovor dogovora otpusk otpuska otpuskata bolni4en bolnichen osigurovki kvartira jili6te zhilishte nemci nemeca germaniq
    germania germaniya bulgaria bylgaria balgaria bulgariq bg bulgari bylgari balgari chovek 4ovek covek jena zhena maj myj muj mazh deca detsa dete deteto maika mayka ba6ta bashta sin dyshterq dushterq brat sestra kola kolata
    jivot zhivot jiveq zhiveya jivee zhivee lud luda ludi prost prosto tup tupo typo pitam pitai vupros vypros vapros vuprosi otgovor pomosht pomo6t pomost pomogne pomognete nujda nuzhda spe6no speshno vajno vazhno
    to4no tochno ne6ta neshta na4in nachin za6 zarad zaradi poneje ponezhe dokato sled predi mejdu mezhdu bez vurhu kum kym pri okolo sreshtu sre6tu neka nedei nedeite stiga stana stava sta6 stavash ideq ideya istina lyja luja
    ivan georgi gosho go6o dimitar dimityr dimitur mitko petar petyr petur pesho pe6o stoqn stoyan stoian hristo nikolay nikolai krasimir plamen stefan vasil todor asen boiko boyko desislava desi petq petya mariq mariya
    elena ivanka radka tsvetelina cvetelina gergana ralitsa ralica iliana viktoria vesela zornica kalina
  `,
};
