/** How one false claim is told: the concepts that make it, and those that turn it into something true. */
export interface NarrativeRule {
  /** Alternatives, see `topic/snippet-rules.ts`; looked for within a sentence and its neighbour. */
  says: string;
  /** Conditions such as `a+b!c` under which the sentence is not the claim but its correction, or another matter. */
  unless: string;
  /** A person telling what happened to them makes this claim too: "they wrote that I am fired, so it counts". */
  personal?: true;
}

/**
 * The claims of the knowledge base that are told by rule, by id. A narrative without a row here, such as one an organisation adds,
 * is still found by its wordings.
 */
export const narrativeRules: Readonly<Record<string, NarrativeRule>> = {
  N01: {
    says: 'probation+dismissal+at-once=0.92 probation+at-once=0.8 probation+dismissal+without+notice=0.9 probation+notice+not=0.85 probation+deadline+not=0.8',
    unless: 'two-weeks cannot illegal',
  },
  N02: {
    says: 'minijob+leave+not=0.9 minijob+leave+nothing=0.9 minijob+leave+without=0.85 minijob+sick-pay+not=0.9 minijob+sick+not=0.8 minijob+nothing=0.75',
    unless: 'illegal also minimum-wage deduct may!not!nothing!cannot!only',
  },
  N03: {
    says: 'sick-pay+six-months=0.85 sick+six-months+only=0.88 sick+six-months+not=0.85 sick-pay+probation+not=0.92 sick+probation+not=0.82 sick+probation+nothing=0.85',
    unless: 'dismissal leave may!not!nothing!cannot!only',
  },
  N04: {
    says: 'registration+work+cannot=0.92 registration+contract+cannot=0.85 registration+work+must+first=0.9 registration+work+only=0.75 tax-id+work+cannot=0.9 tax-id+work+must+first=0.85',
    unless: 'not-needed',
  },
  N05: {
    says: 'registration+buy-sell=0.85 address+buy-sell=0.85 registration+scam=0.85 address+scam=0.85 registration+arranges=0.86 address+arranges=0.86',
    unless: 'illegal fine cannot',
  },
  N06: {
    says: 'contract+without+nothing=0.88 contract+not+nothing=0.85 contract+without+minimum-wage=0.9 contract+oral+invalid=0.92 contract+oral+nothing=0.9 contract+paper+without+cannot=0.85 contract+without+cannot=0.82 contract+paper+only+valid=0.88 contract+not+paper+invalid=0.9',
    unless: 'dismissal temp-agency health-insurance also severance termination-agreement agency-fee may!not!nothing!cannot',
  },
  N07: {
    says: 'last-wage+keep+may=0.92 last-wage+keep=0.82 last-wage+nothing=0.82 last-wage+not+resign=0.85 wage+keep+damage+may=0.85 wage+keep+resign=0.82 last-wage+not+damage=0.85',
    unless: 'cannot illegal nobody',
  },
  N08: {
    says: 'dismissal+messenger+valid=0.92 dismissal+oral+valid=0.9 dismissal+messenger+harmless=0.7',
    unless: 'invalid illegal',
    personal: true,
  },
  N09: {
    says: 'dismissal+oral+harmless=0.88 three-weeks+harmless=0.9 dismissal+deadline+harmless=0.88 sue+harmless=0.85',
    unless: 'termination-agreement',
  },
  N10: {
    says: 'dismissal+sick+cannot=0.92 dismissal+sick-note+cannot=0.92 dismissal+sick+illegal=0.85',
    unless: 'not-always also may!cannot!illegal',
  },
  N11: {
    says: 'warning+three-times+dismissal=0.92 warning+three-times+must=0.9 warning+dismissal+three-times+only=0.92',
    unless: 'not-needed',
  },
  N12: { says: 'severance+always=0.9 severance+must+dismissal=0.85 severance+everybody=0.85', unless: 'not-always' },
  N13: {
    says: 'court+eu-citizen+cannot=0.92 court+eu-citizen+not=0.8 court+stay+must=0.9 court+stay+without=0.88 sue+eu-citizen+cannot=0.9 court+eu-citizen+only=0.75 court+eu-citizen+nothing=0.85',
    unless: 'free-of-charge also not-needed may!not!nothing!cannot!only',
  },
  N14: { says: 'court+costly=0.9 sue+costly=0.88', unless: 'free-of-charge cannot' },
  N15: {
    says: 'basic-income+first-years=0.9 unemployment-benefit+first-years+not=0.85 basic-income+eu-citizen+nothing=0.88 basic-income+eu-citizen+not=0.78 basic-income+eu-citizen+cannot=0.85',
    unless: 'abolished may!not!nothing!cannot!only',
  },
  N16: {
    says: 'basic-income+job-seeker+at-once=0.9 basic-income+at-once=0.82 basic-income+job-seeker+always=0.88 basic-income+always+eu-citizen=0.8',
    unless: 'cannot abolished',
  },
  N17: { says: 'basic-income+abolished+nothing=0.92 basic-income+abolished=0.8', unless: 'renamed' },
  N18: {
    says: 'child-benefit+three-months+not=0.9 child-benefit+three-months+only=0.88 child-benefit+three-months+nothing=0.9 child-benefit+abroad+not=0.85 child-benefit+abroad+only=0.9 child-benefit+abroad+must=0.85 child-benefit+abroad+nothing=0.88',
    unless: 'also may!not!nothing!cannot!only',
  },
  N19: { says: 'child-benefit+four-years=0.9', unless: 'six-months' },
  N20: { says: 'minimum-wage+new-amount=0.88', unless: 'next-year' },
  N21: {
    says: 'minimum-wage+seasonal+not=0.9 minimum-wage+seasonal+nothing=0.9 minimum-wage+posted+not=0.9 minimum-wage+posted+nothing=0.9 minimum-wage+abroad+nothing=0.85',
    unless: 'a1 also illegal may!not!nothing!cannot!only',
  },
  N22: {
    says: 'a1+minimum-wage+not=0.92 a1+minimum-wage+nothing=0.92 a1+minimum-wage+cannot=0.9 a1+wage+abroad+only=0.8',
    unless: 'also illegal may!not!nothing!cannot!only',
  },
  N23: {
    says: 'seasonal+health-insurance+always=0.92 seasonal+health-insurance+included=0.88 seasonal+health-insurance+everybody=0.85',
    unless: 'not-always',
  },
  N24: {
    says: 'deduct+as-they-like=0.9 deduct+may+fine=0.82 deduct+may+lodging=0.8 deduct+may+damage=0.82',
    unless: 'cannot illegal only',
  },
  N25: {
    says: 'temp-agency+between-assignments+not=0.92 temp-agency+between-assignments+nothing=0.92 temp-agency+between-assignments+unpaid=0.92 temp-agency+between-assignments+without=0.8',
    unless: 'illegal also may!not!nothing!cannot!only',
  },
  N26: {
    says: 'agency-fee+first=0.85 agency-fee+everybody=0.85 agency-fee+must=0.8 agency-fee+scam=0.9 scam+contract+first=0.9 scam+work+first=0.9 scam+work+contract=0.88',
    unless: 'illegal cannot',
  },
  N27: {
    says: 'night+unpaid=0.88 night+wage+not=0.82 live-in+night+not=0.85 night+work+not=0.75 live-in+hours+only+wage=0.82 live-in+night+nothing=0.88',
    unless: 'illegal minijob',
  },
  N28: { says: 'self-employed+better=0.9', unless: 'illegal' },
  N29: { says: 'termination-agreement+harmless=0.92', unless: 'block' },
  N30: {
    says: 'resign+unemployment-benefit+at-once=0.92 resign+unemployment-benefit+harmless=0.9 resign+unemployment-benefit+always=0.88 resign+block+not=0.82 resign+basic-income+at-once=0.8',
    unless: 'three-months',
  },
  N31: { says: 'job-seeker+when-lost=0.92 job-seeker+lost-job+only=0.88', unless: 'three-days three-months' },
  N32: {
    says: 'leave-payout+nothing=0.85 leave+resign+nothing=0.88 leave+lapse+resign=0.92 leave-payout+lapse=0.9 leave+lapse+dismissal=0.9 leave-payout+resign+not=0.85',
    unless: 'cannot illegal must!nothing!lapse may!not!nothing!cannot!only',
  },
  N33: {
    says: 'overtime+included=0.9 overtime+not+wage=0.78 overtime+nothing=0.85 overtime+unpaid=0.75',
    unless: 'illegal cannot minimum-wage must!not!nothing',
  },
  N34: {
    says: 'meat+subcontractor+responsible=0.92 meat+subcontractor+employer=0.82 meat+temp-agency+responsible=0.85',
    unless: 'illegal',
  },
  N35: { says: 'hours+abolished=0.88', unless: 'basic-income minijob' },
  N36: {
    says: 'union+deport=0.92 customs+deport=0.9 union+dismissal=0.75 customs+stay+lapse=0.8',
    unless: 'nobody illegal job-protection',
  },
  N37: {
    says: 'evict+same-day=0.9 evict+at-once=0.88 lodging+dismissal+same-day=0.9 evict+dismissal+must=0.88 lodging+lost-job+same-day=0.9 evict+resign+must=0.85',
    unless: 'cannot illegal nobody not-always',
  },
  N38: { says: 'advice+costly=0.88 advice+member=0.92 advice+union+must=0.88', unless: 'free-of-charge' },
};
