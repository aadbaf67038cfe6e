/**
 * Which concepts, met together, speak for which snippet: `a+b=0.9` means that a post with both is answered by it with this
 * weight (0..1); `!c` means that `c` must be missing. The best alternative counts. Keys are those of the knowledge base;
 * a key it does not hold is never offered.
 */
export const snippetRules: Readonly<Record<string, string>> = {
  'oral-contract': 'contract+oral=0.85 contract+without+work=0.7 contract+without+paper=0.8 contract+not+paper=0.75 contract+not+work=0.55',
  'written-terms': 'contract+paper=0.7 contract+paper+must=0.8 contract+received=0.55 contract+not=0.5 contract+without=0.6 contract=0.35',
  'fixed-term': 'fixed-term=0.8 fixed-term+contract=0.9 fixed-term+paper=0.9',
  'on-call-work': 'on-call=0.85 on-call+hours=0.95 on-call+contract=0.9',
  'false-self-employment': 'self-employed=0.75 self-employed+employer=0.9 self-employed+work=0.8 self-employed+hours=0.9',
  'papers-at-work': 'papers+work=0.5 papers+must+work=0.7 papers+customs=0.8 papers+employer=0.65 passport-taken=0.7 papers+keep=0.75',
  'minimum-wage': 'minimum-wage=0.8 minimum-wage+hourly=0.9 minimum-wage+not=0.8 hourly+wage=0.45 hourly+may=0.5 hourly=0.47',
  'sector-minimum-wages': 'sector+minimum-wage=0.95 sector+hourly=0.85 sector+wage=0.6 temp-agency+minimum-wage=0.7 temp-agency+hourly=0.7',
  'unpaid-wages': 'unpaid+court=0.95 unpaid+sue=0.95 unpaid=0.85 unpaid+employer=0.88 wage+deadline=0.5 wage+not+employer=0.45',
  'last-wage':
    'last-wage=0.85 last-wage+unpaid=0.95 last-wage+keep=0.97 wage+keep+resign=0.9 wage+keep+damage=0.8 wage+keep=0.72 damage+wage+keep=0.9',
  'wage-deductions':
    'deduct=0.8 deduct+lodging=0.95 deduct+fine=0.95 deduct+damage=0.92 deduct+wage=0.88 fine+wage=0.7 fine+employer=0.6 wage+lodging+keep=0.75 damage+wage=0.6',
  overtime: 'overtime=0.85 overtime+wage=0.92 overtime+included=0.95 overtime+unpaid=0.95',
  payslip: 'payslip=0.85 payslip+not=0.88',
  'working-time-records': 'hours-record=0.85 hours-record+hours=0.9 hours-record+overtime=0.9',
  'claims-expire': 'lapse=0.75 lapse+wage=0.92 lapse+unpaid=0.97 lapse+overtime=0.86 lapse+overtime+unpaid=0.98',
  'subcontractor-liability': 'subcontractor=0.65 subcontractor+unpaid=0.97 subcontractor+wage=0.9',
  'insolvency-money': 'insolvent=0.9 insolvent+unpaid=0.97 insolvent+wage=0.95',
  'working-time': 'hours=0.75 hours+may=0.8 hours+work=0.78 hours+must=0.8',
  'paid-leave': 'leave=0.75 leave+may=0.78 leave+sick=0.8 leave+probation=0.85 leave+employer=0.76',
  'leave-payout': 'leave-payout=0.9 leave+resign=0.85 leave+dismissal=0.8 leave+last-wage=0.8 leave-payout+leave=0.92',
  'sick-pay': 'sick-pay=0.85 sick+wage=0.7 sick+unpaid=0.9 sick-pay+probation=0.92 sick-pay+sick=0.87 accident+wage=0.6',
  'sick-note': 'sick-note=0.8 sick-note+employer=0.82 sick+hand-in=0.95 sick+abroad=0.65 sick-note+deadline=0.85 sick+received=0.35',
  'pregnancy-protection': 'pregnant=0.85 pregnant+dismissal=0.97 pregnant+work=0.86',
  'dismissal-needs-paper':
    'dismissal+messenger!resign=0.95 dismissal+messenger=0.8 dismissal+oral=0.93 dismissal+messenger+valid!resign=0.97 dismissal+paper+valid=0.6',
  'notice-periods': 'notice+unpaid=0.95 notice=0.7 notice+dismissal=0.7 notice+work=0.7 notice+resign=0.7 notice+employer=0.65',
  'probation-notice': 'probation+dismissal=0.9 probation+notice=0.95 probation+at-once=0.94 probation+resign=0.85 probation=0.6',
  'without-notice': 'dismissal+at-once=0.85 dismissal+at-once+not=0.85 at-once+work=0.35',
  'three-week-deadline':
    'dismissal+three-weeks=0.9 dismissal+deadline=0.85 dismissal+sue=0.92 dismissal+received=0.82 dismissal+paper=0.75 dismissal+sue+deadline=0.95 dismissal=0.6',
  'protection-against-dismissal':
    'job-protection=0.75 job-protection+dismissal=0.92 dismissal+warning=0.85 warning=0.6 warning+three-times=0.8',
  'dismissal-while-sick': 'dismissal+sick=0.93 dismissal+sick-note=0.94 dismissal+sick-pay=0.9 dismissal+accident=0.85',
  severance: 'severance=0.85 severance+dismissal=0.93',
  'termination-agreement': 'termination-agreement=0.92 termination-agreement+signed=0.95',
  'own-resignation':
    'resign=0.75 resign+notice=0.85 resign+work=0.76 resign+block=0.75 resign+paper=0.9 resign+messenger=0.98 resign+unemployment-benefit=0.8',
  'labour-court':
    'court=0.75 court+advice=0.86 court+costly=0.9 court+sue=0.85 court+employer=0.8 sue+costly=0.85 sue+unpaid=0.6 sue+employer=0.6',
  'works-council': 'works-council=0.9',
  'work-certificates': 'certificate=0.85',
  'counting-deadlines': 'deadline+three-weeks=0.7 deadline+dismissal=0.6 deadline+received=0.55 deadline=0.4',
  'minijob-limit': 'earnings-limit=0.8 earnings-limit+minijob=0.92 minijob+wage=0.5 minijob+hours=0.5',
  'minijob-rights':
    'minijob+leave=0.93 minijob+sick-pay=0.93 minijob+sick=0.9 minijob+notice=0.88 minijob+dismissal=0.85 minijob+minimum-wage=0.85 minijob=0.55',
  'minijob-insurance': 'minijob+health-insurance=0.95 minijob+pension=0.95 pension=0.4',
  'seasonal-work':
    'seasonal=0.7 seasonal+health-insurance=0.97 seasonal+minimum-wage=0.85 seasonal+wage=0.75 seasonal+hourly=0.75 seasonal+contract=0.75',
  'temp-agency': 'temp-agency=0.75 temp-agency+between-assignments=0.97 between-assignments=0.8 temp-agency+wage=0.8',
  'meat-industry': 'meat=0.7 meat+subcontractor=0.97 meat+temp-agency=0.9 meat+self-employed=0.92 meat+employer=0.8',
  'posted-workers': 'a1=0.85 posted=0.7 a1+minimum-wage=0.95 posted+minimum-wage=0.92 a1+posted=0.9 posted+wage=0.75 posted+contract=0.72',
  'placement-fees': 'scam+contract=0.9 scam+work+first=0.85 scam+first=0.6 agency-fee=0.9 agency-fee+work=0.92',
  'live-in-care':
    'live-in=0.7 live-in+night=0.95 live-in+hours=0.9 live-in+minimum-wage=0.9 live-in+wage=0.8 night+wage=0.5 live-in+leave=0.75',
  'health-insurance': 'health-insurance=0.75 health-insurance+not=0.78 health-insurance+employer=0.78 health-insurance+resign=0.7',
  'child-benefit': 'child-benefit!objection!decision=0.9 child-benefit=0.75 child-benefit+abroad=0.93',
  'basic-income': 'basic-income=0.8 basic-income+work=0.82 basic-income+eu-citizen=0.9',
  'unemployment-benefit': 'unemployment-benefit=0.75 unemployment-benefit+work=0.76',
  'register-as-job-seeker':
    'job-seeker=0.8 job-seeker+dismissal=0.85 lost-job+authority=0.75 job-seeker+deadline=0.9 job-seeker+when-lost=0.9 job-seeker+fixed-term=0.97 learned+fixed-term=0.6 lost-job=0.45',
  'benefit-block':
    'block=0.8 block+resign=0.93 block+unemployment-benefit=0.9 unemployment-benefit+resign=0.85 block+termination-agreement=0.85',
  'export-unemployment-benefit': 'export=0.9 unemployment-benefit+abroad=0.74',
  'objection-deadline':
    'objection=0.85 objection+decision=0.95 authority+decision=0.75 decision+received=0.6 authority+decision+received=0.85 authority+objection=0.94 decision+objection=0.94 child-benefit+objection=0.95 basic-income+objection=0.95 basic-income+decision=0.82 child-benefit+decision=0.7',
  'address-registration': 'registration=0.65 registration+lodging=0.85 registration+deadline=0.85 registration+must=0.7',
  'address-scam': 'registration+buy-sell=0.95 address+buy-sell=0.85 registration+scam=0.95',
  'work-before-registration':
    'registration+work=0.72 registration+work+without=0.95 registration+work+may=0.85 registration+work+first=0.9 registration+work+cannot=0.92 registration+contract=0.6',
  'freedom-of-movement': 'stay=0.7 deport=0.75 stay+eu-citizen=0.85 stay+work=0.7 deport+eu-citizen=0.8',
  'tax-id': 'tax-id=0.85 tax-id+work=0.9 tax-id+without=0.92',
  'commuting-and-second-home': 'commuting=0.8 commuting+tax=0.95 tax+deduct!wage=0.9 tax=0.35 tax+lodging=0.5',
  recognition: 'recognition=0.75 recognition+work=0.8',
  discrimination: 'discrimination=0.85 discrimination+work=0.87',
  'trade-union': 'union=0.85 union+deport=0.9 union+dismissal=0.88 customs+deport=0.95 customs+dismissal=0.7',
  'company-housing':
    'evict=0.65 evict+employer=0.85 lodging+dismissal=0.8 evict+work=0.85 evict+dismissal=0.95 lodging+resign=0.8 lodging+lost-job=0.8',
  'free-advice': 'advice=0.8 free-of-charge+contract=0.75 advice+contract=0.85 advice+costly=0.9 advice+help=0.8 customs=0.45',
  exploitation:
    'passport-taken=0.9 locked-in=0.95 debt-bondage=0.95 forced=0.9 violence=0.85 sexual-violence=0.9 threat=0.55 violence+employer=0.9 papers+keep=0.7 papers+take+employer=0.85 papers+take+lock=0.9 papers+take+not-let=0.92 hit+not-let=0.88 lock+not-let=0.88',
};
