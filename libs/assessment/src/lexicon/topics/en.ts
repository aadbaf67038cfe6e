import type { Cues, TopicConcept } from '../concepts.js';

export const en: Cues<TopicConcept> = {
  contract:
    'contract*, working agreement, employment agreement, deal, agreement, in writing from my employer, anything in writing, nothing in writing',
  oral: 'verbal*, oral*, by phone, on the phone, over the phone, phone call, by word of mouth, just said, only said, only told me, told me to my face, just told me, told me in person, spoken, verbally, told you not to come, nothing (written|in writing|on paper), no paper, no letter, nothing by post, by mouth, told you, told me only, just told',
  paper:
    'written, in writing, on paper, paper, letter, by post, in my mailbox, in the mailbox, letterbox, registered mail, signed, signature, wet ink, envelope, mailbox, rubber stamp',
  'fixed-term':
    'fixed term, temporary contract, limited contract, contract (expires|ends|runs out), not extended, not renewed, extend* my contract, contract (extended|renewed), permanent contract, for one year only, wont renew, won t renew, wont extend, won t extend, not renew*, not extend*, aren t renewing, arent renewing, isnt renewed, not be renewed, contract … (stops|stop|finishes|finish|end|over), fixed term … (stops|ends|finishes), (ends|stops|finishes) … contract, no new contract, no new one, no follow up contract',
  'on-call':
    'on call, zero hours, zero hour, hours not fixed, no fixed hours, call me when, send me home early, sends us home, no guaranteed hours, shift cancel*, cancel* … shift*, when there is work, only … when they need, on demand, work on demand, called in, when they need me, whenever they need',
  'self-employed':
    'self employed, selfemployed, self employment, freelance*, own business, sole trader, gewerbe, fake self, bogus self, invoice*, subcontractor contract',
  papers: 'passport*, id card*, identity card*, my id, documents, my papers, our papers',
  employer: 'boss*, employer*, company, firm, manager, foreman, supervisor, chef, owner, agency, farmer, restaurant owner, landlord',
  work: 'work*, job*, employ*, shift*, colleague*',
  wage: 'wage*, pay, paid, pays, paying, paycheck*, salary, salaries, money, earn*, euro, euros, (takes|take) … off (us|me|my)',
  'minimum-wage':
    'minimum wage*, minimal wage, min wage, minimum salary, minimum pay, lowest wage, legal minimum, minimum per hour, minimum hourly',
  unpaid:
    'unpaid, not paid, not been paid, no pay, didn t pay, did not pay, doesn t pay, does not pay, hasn t paid, has not paid, havent paid, haven t been paid, didn t get paid, not get* paid, never paid, owe*, late wage*, still waiting … (money|wage|wages|salary|pay), no salary, without pay, (salary|wage|wages|pay|money) … (late|missing|delayed|not come|didn t come|hasn t come|not arrived), refuses to pay, won t pay, not paying, no pay for, months no pay, no wages, without wages, owes us, owe us, owes me, hasnt paid, didnt pay, doesnt pay, wont pay, not received my (pay|wage|wages|salary), (wages|wage|salary|salaries|money|pay) (is|are) missing, months of wages, wages missing, months of salary',
  'last-wage':
    'last (wage|wages|salary|pay|paycheck|month|pay check), final (wage|wages|salary|pay|paycheck), my last money, that month, the last month, whole lohn, last lohn, pay for the last, last (month s |months |)(salary|money|payment|lohn), last payment, not got my last, no last salary',
  keep: 'keep*, kept, withhold*, withheld, hold back, held back, retain*, not give me my money, holding my (wage|salary|money)',
  deduct:
    'deduct*, took off, take off, takes off, taken off, taken from my (wage|wages|pay|salary), takes … from (my|our|the|your) (wage|wages|pay|salary|salaries), cut from (my|our) (wage|wages|pay|salary), cut … (wage|salary|pay), subtract*, minus on my pay, charge you, comes off, come off, come out of your, cut any sum, from your pay, off your wage, (takes|take|took|docks|dock) … off (us|me|our|my), (takes|take|docks) … (euro|euros|eur|100|50|200) … (for|off|from), dock*, take* … from my (salary|wage|pay), (take|takes|took|taking|cut|cuts|keep) … from (salary|wage|pay|wages|your pay|the pay|my money), wanna take … (salary|wage|pay|from my), want to take … (salary|wage|pay), want me to pay … (scanner|machine|phone|tool*|van|damage), whatever they want … (pay|wage|salary|room)',
  fine: 'fine*, penalt*, punish*, contractual penalty',
  damage:
    'damage*, broke, broken, lost the key, lost key*, scratch*, dent*, accident with the van, pay for the (van|car|machine|window|tool|tools), destroyed, bump on the van, a scratch, got a scratch, got scratched',
  overtime:
    'overtime, over time, extra hours, additional hours, extra hour, plus hours, hours on top, worked more hours, more hours than, all hours, more hours, extra money, stay as long as',
  payslip: 'payslip*, pay slip*, wage slip*, paystub*, salary statement, pay statement, wage statement, pay sheet',
  'hours-record':
    'timesheet*, time sheet*, record* … hours, hours … (record|recorded|written down|wrote down), write down … hours, wrote down … hours, time record*, hours list, clock in, proof of hours, hours sheet',
  lapse:
    'expire*, lapse*, too late to claim, time limit, statute of limitation*, exclusion period, how far back, how long can i claim, how long … claim … (wage|wages|money|pay), still claim, years ago … (wage|wages|money|pay), forfeit*, (money|wage|wages|pay) … (from last year|last year), (ask|claim|get) … last year, too late to ask, is it too late, or too late',
  subcontractor: 'subcontract*, sub contract*, main contractor, general contractor, principal contractor, sub firm',
  insolvent:
    'insolv*, bankrupt*, went bust, gone bust, company closed, company is broke, liquidat*, shut down without paying, went under, insolven*, shut the factory, closed the factory, factory closed, nothing left to pay',
  sector:
    'cleaning company, building cleaning, industrial cleaning, cleaner*, roofer*, scaffold*, painter*, nursing home*, care home, caregiver in a home, elderly home, collective wage, sector minimum, sector wage, tarif*, nurse assistant',
  hourly: 'per hour, an hour, hourly, euro hour, each hour, eur h, euros h, an hr, per hr',
  hours:
    'working time, working hours, hours a day, hours per day, hours a week, hours per week, hours daily, hours every day, hour day*, hour shift*, break*, rest time, rest period, hours of rest, hours between shifts, hour* shift*, 10 hours, 12 hours, 14 hours, ten hours, twelve hours, day off, days off, sundays, work on sunday, eight hours, 8 hours, 8h, daily limit, daily cap, limit on hours, hour limit, weekly total, daily hours, eight hour, 8 hour day, eight hour day, 7 days, seven days, no free day, without free day, free day, no day off, without a day off, 10 days in a row, days in a row, days without a break, 6 days a week, six days a week, 13 hours, 15 hours, between shifts, between my shifts, hours between',
  leave:
    'holiday*, vacation*, annual leave, paid leave, leave days, days of leave, days leave, holidays, time off, urlaub, leave entitlement, my leave, leave in a, paid days off',
  'leave-payout':
    'unused (leave|holiday|holidays|vacation|days), leftover (leave|holiday|holidays|vacation|days), left over (leave|holiday|holidays|vacation), remaining (leave|holiday|holidays|vacation|days), untaken, days (left|remaining) … (leave|holiday|vacation|quit|end), (leave|holiday|holidays|vacation) … (paid out|payout|pay out|paid when i leave|lost when), (holidays|holiday|leave|vacation) … (left|didn t take|did not take|not taken), pay out … (leave|holiday|holidays|vacation|days), leave not taken, days off before, days you didn t take, holiday not taken, unused, holiday you didn t take, holiday you didnt take, leave you didn t take, leave you didnt take, (holiday|leave) … is lost',
  sick: 'sick, sickness, ill, illness, flu, fever, doctor, surgery, operation, hospital*, injured, got sick, fell ill, got ill, off sick, been sick, in hospital, hospital',
  'sick-note':
    'sick note*, sicknote*, sick leave certificate, doctor s note, doctors note, doctor s certificate, medical certificate, sick certificate, krankmeldung, krankenschein, au schein, certificate from the doctor, note from the doctor, call in sick, report sick, tell … sick, (first|third) day … sick, when i am sick, must call … (sick|shift), call … before (the |)shift, inform … sick, when sick … (call|write|whatsapp|tell), sick … must (call|tell|write|inform|send)',
  'sick-pay':
    'sick pay, sickpay, sick leave pay, paid sick, paid when (i m|i am|sick|ill|you are|you re), paid while sick, pay* … (sick|ill), sick … (pay|paid|pays|money|wage|salary), sickness benefit, sick days … paid, sick leave',
  pregnant: 'pregnan*, expecting a baby, maternity, having a baby, due date, expecting a child, months pregnant, weeks pregnant, expecting',
  accident: 'accident at work, work accident, workplace accident, fell from, injured at work, hurt at work, accident',
  dismissal:
    'dismiss*, fire me, fired, fires, firing, fire you, fire him, fire her, fire somebody, fire someone, fire people, sack, sacked, kick* (me|you|us|him|her|them) out, let (me|us|him|her) go, laid off, lay off, terminat*, notice of termination, gave me notice, got notice, given notice, throw (you|me) out, thrown out of (work|the job), chuck* (you|me) out, kick* out of (work|the job), get rid of (you|me), send you home, sent home for good, ended my contract, end my contract, terminated my contract, contract was ended, cancelled my contract',
  messenger:
    'whatsapp*, whats app, sms, text message, by text, texted, e mail, email*, mail, telegram, viber, messenger, pdf, voice message, screenshot, scan, photo of the letter, a text, text from, message from, as a message, sent as a',
  notice:
    'notice period*, period of notice, notice, weeks notice, days notice, month s notice, months notice, weeks before, what notice, how much notice, notice they owe, notice do they',
  probation:
    'probation*, trial period, trial time, trial month*, probe zeit, in the trial, first six months, first 6 months, first months, first few months, first weeks',
  'at-once':
    'immediately, without notice, without any notice, no notice, zero notice, with no notice, on the spot, from one day to the next, overnight, right away, effective immediately, same day, at once, instantly, from today to tomorrow, any day they want, any time they want, from today, single day of notice, without a day, without a single day, from tomorrow',
  sue: 'sue*, suing, lawsuit, complaint at court, file a claim, file a case, take them to court, take him to court, go to court, legal action, court case, contest*, challenge the dismissal, fight the dismissal, claim against the dismissal, defend myself against, took the firm to court, taken to court, to court',
  'job-protection':
    'dismissal protection, protection against dismissal, protected against dismissal, unfair dismissal, more than (10|ten) (employees|workers|people), small company, small firm, small business, reason for the dismissal, without a reason, without reason, without any reason, no reason given, need a reason',
  warning: 'warning*, written warning*, abmahnung*, admonition',
  severance:
    'severance*, redundancy pay, compensation when, compensation for dismissal, payoff, pay off, golden handshake, money for dismissal, compensation, payout, pay out when fired, leaves with money, money on the way out, wage for each year, (month|wage|salary) … (for|per) (each|every|a)? year, a month for every year, month per year, month s pay per year',
  'termination-agreement':
    'termination agreement, mutual agreement, mutual termination, cancellation agreement, termination contract, cancellation contract, separation agreement, settlement agreement, dissolution contract, sign … (leave|leaving|end of contract) by agreement, agreement to end',
  resign:
    'resign*, quit*, hand in my notice, leave the job, leave my job, leave myself, give my notice, give notice myself, stop working there, want to leave the (company|job|firm), quitting, my own notice, terminate … myself, i want to leave, walk off, walks out, walk out, ended the contract, the kundigung yourself, leaves on his own, whoever leaves, (write|hand in|give|send|file) … (resignation|own notice|kundigung), resignation, you go, leave the firm, leave the company',
  court: 'court*, tribunal, judge, labour court, labor court, employment court, case against, the judge, loser',
  'works-council': 'works council, work council, workers council, staff council, employee council, betriebsrat',
  certificate:
    'certificate of employment, work certificate, reference letter, job reference, work reference, employment reference, reference from, employment certificate, letter of reference, recommendation letter, work papers, papers at the end',
  deadline:
    'deadline*, how much time do i have, how many days do i have, time limit, last day, until when, by when, how long do i have, weeks to, calculate … (period|deadline|weeks), count … (period|deadline|weeks|days), falls on a (sunday|saturday|holiday), ends on a (sunday|saturday|holiday)',
  minijob: 'minijob*, mini job*, 520 job, 538 job, 556 job, 603 job, 450 job, small job, marginal job, marginal employment',
  'earnings-limit':
    'earn … in a minijob, minijob limit, limit … minijob, minijob … limit, minijob … (maximum|how much|up to), 603 euro*, 603, 633, 556, 538, midijob*, earnings limit, over the limit, more than 603, up to 2000 euro, two minijobs, second minijob, (how much|maximum) … (earn|make|get) … minijob, (how much|maximum) … (earn|make) … mini job',
  pension: 'pension*, retirement insurance, retirement contribution*, exempt* from pension, rentenversicherung',
  seasonal:
    'season*, harvest*, strawberr*, asparagus, farm, farms, field work, fields, picking, grape*, vineyard, apples picking, cucumber*, short term work, short term job, on the harvest, on the field, in the fields, pickers',
  'temp-agency':
    'temp agency, temporary agency, temping, temp work*, agency work*, leasing company, leasing firm, staffing agency, leiharbeit, zeitarbeit, staff leasing, hired out, lent out, borrowed worker, agency worker, agency pays, temporary employment agency, the agency, my agency, agency doesnt pay',
  'between-assignments':
    'between assignments, between jobs, between two (clients|assignments|jobs), no assignment*, without assignment*, no client, when there is no (work|assignment), no work for me, next assignment, waiting for the next (client|assignment), no place to send, (days|when) they have no (client|work|assignment), have no work for, in between jobs',
  meat: 'meat*, slaughter*, butcher*, abattoir, cutting plant, meat plant, meat factory, pork, poultry plant',
  posted:
    'posted, posting, seconded, sent to germany by, sent by my company, employed in (romania|poland|bulgaria|croatia|hungary|greece|italy|spain|my country), company from (romania|poland|bulgaria|croatia|hungary|slovenia|slovakia), (romanian|polish|bulgarian|croatian|hungarian|slovenian|foreign) (company|firm|employer|contract|agency), contract from (romania|poland|bulgaria|croatia|hungary|my country), sent us to (bremen|germany|berlin|hamburg|munich), sent us over, (company|firm) from (cork|dublin|london|ireland|poland|romania)',
  a1: 'a1, a 1 form, a1 form, a1 certificate, e101',
  'agency-fee':
    'agency fee, placement fee, fee for the job, commission for, pay for a job, pay for the job, pay the agency, paid the agency, pay … to get the job, fee in advance, pay in advance, upfront fee, deposit for the job, recruitment fee, broker fee, job broker, pay the broker, mediator fee, asks for money … (job|work), (asks|want|wants|asking) … (euro|euros|money) for (the|a) (job|contract|placement), middleman, agent, deposit, up front, upfront, placement, pay 500, fee, (wants|want|asks|asking|demand*) … (for|to) (finding|find|give|get|getting) … (job|work), for finding (a |)(job|work), for the placement, pay for finding, registration fee, wants (300|400|500|600|700|800|1000) … (job|work), fee for (job|work|contract)',
  'live-in':
    'live in, livein, live in care*, 24 hour care, 24h care, caregiver*, carer*, care for an old, care for an elderly, old lady, old woman, old man, granny, grandma, elderly (lady|man|woman|person|couple), take care of, looking after, care for a, patient s house, as a live in, carer, old ladies, old people, the elderly',
  night:
    'night*, at night, get up at night, standby, stand by, on duty at night, nights, on call at night, wake up at night, around the clock, 24 hours',
  'health-insurance':
    'health insurance*, insurance card, health card, medical insurance, krankenkasse, aok, barmer, sick insurance, health insurer, insured, european health card, ehic, not insured, health fund, insurance company, insures you, insurance comes, hospital is paid, covered by the, my insurance, insurance (goes|go|continue*|end*|stop*|after|cover*), still insured, insurance when',
  'child-benefit':
    'child benefit*, children s benefit, child money, kids money, kindergeld, children s allowance, family benefit*, child allowance, money for the (kids|child|children), familienkasse, family benefits office, kid benefit, pay for (your|the) kids, for (your|the|my) kids, for children, pay … for them, for your child, kids benefit',
  'basic-income':
    'basic income, citizen s income, citizens income, citizen s benefit, citizens benefit, burgergeld, jobcenter*, job center*, job centre*, social benefit*, social assistance, welfare, hartz, grundsicherung*, state support, benefits, social help, top up, the benefit, from the state, german state, help for poor, public money, social money',
  'unemployment-benefit':
    'unemployment benefit*, unemployment money, unemployment pay, unemployment insurance, unemployment, alg 1, alg1, alg i, arbeitslosengeld, dole, unemployment allowance, the benefit starts, unemployment right away',
  'job-seeker':
    'register as (unemployed|jobseeker|job seeker|job seeking|jobless), registered as (unemployed|jobseeker|job seeker), register … (agentur|employment office|employment agency|arbeitsagentur|unemployment office|job office), registered with the (employment|unemployment) (office|agency), sign on at, job seeker*, jobseeker*, register unemployed, register at the office, register with the office, go to the employment office, employment agency, sign on, sign up, arbeitsamt, agentur, where do i have to register, where do i register, must i register, register as, register with the, sign on as unemployed, where do i sign up, register now, where to register, how to register, register somewhere, sign myself, which office, register at, go register',
  block:
    'sperrzeit, blocking period, block* … (benefit|unemployment|weeks|money), benefit block, blocked for, blocked 12, 12 weeks, twelve weeks, sanction*, no benefit for 3 months, suspended benefit, cut off … benefit, penalty period, lose … unemployment',
  export:
    'u2, pd u2, pdu2, export … benefit, benefit … abroad, take … (benefit|unemployment|alg) … (home|abroad|country|with me|romania|poland|spain|italy|greece|bulgaria|croatia|hungary|france), (benefit|unemployment|alg) … (back home|other country|another country|abroad|back to), move back … (benefit|unemployment)',
  objection:
    'objection*, appeal*, object to, widerspruch, contest the decision, disagree with the decision, against the decision, against the letter, complain against the decision, object*, fight it, challenge',
  authority:
    'jobcenter*, job center*, job centre*, familienkasse, employment office, agentur fur arbeit, arbeitsagentur, tax office, finanzamt, immigration office, foreigners office, auslanderbehorde, auslanderamt, authority, authorities, city hall, town hall, office, health insurance, pension office, krankenkasse, aok, customs, zoll',
  decision:
    'decision*, rejection*, rejected, refused my application, denied my, refusal, bescheid, ablehnung*, letter from the, letter by the, official letter, pay back, demand back, notification from, denied, rejection, turned down, declined, said no to, says no to, not approved, not granted',
  registration:
    'anmeldung*, address registration, register* my address, register* … address, registered address, registration of address, register* at the (town|city) hall, register* in the city, meldebescheinigung, burgeramt, registration certificate, landlord confirmation, wohnungsgeber*, confirmation from the landlord, city registration, residence registration, register my residence, registered here, without registration, no registration, registration, registered at, registers you, town hall, city hall, without an address, no address',
  address: 'address*, anmeldung*, addresses, at his place, address registration, a registered address',
  'buy-sell': 'buy*, bought, sell*, sold, for sale, purchase, price',
  stay: 'residence permit*, permit, right to stay, right of residence, freedom of movement, residence card, permanent residence, visa, allowed to stay, stay in germany, stay here, eu citizen, reside*, how long can i stay',
  deport:
    'deport*, expel*, kicked out of (germany|the country), sent back, send (you|us|me|them) back, thrown out of (germany|the country), lose (your|my) (stay|right to stay|residence), throw (you|us|me) out of (germany|the country)',
  'tax-id':
    'tax id*, tax number*, steuer id*, steuerid*, identification number, tax class, steuerklasse, class 6, class vi, steuernummer, taxed in class, idnr, tax identification, tax id, no tax',
  tax: 'tax return*, tax declaration, taxes, tax, income tax, tax office, tax refund, steuererklarung',
  commuting:
    'commut*, travel cost*, double household, second home, second household, travel to work, kilometre*, kilometer*, mileage, flight home, drive to work, family home trips, two households, rent in both',
  recognition:
    'recogni*, diploma*, degree, qualification*, anerkennung, my profession, certificate from my country, approbation, nursing diploma, trained nurse, trained electrician, translate … diploma, foreign diploma',
  discrimination:
    'discriminat*, racis*, because i am (romanian|polish|bulgarian|a foreigner|foreign|croatian|greek|hungarian|roma|a woman|black|muslim|gay|pregnant|too old), because of my (nationality|origin|accent|religion|skin|age|sex|name|language|disability), no foreigners, not rent to foreigners, no romanians, no poles, no bulgarians, insult*, unequal treatment, treated worse, because i wear, because i m (a woman|black|foreign|muslim|roma|nigerian|african|indian|irish|pregnant|old), because of my (skin|headscarf|hijab|colour|color|roots)',
  union: 'union*, trade union*, verdi, ig bau, ig metall, ngg, strike*, dgb, gewerkschaft*',
  lodging:
    'room*, housing, accommodation*, flat, apartment, lodging, rent, container*, dorm*, barrack*, worker house, company flat, company apartment, hostel, bed, caravan',
  evict:
    'leave the (room|flat|apartment|house|accommodation|housing), get out of the (room|flat|apartment|house|accommodation), move out, evict*, out of the (room|flat|apartment|house|accommodation|hostel|container), throw* … out of the (room|flat|apartment|house|accommodation), lost the room, changed the lock*, lose the (room|flat|accommodation), vacate, kick* … out of the (room|flat|apartment|house|accommodation), keys back … room, on the street, pack today, pack your, throw you on, bed (has|must|should) … (empty|free), empty the (room|bed|flat), obliged to leave, room … (empty|free by|give back), must leave the (room|flat|house|apartment|bed|accommodation), have to leave the (room|flat|house|apartment|bed|accommodation), leave the same (day|evening)',
  advice:
    'advice centre*, advice center*, counsel*, advisory, free advice, faire mobilitat, fair mobility, faire integration, legal advice, free help, free lawyer, where can i get help, who can help, who helps, someone who can advise, advice office, advisor*, consultation, speaks my language, (look*|check*|read*) … (at my contract|my contract|contract for free), contract for free, read my contract, reads my contract, check my contract, look at my contract, someone who reads, somebody who reads, someone to check, explain my contract, (who|someone|somebody) can read, doesn t cost, doesnt cost, free of cost, counselling centre*, advice office*',
  customs:
    'customs, zoll, fks, labour inspect*, labor inspect*, inspection, report the (company|boss|employer|firm), report my (boss|employer|company), report them, report him, report it',
  'hand-in':
    '(send|hand in|hand|show|give|bring|submit) … (manager|boss|employer|company|work), what do i send, what must i send, call boss, call the boss, call chef, write whatsapp, write a message, before shift, before the shift, before my shift, tell the boss, inform the boss, inform boss, inform the employer',
};
