const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** Doing or delivering something: says what is done, not what changes because of it. */
export const activityVerbs = words(`
  arrange attend book celebrate commute complete conduct cook cycle deliver deploy do document draft
  execute file finalise finalize finish follow gather go hold host implement install interview
  introduce join jog launch log meditate meet migrate organise organize plan play
  post practise practice prep prepare present produce publish read release research ride roll run
  schedule send set ship sit start stretch submit swim train travel upload visit walk watch
  write
`);

/** Making something. An activity when it takes a thing, a capability when it takes none. */
export const makingVerbs = words('build create design develop');

/** Holding something as it is. */
export const holdingVerbs = words('continue keep maintain preserve remain stay sustain');

/** Verbs by which nobody could tell whether it happened. */
export const vagueVerbs = words(`
  analyse analyze assist consult contribute explore help investigate participate support
`);

/** Vague until a number stands beside them. */
export const vagueWithoutNumber = words('enhance improve optimise optimize strengthen streamline');

/** Verbs by which a number goes up. "Improve" is none: a lead time improves downwards. */
export const upwardVerbs = words(`
  boost climb double expand gain grow increase lift multiply quadruple
  raise rise triple
`);

/** Verbs by which a number goes down. */
export const downwardVerbs = words(`
  cut decline decrease drop eliminate fall halve lower minimise minimize reduce shorten shrink sink
  slash trim
`);

/** Verbs of change beyond plain movement of a number. */
export const changeVerbs = words(`
  abolish accelerate attract become connect convert delight earn empower enable improve lose prevent protect regain
  remove replace restore retain save shift simplify solve spare speed stop transform turn unite unlock
  win
`);

/** Verbs that say, after "to", what something is for. */
export const purposeVerbs = words(`
  allow avoid ensure free give help keep let make open prove serve show support
`);

/** Words that say something will be otherwise. */
export const changeWords = words(`
  anymore better calmer cheaper clearer closer deeper easier effortless effortlessly
  faster fewer greater happier healthier higher instead less longer lower more quicker safer shorter
  simpler smaller smoother sooner stronger rather without
`);

/** Things done and counted, as nouns. */
export const activityNouns = words(`
  call conference course demo email event interview lesson meeting newsletter post presentation
  retro retrospective review session standup ticket training visit walkthrough webinar workout
  workshop
`);

/** Units by which effort is counted. */
export const effortUnits = words('minute hour session visit time');

/** Nouns that name a measured outcome once a number stands with them. */
export const measureNouns = words(`
  accuracy adoption attendance availability churn completion conversion cost coverage csat defect
  engagement error income latency loss margin nps profit proportion rate rating ratio retention
  return revenue satisfaction score share throughput turnover uptime usage wastage waste
`);

/** Verbs of a plan's action that have an end by themselves. */
export const finishableVerbs = words(`
  agree announce apply ask attend book build call chair choose coach collect compare complete conduct
  cook create decide define deliver demo describe design document draft draw facilitate file
  fill find finish gather get give hand hire hold host implement install interview introduce
  invite join launch lead learn list make map meet mentor migrate move negotiate observe organise
  organize pair pass pick pilot plan post prepare present propose prototype publish read record
  rehearse release replace report request research review rewrite run schedule send set shadow share
  ship show shut sign sketch speak start submit summarise summarize take talk teach tell test train
  translate try update visit volunteer watch win write
`);

/** Verbs of a plan's action that never come to an end unless the text gives one. */
export const openEndedVerbs = words(`
  be become better consider continue develop enhance explore focus grow help improve keep learn
  maintain practise practice remember strengthen strive support think try understand work
`);

export const determiners = words(`
  a all an another any each every her his its my our some that the their these this those your
`);

/** Where a sentence may begin before its verb comes. */
export const leadIns = words(`
  also and finally fully i let's must please properly quickly really regularly shall should
  successfully team the then they to us we will you
`);

export const pronouns = words(
  "i i'm i've i'd i'll me my mine myself we we're we've we'd we'll us our ours",
);
