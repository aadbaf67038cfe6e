import type { Cues, TurnConcept } from '../concepts.js';

export const en: Cues<TurnConcept> = {
  not: 'not, no, never, none, nobody, don t, doesn t, didn t, isn t, aren t, won t, wasn t, haven t, hasn t, dont, doesnt, didnt, isnt, arent, wont, nothing, neither, zero',
  without: 'without, w o, no need for',
  cannot:
    'cannot, can t, cant, may not, must not, mustn t, can not, are not allowed, is not allowed, not allowed to, isn t allowed, aren t allowed, it s forbidden, is forbidden, are forbidden, prohibited, have no right to, has no right to, not possible, impossible, can never, may never, untouchable, not even if, have no business, for germans only, only for germans',
  may: 'can, may, allowed, is free to, are free to, entitled, has the right, have the right, legally, you get, are entitled, you re entitled, you have the right, they can, you can be, youre entitled',
  must: 'must, have to, has to, had to, need to, needs to, obliged, required, obligatory, mandatory, needs, you need',
  only: 'only, until, not before, just after, before that',
  first: 'first, before you, beforehand, before, in advance, prior, up front, before departure, then you start, and then the job',
  valid:
    'valid, counts, counts as, is legal, legally binding, binding, is enough, it s official, official, effective, perfectly legal, stands, accepted, enough, same force, its legal, it s legal, that s the law, the law, legal and done, counts too, that s it',
  invalid:
    'invalid, not valid, isn t valid, void, doesn t count, does not count, not effective, ineffective, not legal, isn t legal, null and void, not binding, has no effect, worthless, worth nothing, is worthless, doesnt count, isnt valid, no good, not worth the',
  always:
    'always, automatically, automatic, in every case, in any case, every time, anyway, by law, every dismissal, guaranteed, for sure, whoever, every year, each year, per year',
  nothing:
    'nothing, no rights, not a cent, zero, no money, not entitled, nobody gets, no one gets, no claim, you get nothing, don t get, doesn t get, no chance, don t exist, doesn t exist, doesn t count, does not apply, doesn t apply, doesn t cover, zero from, excluded from, without a cent, no chance of, bad luck, isn t for you, left with nothing, pays nobody, no right to, isnt for you, have no business, is free, no business in, dont see a cent, don t see a cent, not a penny, zero money',
  everybody: 'everybody, everyone, all people, we all, many people, all of us, normal here, normal practice, all do it',
  'eu-citizen':
    'eu citizen*, european citizen*, eu foreigner*, foreigner*, migrant*, eu worker*, romanians, bulgarians, poles, croatians, greeks, hungarians, italians, spaniards, people from the eu, from eu countries, eastern european*, immigrants, non germans, not german, europeans, eu people, eu migrants, eu',
  'first-years':
    '(first|after|only after|until) … (3|5|three|five|2|two) years, (3|5|three|five) years … (live|lived|residence|wait|before|first|work), first years, in the first (3|5|three|five|few) years, minimum (5|five|3|three) years, at least (5|five|3|three) years, under (5|five|3|three) years, five years, 5 years, three years in',
  'six-months': 'six months, 6 months, half a year, half year, 6 month, six month',
  'three-months': 'three months, 3 months, first three months, first 3 months, 3 month',
  'four-years': 'four years, 4 years, 4 yrs, last four years, last 4 years',
  'three-weeks': 'three weeks, 3 weeks, 3 week, three week, 21 days, 3wks',
  'two-weeks': 'two weeks, 2 weeks, 2 week, two week, 14 days, fourteen days, fortnight',
  'three-times':
    'three warnings, 3 warnings, three written warnings, 3 written warnings, three times, 3 times, third warning, 3rd warning, three abmahnungen, 3 abmahnungen, three letters, 3 letters, three written, three reprimands, it has to be three, 3x',
  abolished:
    'abolished, cancelled, canceled, scrapped, no longer exists, doesn t exist anymore, does not exist any more, ended, stopped, removed, gone, abolish*, no more, not exist any more, is over, is history, history, no longer, turned off, cut everything, anymore, any more, since summer, doesn t apply anymore, threw out, took it off',
  harmless:
    'no problem, don t worry, no worries, nothing happens, nothing to lose, you lose nothing, lose nothing, no risk, no disadvantage*, don t lose, is safe, it s fine, is fine, a bit late, little late, no hurry, no rush, take your time, whenever you want, at any time, any time, no deadline*, there is no deadline, even later, no consequence*, can sign, just sign, just a formality, sign it, sign calmly, guideline, not a must, no stress, early enough, there s time, in peace, don t bother, relax, nobody checks, works 100, calmly, anyway',
  illegal: 'illegal, against the law, not legal, forbidden by law, not lawful, unlawful, fraud, crime, punishable, not allowed by law',
  abroad:
    'abroad, other country, another country, home country, in (romania|poland|bulgaria|croatia|hungary|greece|italy|spain|france), foreign, foreign company, foreign companies, back home, outside germany, live in germany, lives in germany, living in germany, residing in germany, in germany',
  already: 'already, now, since january, as of now, today, currently, this year, right now, from this year, is now',
  included:
    'included, all inclusive, inclusive, is part of, covered by, all in, in the contract, salary covers, already in the salary, flat rate, for free, free of charge, unpaid, paid nothing, doesn t pay, covers, all hours, however many, whole salary',
  better:
    'better, safer, no boss, your own boss, own boss, fewer rules, less rules, less tax*, no rules, more money, more free, freedom, easier, best solution, advantage*, pay no, no obligations, independent, no one controls, nobody controls, zero problems, own master, free, no one can fine, nobody can fine, touch you',
  'same-day':
    'same day, immediately, the same evening, at once, right away, by tonight, on the spot, straight away, within a day, by tomorrow, next day, must leave the room, no notice, the day you stop, today, pack',
  costly:
    'expensive, thousand*, cost* … (thousand*|fortune|money|lot), pay everything, all the costs, pay both lawyers, cost a fortune, a lot of money, lawyer of the (boss|company|employer), other side s lawyer, costs you, in debt, 3000, 5000, 10000, can t afford, only for rich, rich people, costs money, fee, pay for it, cover all the, loser pays, eats your savings, savings, charge you, charges, paid service, costs',
  member: 'member*, membership, members only, join first',
  responsible:
    'responsible, liable, not responsible, not liable, has nothing to do with, not their problem, nothing to do with it, not the employer, doesn t employ, complain to, is your boss, only answers, answers for, belong to, belongs to, can t get anything from, responsible for',
  'as-they-like':
    'whatever, anything, as much as, any amount, how much they want, as they like, as they want, as they please, all of it, everything, any sum, without limit, as long as they like, as long as he likes, decides, what he likes, what they like, as he fancies, as they fancies, as much as they like, as much as he likes, whatever he wants, as much as he wants',
  'when-lost':
    'when you have lost, after you lose, only when you, after the last day, when the job is over, when you are already unemployed, once you are unemployed, once unemployed, on the first day of unemployment, when the contract has ended, after the end, when you lost, when it s over, first day without work, after you finish, no need to register before, after losing, after (your|the|his) last (working|work) day, after (your|the) last day, really out of work, first the contract ends, contract is over, contract ends then, job is already over, already over, last day of work then, earlier makes no sense, is early enough, really unemployed, once the contract',
  renamed: 'renamed, new name, is called, is now called, called now, replaced by, instead of it, changed the name, only the name',
  'next-year': '2027, next year, from january, as of january, in january, from 1 january, new year, will be, going to be, will rise',
  'new-amount': '14 60, 14 6',
  'three-days': 'three days, 3 days, 3 day',
  'free-of-charge': 'free, for free, free of charge, costs nothing, cost nothing, no cost*, without paying, no charge',
  also: 'also, too, as well, same rights, the same rights, all the same, even in, equally, just like everyone, like everybody, like everyone else, nevertheless, regardless, still applies, applies to all, for all workers, also in, pro rata, even without, even if, even while, even when, even on, even',
  'not-needed':
    'not necessary, not needed, not required, no condition, not a condition, no requirement, don t need, doesn t need, do not need, need not, needn t, not obliged, no need, without needing, not mandatory, no fixed number, not compulsory',
  'not-always':
    'not automatic*, not always, not every, doesn t always, not in every case, only if, only by agreement, depends, not necessarily, isn t automatic, never automatic*, only when they offer, only with a settlement',
  nobody:
    'nobody is, no one is, nobody can, no one can, nobody may, no eu citizen is, you won t be, you will not be, cannot be, can t be, they can t',
};
