import type { Cues, PerilConcept } from '../concepts.js';

export const en: Cues<PerilConcept> = {
  hit: 'beat, beats, beaten, beating, hit, hits, hitting, punch*, slap*, kicks me, kicked me, kick us, kicks us, kicked him, kicked her, strangl*, chok*, smack*, spat, bruise*, whip*, choke, chokes, choked, choking, strangled, gets beaten, get beaten, grabs me by, grabbed me by, threw me against, pushed me, pulls my hair, pulled my hair, kicks, kicked, punches, slaps, headbutt*, raised his hand, shoved me, shoves me, shoved her, shoved him',
  weapon: 'knife, knives, gun, guns, pistol, hammer, machete, axe, crowbar, baseball bat, iron bar, stick, belt, cable, blade, screwdriver',
  kill: 'kill, kills, killed, murder*, dead body, die if, finish us, finish me, bury us, bury me',
  take: 'took, takes, taken, take, keeps, keep, kept, holds, holding, hold, hide, hides, hid, collected, collects, confiscat*, withhold*, locked, safe, not give, never gave, gave back, give back, giving back, return, returned, stole, still has, in his drawer, in his office',
  lock: 'lock, locks, locked, locking, padlock*, gate, gates, bars on, shut in, shut us, shut me, key, keys, cage*, guard, guards, guarded, can t go out, can t leave, cannot leave, not allowed out, not allowed to leave, not allowed to go, can t get out, guard us, guarding us, watch us day and night, locked up, under lock',
  debt: 'debt, debts, owe, owes, owed, pay back, pay off, paid off, work off, repay, paid back',
  'not-let':
    'don t let, doesn t let, won t let, not let, not allowed to leave, can t leave, cannot leave, can t go, forbid*, before we can go, before i can go, until we pay, until i pay, if we leave, if i leave, not let go, let us go, let me go, (anybody|anyone|who|whoever|those|everyone) who (wants|want|tries|try) to leave, who wants to leave, if anyone leaves, nobody may leave, nobody is allowed to leave, not allowed out, wont let us, doesnt let us',
  intimate:
    'touch, touches, touched, touching, grope*, groping, sex, rape*, naked, undress*, kiss me, kisses me, kissed me, between the legs, sleep with, sleeps with, strip, private parts, massage him, feels me up, feel me up, hand under, under my blanket, under my shirt, hand on my',
  bed: 'my bed, in bed, my room, bedroom, into my room, in my room, at my door, my door, shower, bathroom, next to me, fall asleep, blanket, asleep',
  enter: 'comes, come, came, enters, entered, walks in, walked in, climbs, lies down, gets in, sneaks, stands at, knocks',
  'no-life':
    'don t want to live, not want to live, want to die, wanna die, wish i was dead, no reason to live, don t want to be here, not want to be here, don t want to wake, end it, end my life, can t go on, end everything, say goodbye, goodbye forever, sorry to everyone, be gone, nobody would miss, no one would miss, better without me, what s the point of living, tired of living, no sense in living, nothing to live for, disappear forever, last message, dont want to live, don t want to live anymore, no will to live, not want to wake up, tired of life, sick of living, sick of life, fed up with life, end it all, ending it, kms, want to be dead, rather be dead, wish to die, cant go on living, life is pointless, life has no point, see no point in living, see no sense, nothing left to live for, never wake up, fall asleep and not wake',
  method:
    'pills, tablets, rope, noose, bridge, train tracks, in front of a train, under a train, veins, wrists, overdose, razor, balcony, jump, jumping, hang myself, hanging',
  sleep:
    'sleep, sleeps, sleeping, slept, spend the night, spent the night, live, living, stay the night, staying, overnight, night outside',
  outdoors:
    'street, streets, car, van, truck, station, park, bridge, tent, bench, outside, container without heating, bus stop, underpass, forest, airport, staircase, garage, stairs, cardboard, campsite, pavement, minus',
  'no-place':
    'no roof, nowhere to go, nowhere to sleep, nowhere to stay, no place to sleep, no place to go, no place to stay, no bed, out on the street, thrown out tonight, homeless, without a roof, where can we go, where can i go tonight, don t know where to go, kicked out tonight, evicted today, roof over',
  child: 'child, children, kid, kids, baby, toddler, son, daughter, little one, little ones, newborn, infant, boy, girl, grandson',
  underage: '(12|13|14|15|16) years old, is (12|13|14|15|16), (12|13|14|15|16) year old, aged (12|13|14|15|16), only (12|13|14|15|16)',
  force:
    'force, forces, forced, make them, makes them, made to, make him, make her, make me, makes me, makes us, oblige*, must sleep, have to sleep with, threat*',
  clients: 'clients, customers, punters, guests, men',
  'thing-hurts':
    '(job|work|shift|shifts|overtime) … (kill*|murder*|destroy*), (heat|sun|cold|weather|traffic|back|feet|head|boredom|monday|mondays|stress|prices|rent|grammar|hangover|alarm|commute|jetlag|german|queue|wait|suspense|homesickness) … (kill*|murder*|destroy*|slaughter*|beat*|hit*|knocked me out), (kill*|murder*|destroy*|slaughter*|beat*|hit*|knocked me out) … (heat|sun|cold|weather|traffic|back|feet|head|boredom|monday|mondays|stress|prices|rent|grammar|hangover|alarm|commute|jetlag|german|queue|wait|suspense|homesickness), (killed|killing|murdered|destroyed|beaten|hit) (by|from) the (heat|sun|cold|weather|traffic|boredom|prices), dying (of|for|to|from) (laugh*|laughter|boredom|heat|hunger for|coffee|cold|know|see|a), killing time, kill for a, died laughing, i m dead, im dead, hit the road, hit the bed, hit me up, beat the traffic, beats me',
  person:
    'he, she, they, husband, wife, man, men, guy, guys, boyfriend, girlfriend, father, dad, brother, uncle, colleague, coworker, neighbour, neighbor, guard, guards, driver, someone, somebody, police, boss, foreman, manager, supervisor, owner, mother, grandfather, partner, people',
  thing:
    'heat, sun, cold, weather, traffic, back, feet, head, boredom, monday, mondays, stress, prices, rent, grammar, hangover, alarm, commute, jetlag, german, queue, wait, suspense, homesickness',
};
