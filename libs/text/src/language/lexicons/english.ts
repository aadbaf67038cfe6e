/** Frequent English words and words of work and everyday life, as written in posts. */
export const english = `
the of and to a in is you that it he was for on are as with his they i at be this have from or one had by word but not what all were we
when your can said there use an each which she do how their if will up other about out many then them these so some her would make like
him into time has look two more write go see number no way could people my than first water been call who its now find long down day did
get come made may part over new sound take only little work know place year years live me back give most very after thing things our just
name good sentence man think say great where help through much before line right too means old any same tell boy follow came want show
also around form three small set put end does another well large must big even such because turn here why ask went men read need land
different home us move try kind hand picture again change off play away animal house point page letter mother answer found study still
learn should world high every near add food between own below country last school father keep never started city under thought few while
along might close something seem next hard open example begin life always those both paper together got group often run until children
child side feet car night walk white began took once book hear stop without second later miss idea enough eat face watch far really almost
let above girl sometimes young talk soon list being leave family it's don't doesn't didn't isn't aren't wasn't won't can't couldn't
wouldn't shouldn't i'm i've i'll you're they're we're he's she's that's there's what's hasn't haven't yes yeah hi hello hey thanks thank
please sorry guys anyone someone somebody everybody everyone nobody nothing anything everything somewhere am whose whom whether though
although since during against within upon toward towards per via among across behind beyond however therefore instead today yesterday
tomorrow tonight morning evening week weeks month months hour hours minute minutes ago already yet four five six seven eight nine ten
hundred thousand million percent woman women kids son daughter brother sister husband wife parents friend friends person money euros pay
pays paid paying payment salary wage wages job jobs worker workers working worked works contract contracts employer employers employee
employees boss manager company companies firm business fired fire dismissed dismissal sacked notice resign resignation quit probation
period holiday holidays vacation sick sickness ill doctor hospital health insurance unemployment benefit benefits allowance pension tax
taxes rent flat room apartment landlord documents papers registration address passport permit visa office germany german english europe
european law laws legal illegal rights court lawyer judge union fine police problem problems situation question questions advice
information case reason fact facts true false possible impossible easy difficult important better best worse worst less least bad nice
beautiful free sure ready happy tired alone early late fast slow full empty low short strong black red government president minister party
state states national public social political economic war history market development research project service services system program
process data report control power community members council department university students education science done doing having makes
making takes taking taken gives given giving goes going gone coming comes says saying knows knew known thinks thinking wants wanted needs
needed asked asking told talking called calling used using finding left lost losing won bought sold sent received getting keeps kept
starting stopped tried trying happened happens understand understood remember believe hope love loves loved hate feel felt feels whereas
unless everywhere anywhere else quite rather perhaps maybe probably certainly actually especially simply usually theirs ours yours mine
himself herself myself yourself themselves itself ability able absence absolute academic accept accepted access accident according account
accounts accused achieve achieved acting action actions active activities activity actor actress actual added addition additional adds
administration admitted adopted adult adults advance advanced advantage advertising affair affairs affect affected afford afraid african
afternoon agencies agency agenda agent agents agreed agreement ahead aid aim air aircraft airport album alcohol alive allow allowed allows
alternative amazing ambassador amendment america american americans amount analysis analyst ancient anger angry animals anniversary
announced announcement annual answers apparent apparently appeal appear appearance appeared appears apple application applications apply
appointed appointment approach appropriate approval approved april architecture area areas argued argument arm armed arms army arrest
arrested arrival arrive arrived art article articles artist artists aspect aspects assembly assessment assets assistance assistant
associated association assume atmosphere attached attack attacks attempt attempts attend attended attention attitude attorney audience
august author authorities authority authors available average avoid award awards aware baby background balance ball ban band bank banks
bar base baseball based basic basis basketball battle beach bear beat beauty became become becomes becoming bed bedroom beer beginning
begins behalf behavior behaviour beings belief believed believes bell belong beneath beside besides bid bill billion bills bird birds
birth birthday bit blame block blocks blog blood blow blue boards boat bodies body bomb bond bonds bone books border born bottle bottom
bound bowl box boys brain branch brand brands bread break breakfast breaking breast breath bridge brief bright brilliant bring bringing
brings britain british broad broadcast broke broken brown budget build building buildings built burden burn burning bus bush busy butter
button buy buying cabinet cable cake calls calm camera camp campaign campus canada canadian cancer candidate candidates capable capacity
capital captain capture card cards care career careful carefully carried carry carrying cars cases cash cast castle cat catch category
catholic caught caused causes celebrate celebration cell cells central centre century ceo certain chain chair chairman challenge
challenges champion championship chance chances changed changes changing channel chapter character characters charge charged charges
charity chart cheap check checked chemical chest chicken chief childhood chinese choice choices choose chose chosen christian christmas
church churches circle circumstances cities citizen citizens civil claim claimed claims class classes classic clean clear clearly client
clients climate climb clinical clock closed closely closer clothes clothing cloud club clubs coach coast coat code coffee cold collect
collected collection collective colleagues college color colour column combat combination combined comfort comfortable comment comments
commerce commercial commission commit commitment committed common communication communities comparison compared compete competition
competitive complaint complaints complete completed completely complex complicated component components computer computers concept concern
concerned concerns concert conclusion concrete condition conditions conduct conducted conference confidence confirm confirmed conflict
congress connected connection conscious consequence consequences conservative consider considerable consideration considered consistent
constant constitution construction consultant consultants consumer consumers consumption contact contacts contain contained contains
contemporary content contest context continue continued continues contrast contribute contribution controlled controls conventional
conversation converted convinced cook cooking cool cooperation copies copy core corner corporate corporation correct cosmetic cost costs
counsel count counter countries county couple courage courses courts cover coverage covered covers create created creates creating
creation creative credit crew crime crimes criminal crisis criteria critical criticism cross crowd crucial cultural culture cup currency
current currently curriculum custom customer customers cut cuts cutting cycle daily damage dance danger dangerous dark database date dates
dead deal dealing deals dealt dear death deaths debate debt decade decades december decide decided decision decisions declared decline
deep deeply defeat defence defense defined definitely definition degree degrees delay deliver delivered delivery demand demands democracy
democratic democrats demonstrate denied departments depend depending depends depression depth described describes description desert
deserve design designed designs desire desk despite destroy destroyed detail detailed details detect determine determined develop
developed developer developing developments device devices dialysis died diet difference differences difficulty digital dinner direct
directed direction directly director directors disappeared disaster discipline discount discover discovered discovery discuss discussed
discussion disease diseases display distance distinct distribution district diversity divide divided division divorce doctors document dog
dogs dollar dollars domestic dominant door doors double doubt dozen draft drama dramatic draw drawing drawn dream dreams dress drink
drinking drive driven driver drivers drives driving drop dropped drug drugs dry due dust duties duty eager ear earlier earn earned
earnings ears earth easier easily east eastern eating economics economy edge edition editor educational effect effective effectively
effects efficiency efficient effort efforts elderly elected election elections electric electrical electricity electronic element elements
eliminate elsewhere email emergency emotional emphasis empire employed employment encourage encouraged ended ending ends enemy energy
engage engaged engine engineer engineering engineers england enhance enjoy enjoyed enormous ensure ensures enter entered entering
entertainment entire entirely entitled entrance entry environment environmental equal equally equipment era error errors escape essay
essential essentially establish established establishment estate estimated ethnic evaluate event events eventually evidence evil evolution
exact exactly exam examination examine examined examples excellent except exception exchange exciting executive exercise exist existed
existence existing exists expand expansion expect expectations expected expenses expensive experience experienced experiences experiment
expert experts explain explained explanation explore exposure express expressed expression extend extended extension extensive extent
external extra extraordinary extreme extremely facilities facility facing factor factors factory faculty fail failed failure fair fairly
faith fall fallen falling falls fame familiar families famous fan fans fantasy farm farmers fashion fat fate favor favorite favourite fear
features featured february federal feed feedback feeling feelings fell fellow female fiction field fields fifth fifty fight fighter
fighting figure figures file files filled film films final finally finance financial findings fingers finish finished firms fish fishing
fit fitness fix fixed flag flight floor flow flowers fly flying focus focused folks football forced forces foreign forest forever forget
forgot formal format formed former forms formula forth fortune forward foundation founded fourth frame framework freedom frequency
frequently fresh friday friendly front fruit fuel fully fun function functions fund fundamental funding funds funny furniture furthermore
future gain gained gallery game games gap garden gas gate gather gathered gave gender gene general generally generate generated generation
generations gentle gentleman giant gift girls glad glass global goal goals god gold golden golf goods governor grade grades grand grant
granted grass greater greatest green grew ground grounds groups grow growing grown growth guarantee guard guess guest guests guidance
guide guidelines guilty guitar gun guns guy habits hair half hall hands handle handled hang happen harder hardly harm head heading
headquarters heads healthy hearing heart heat heaven heavily heavy height held helped helpful helping hence hero heroes hidden hide higher
highest highlight highly highway hill hills hired historic historical hit hits hole holes holy homes honest honor hoped hopes hoping horse
horses host hotel hotels housing huge human humans humor hundreds hungry hunting hurt ice ideal ideas identified identify identity ignore
image images imagination imagine immediate immediately immigrants immigration impact implementation implications importance impose
impressive improve improved improvement improvements incident include included includes including income increase increased increases
increasing increasingly incredible indeed independence independent index indian indicate indicated indicates individual individuals
industrial industries industry inflation influence informed infrastructure initial initially initiative injuries injury inner innovation
innovative input inside insist inspired install installed instance instances institution institutional institutions instructions
instrument instruments integrated intellectual intelligence intended intense intention interaction interest interested interesting
interests internal international internet interpretation interview interviews introduce introduced introduction invasion investigate
investigation investment investments investors invited involve involved involvement involves iron island islands issue issued issues item
items jacket jail january jewish join joined joint joke journal journalist journey joy judgment juice july jump june junior jury justice
justified keen keeping keys kick killed killer killing kinds king kingdom kitchen knee knife knock knowing knowledge lab label labor
labour lack ladies lady lake lands landscape language languages larger largest lasted lasting latest latter laugh launch launched lawyers
lay layer lead leader leaders leadership leading leads league learned learning leather lecture legend legislation legs lemon length lesson
lessons letters levels liberal library license lie lies lifestyle lifetime lift lights liked likely limit limitations limited limits lines
link linked links lion lips liquid listed listen listening lists literally literary literature lived lives living load loan loans located
location locations lock logic logo london lonely loose lord loss losses lots loud lovely lover lower luck lucky lunch luxury machine
machines magazine magic mail main mainly maintain maintained maintains maintenance majority maker makers male males manage managed
management mandatory manner manufacturer manufacturers manufacturing march margin mark marked markets marketing marks marriage married
mass massive master match matches material materials matter matters maximum mayor meal meals meaning meant meanwhile measure measured
measures meat mechanism media medical medicine medium meet meeting meetings membership memories memory mental mention mentioned menu mere
merely message messages metal method methods middle midnight mid military milk mills mind minds minimum minor minority mirror missed
missing mission mistake mistakes mix mixed mixture mobile mode model models moderate modern modest moments monday monitor monthly mood
moon moral moreover mortgage motion motor mount mountain mountains mouse mouth moved movement movements moves movie movies moving murder
muscle museum music musical muslim mutual mystery naked names narrative narrow nation nations native natural naturally nature naval nearby
nearly neck negative negotiations neighborhood neighbors neither network networks neutral newly news newspaper newspapers nights nodded
noise none normal normally north northern nose notes noted notion novel november nuclear numbers numerous nurse obama object objective
objects obligation observe observed observation obtain obtained obvious obviously occasion occasionally occasions occupied occupation
occur occurred occurs ocean october odd offense offensive offer offered offering offers officer officers official officials oil okay
olympic ones ongoing online onto opened opening opens operate operated operating operation operations operator opinion opinions opponent
opponents opportunities opportunity opposed opposite opposition option options oral orange order ordered orders ordinary organic
organisation organization organizations organized orientation origin original originally origins others otherwise outcome outcomes outdoor
output outside outstanding overall overcome owned owner owners ownership pace pack package pages pain painful paint painted painting
paintings pair palace pale panel panic pants parish park parking parliament participants participate participation particular particularly
parties partly partner partners partnership passage passed passenger passengers passing passion patch path patience patient patients
pattern patterns peace peaceful peak percentage perception perfect perfectly perform performance performances performed periods permanent
permission permitted personality personally personnel perspective phase phenomenon phone phones photo photograph photographs photography
photos phrase physical physically piano pick picked pictures pieces pink pipe pitch placed places plan planet planned planning plans plant
plants plastic plate platform played player players playing plays pleasant pleased pleasure plenty plot plus pocket poem poems poet poetry
points pole policies politically politician politicians politics poll pollution pool poor pop popular population port portfolio portion
portrait portray position positions positive possibility possibly post posted posts pot potato potential potentially pound pounds poverty
powerful practical practice practices pray prayer precisely predict prefer preferred pregnant preparation prepare prepared preparing
presence present presentation presented presents preserve presidential press pressure pretty prevent previous previously prices pride
priest primarily primary prime prince princess principal principle principles print printed prior priorities priority prison prisoners
privacy private prize pro procedure procedures proceed processes processing produce produced producer producers produces product
production products profession professional professionals professor profile profit profits programs progress projects prominent promise
promised promote promotion prompt proof proper properly properties property proportion proposal proposals propose proposed prospect
protect protected protection protein protest proud prove proved provided provider providers provides providing provision publication
publish published publisher publishing pull pulled pulling pupils purchase purchased pure purple purpose purposes pursue push pushed
pushing putting qualified quality quantity quarter quarterback queen quick quickly quiet quietly quote race races racial racing radical
radio rail rain raise raised raising ran range rank ranked ranks rapid rapidly rare rarely rate rated rates rating ratio raw reach reached
reaches reaching reaction reader readers readily reading reads reality realize realized reasonable reasons recall receive receives
receiving recent recently recognition recognize recognized recommend recommendation recommendations recommended recommends record recorded
recording records recover recovery recruit reduce reduced reduces reducing reduction refer reference references referred refers reflect
reflected reflection reform refugees refuse refused regard regarded regarding regards regime region regional regions register registered
regular regularly regulate regulation regulations regulatory reject rejected related relation relations relationship relationships
relative relatively relatives relax release released relevant reliable relief religion religious rely remain remained remaining remains
remarkable reminded remote remove removed repair repeat repeated repeatedly replace replaced replacement replied reply reported reporter
reporters reporting reports represent representation representative representatives represented represents republic republican republicans
reputation request requested requests require required requirement requirements requires rescue researcher researchers reserve residence
resident residential residents resistance resolution resolve resolved resort resource resources respect respond responded response
responses responsibilities responsibility responsible restaurant restaurants restore restored restrictions restricted result resulted
resulting results retail retain retired retirement return returned returning returns reveal revealed revenue revenues reverse review
reviews revolution reward rice rich ride ring rise rises rising risk risks river rivers road roads rock role roles roll rolled roman
romantic roof root roots rope rose rough round route routine row royal rule ruled rules ruling running runs rural rush russian sacred sad
safe safety sake salad sale sales salt sample samples sand satellite satisfaction satisfied saturday sauce save saved saving savings scale
scandal scared scenario scene scenes schedule scheduled scheme scholar scholars scholarship schools scientific scientist scientists scope
score scored scores scoring scream screen script sea search season seasons seat seats secondary secret secretary section sections sector
secure securities security seed seeds seek seeking seemed seems segment seized select selected selection self sell selling senate senator
senators send sending senior sense sensitive sentences separate separated september sequence series serious seriously serve served server
serves serving session sessions setting settings settled settlement several severe sex sexual shade shadow shake shall shape shaped share
shared shares sharing sharp sheet shelf shelter shift shine ship shipping ships shirt shock shoes shoot shooting shop shopping shops shore
shortly shots shoulder shoulders shouted showed showing shown shows shut sides sight sign signal signals signed significance significant
significantly signs silence silent silver similar similarly simple simultaneously sing singer singers singing single sir site sites
sitting situations sixth size skill skills skin sky slave sleep sleeping slept slide slight slightly slip slowly smaller smart smell smile
smiled smoke smoking smooth snow so-called soccer societies society sodium soft software soil solar soldier soldiers sole solid solution
solutions solve somehow somewhat song songs sons sophisticated sort sorts soul sounds soup source sources south southern soviet space
spanish speak speaker speaking speaks special specialist species specific specifically speech speeches speed spend spending spent spirit
spirits spiritual split spoke spoken sport sports spot spread spring square squad stable staff stage stages stairs stake stand standard
standards standing stands star stars stare stared statement statements station stations statistics status stayed staying steady steel stem
step stepped steps stick stock stocks stomach stone stood storage store stores stories storm strange stranger strategic strategies
strategy stream streets strength strengthen stress stretch strike strikes string strip stroke strongly struck structural structure
structures struggle stuck studied studies studio studying stuff style styles subject subjects submit subsequent substance substantial
succeed success successful successfully sudden suddenly suffer suffered suffering sufficient sugar suggest suggested suggestion
suggestions suggests suicide suit suitable summer summit sun sunday super supplied supplies supply support supported supporters supporting
supports suppose supposed supreme surely surface surgery surprise surprised surprising surrounded survey survival survive survived suspect
suspected sustain sweet swim swimming switch symbol symptoms syndrome table tables tail talent talks tall tank tape target targets task
tasks taste taught teach teacher teachers teaching team teams tears technical technique techniques technological technologies technology
teeth telephone television tells temperature temporary tend tendency tennis tension term terms terrible territory terror terrorism
terrorist terrorists test tested testing tests text texts theater theatre theme themes theories theory therapy thick thin third thirty
thoughts threat threatened threats throat throughout throw throwing thrown thus ticket tickets tie tied tight tiny tip tips tissue title
titles tobacco tomatoes tone tongue tool tools tooth topic topics tops total totally touch touched tough tour tourism tourist tourists
tournament tower towns toy track tracks trade trading tradition traditional traditionally traffic tragedy trail train trained training
transfer transferred transform transition translate translation transport transportation trap travel traveled travelers traveling treat
treated treatment treatments trees trend trends trial trials tribe trick tries trip trips troops tropical trouble truck trucks truly trust
truth tuesday tube tune turkey turned turning turns twelve twentieth twenty twice twin twins typical typically ugly ultimate ultimately
unable uncle undergo understanding undertaken unexpected unfortunately unhappy uniform unique unit united units unity universal universe
universities unknown unlike unlikely unlimited unusual upper urban urge urged usage user users useful useless usual utility valley
valuable value values van variable variables variation variations variety various vary vast vegetables vehicle vehicles venture version
versions versus vessel veteran veterans victim victims victory video videos viewer viewers views village villages violation violence
violent virginia virtual virtually virus visible vision visit visited visiting visitor visitors visual vital vitamin vocal voice voices
volume volunteer volunteers vote voted voters votes voting vulnerable wait waited waiting wake walked walking walks wall walls warm warned
warning warrior wars wash washington waste watched watching waters wave waves weak weakness wealth wealthy weapon weapons wear wearing
weather web website wedding wednesday weekend weekly weekends weight welcome welfare west western wet whatever wheel wheels whenever
wherever whichever whispered whole wide widely widespread wild willing win wind window windows winds wine wing wings winner winners
winning wins winter wire wisdom wise wish wishes witness witnesses wonder wonderful wondering wood wooden worry worried worship worth
wound wounded wrap writer writers writes writing written wrong wrote yard yellow yield yields younger youth zone
`;
