// Documents that ask for every field of the schema's answers, a fragment for each larger type.

const explained = 'value text formula filledIn terms { name value source } events';
const explanation = 'formula filledIn terms { name value source } events';

export const checkInFields = `
  id at recordedAt value valueText forecastOn reached confidence fallReason
  author { id name role } keyResult { id }
  note { text } learning { text } next { text } correctedBecause { text }
  asks { id } captured { id }`;

/** Without what is judged by today's permissions. */
export const askFields = `
  id need { text } of { id name } by askedBy { id name } askedAt stage
  objective { id } keyResult { id } checkIn { id }
  acknowledged { by { id } at } given { by { id } at what { text } }
  declined { by { id } at because { text } alternative { text } }
  confirmed { at helped words { text } } takenBack { at because { text } }
  clock { text since limitHours goneHours gone dueAt isOver } rank { ${explained} }`;

export const keyResultFields = `
  id objective { id } name { text } kind unit decimals leading isDropped
  baseline target low high commit stretch dueOn firstTarget firstDueOn
  baselineText targetText lastText expectedText barText barAt
  last { ${checkInFields} }
  expected { ${explained} }
  pace { state words gap covered expectedCovered shortfall why { ${explanation} } }
  confidence { ${explained} } chance { ${explained} }
  blockedDays blockedSpells { from to } steadiness { ${explained} }
  interruptions {
    windows { from to } days expected { ${explained} } chance { ${explained} }
    pace { state words gap covered expectedCovered shortfall why { ${explanation} } }
  }
  age isQuiet fell trend series { at value confidence checkInId } plan { on value }
  targetChanges { at fromText toText because { text } learned }
  grade { score scoreLast scoreFirst because { text } }
  integrity {
    reading original { ${explained} } final { ${explained} } gap { ${explained} } easing { ${explained} }
    wordingDrift churn
  }
  checkIns(first: 5) { totalCount pageInfo { hasNextPage endCursor } edges { cursor node { id } } }`;

export const clockFields = 'text since limitHours goneHours gone dueAt isOver';

/** Without what is judged by today's permissions. */
export const blockerFields = `
  id objective { id } keyResults { id } kind severity what { text } tried { text } needed { text }
  of { id name } about gap raisedBy { id } onsetAt raisedAt firstTold disclosureLagHours isOpen isAttended reopened
  next { action { text } by { id } on } takenOn { by { id } at }
  helps { by { id } at help { text } mode } declined { by { id } at because { text } instead { text } }
  arranged { arrangement { text } how by { id } on arrangedBy { id } at delivered { by { id } at note { text } } }
  resolved { by { id } at how { text } }
  mergedInto { id } alike { id } dependency { id } clock { ${clockFields} } acknowledge { ${clockFields} }
  rank { ${explained} }`;

/** Without what is judged by today's permissions. */
export const dependencyFields = `
  id objective { id } keyResults { id } team { id name } couldRestOn { id } restsOn { id } blocker { id }
  what { text } why { text } criticality neededBy firstNeededBy stage look move
  clock { ${clockFields} } requestedBy { id } requestedAt
  offer { by { id } at on what { text } because { text } }
  declined { by { id } because { text } instead { text } }
  promisedOn promisedBy { id } firstPromisedOn lastPromisedOn slips { from to at because { text } }
  delivered { by { id } on note { text } } returns { at because { text } }
  withdrawnBecause { text } takenOn { id } availability { ${explained} } leverage { ${explained} }`;
const happened = 'by { id } at';
const because = `${happened} because { text } instead { text }`;
const told = `person { id } ${happened}`;

/** Without what is judged by today's permissions. */
export const decisionFields = `
  id stage question { text } context { text } severity decider { id } neededBy objectives { id }
  keyResults { id } stakeholder concern { text } replaces { id } replacedBy { id } requestedBy { id } requestedAt
  options { id words { text } expected { text } offeredBy { id } }
  assumptions { id words { text } held }
  reasons { id why { text } sign { text } watched { id } atOrBelow shownSince }
  acknowledged { ${happened} } declined { ${because} } withdrawn { ${because} }
  made { ${happened} option { id } words { text } because { text } confidence reviewOn mode }
  toTell { id } told { ${told} } toldOfReversal { ${told} } reviews { ${happened} cameOfIt { text } stands }
  reversed { ${because} } clock { ${clockFields} } acknowledge { ${clockFields} }
  communicate { ${clockFields} } rank { ${explained} }
  withoutTelling { question evidence { name value source } explained { ${explained} } }`;

/** Without what is judged by today's permissions. */
export const escalationFields = `
  id stage what { text } ask { text } severity of { id } objective { id } keyResults { id }
  team { id } customer raisedBy { id } onsetAt raisedAt firstTold blocker { id } disclosureLagHours heldBy { id }
  decided { ${happened} decision { text } because { text } } declined { ${because} }
  toTell { id } told { ${told} } verified { ${happened} } reopened { ${because} }
  clock { ${clockFields} } acknowledge { ${clockFields} } communicate { ${clockFields} }
  verify { ${clockFields} } rank { ${explained} }`;

const latency = `total open median { ${explained} } attainment { ${explained} }`;
/** Without what is judged by today's permissions. */
export const learningFields = `
  id learned { text } evidence { text } tags team { id } objective { id } keyResult { id }
  checkIn { id } blocker { id } capturedBy { id } at reach { ${explained} } spread
  applications { team { id } objective { id } by { id } at how { text } }
  disputes { by { id } at because { text } } isWithdrawn alike { id }`;

/** Without what is judged by today's permissions. */
export const contextFields = `
  id what { text } objectives { id } author { id } at corrected { at because { text } }
  supersedes { id } supersededBy { id } told
  understandings { by { id } at meaning { text } isOutdated } isUnread notHeardBy { id }
  clock { ${clockFields} }`;

const personFields = 'id name role title leader { id } teams { id name } awayUntil';

export const eventFields = `
  position type title at recordedAt backdated actor { id name } source objective { id } keyResultId
  fields { name about value } prose { text }`;

export const questionFields = `
  id signal objectiveId keyResultId whom alsoSeenBy alsoSeenAfterDays recognition question
  evidence { name value source } answers { id label } explained { ${explained} }`;

export const betFields = `
  id keyResult { id } idea { text } movement movementText startsOn endsOn stage because { text }
  changedAt quietDays`;

const cycleFields = 'id name startsOn endsOn timeZone days weeks isClosed nextDueAt';

/** Without what is judged by today's permissions, which is the same at every moment. */
export const objectiveFields = `
  id statement { text } firstStatement { text } kind bar stage
  cycle { ${cycleFields} } team { id name parent { id } members { role person { id } } }
  owner { ${personFields} } parent { id } supports { id } supportedBy { id }
  problem { id statement { text } because { text } chosenAt insights { id } objectives { id } }
  whoNotices { text } draftedAt committedAt closedAt verdict learned { text }
  firstContact { by at day }
  health {
    reported derived differ reportedWhy { ${explanation} } derivedWhy { ${explanation} }
  }
  lastWordAt lastWordAge ownerAwayUntil setAsideRules
  keyResults(includeDropped: true) { ${keyResultFields} }
  bets { ${betFields} } asks { ${askFields} } blockers { ${blockerFields} } waitsFor { id }
  isWaitedFor { id } lands { ${explained} } decisions { id } escalations { id }
  learnings { id } contexts { id } questions { ${questionFields} }
  path { totalCount pageInfo { hasNextPage endCursor } edges { node { ${eventFields} } } }`;

const strategy = `query Strategy($asOf: AsOf, $id: ID!) {
  moment(asOf: $asOf) {
    now day position organisation { name timeZone demo } cycle { ${cycleFields} }
    week weeks daysGone days
  }
  thisWeek(asOf: $asOf) {
    day cycle { id }
    owe { objective { id } keyResult { id } dueAt overdue gone }
    unreadContext { ${contextFields} }
    askedOfMe { ${askFields} } askedByMe { ${askFields} }
    movedSince moved { keyResult { id } was { id } is { id } by byText towards }
    quiet { keyResult { id } mine } quietBets { ${betFields} } questions { ${questionFields} }
  }
  checkInWalk(asOf: $asOf) { keyResult { id } dueAt overdue gone }
  ofOne: checkInWalk(asOf: $asOf, objectiveId: $id) { keyResult { id } dueAt overdue gone }
  cycles(asOf: $asOf) { ${cycleFields} }
  teams(asOf: $asOf) { id name parent { id } members { role person { id } } }
  people(asOf: $asOf) { totalCount edges { cursor node { ${personFields} } } }
  objectives(asOf: $asOf) { totalCount edges { cursor node { ${objectiveFields} } } }
  objective(asOf: $asOf, id: $id) { id }
  strategyMap(asOf: $asOf) {
    vision { text } cycle { id } problems { id insights { id text { text } at } objectives { id } }
    otherInsights { id } alone { id } notDoing { id what { text } because { text } at }
  }
  history(asOf: $asOf) { totalCount pageInfo { hasNextPage endCursor } edges { node { ${eventFields} } } }
  search(asOf: $asOf, text: "order") { kind id objectiveId title where }
}`;

const friction = `query Friction($asOf: AsOf, $id: ID!) {
  triage(asOf: $asOf) {
    id kind escalation { id } decision { id } dependency { id } blocker { id } ask { id } fellFrom fellTo quietDays isPastClock
    question { id } objectives { id } keyResults { id } toldAt
    clock { ${clockFields} } rank { ${explained} }
  }
  triageCount(asOf: $asOf)
  rest: triage(asOf: $asOf, first: 40, from: 40) { id }
  leftTriage(itemId: $id, after: 0) { position }
  putOff(asOf: $asOf) { item { id } until because { text } }
  dependencyMap(asOf: $asOf) {
    cycle { id } dependencies { ${dependencyFields} }
    objectives { objective { id } alone lands { ${explained} } } circles { id }
    shared {
      id what team { id } coordinator { id } queue { id }
      conflicts { first { id } neededBefore { id } }
    }
    crowds { team { id } waiting { id } accepted servedBefore }
  }
  ofCycle: dependencyMap(asOf: $asOf, cycleId: $id) { cycle { id } }
  dependency(asOf: $asOf, id: $id) { id }
  blocker(asOf: $asOf, id: $id) { id }
  decisions(asOf: $asOf) { totalCount edges { cursor node { ${decisionFields} } } }
  decision(asOf: $asOf, id: $id) { id }
  escalations(asOf: $asOf) { totalCount edges { cursor node { ${escalationFields} } } }
  escalation(asOf: $asOf, id: $id) { id }
  leaderMirror(asOf: $asOf) {
    weeks since asked offered directed
    mirror { question evidence { name value source } explained { ${explained} } }
    asks { ${latency} } decisions { ${latency} } escalations { ${latency} }
  }
  decisionLatency(asOf: $asOf) {
    decisions {
      acknowledge { ${latency} } decide { ${latency} } communicate { ${latency} }
      reversal { ${explained} }
    }
    escalations {
      acknowledge { ${latency} } decide { ${latency} } communicate { ${latency} }
      verify { ${latency} }
    }
  }
  helpLoop(asOf: $asOf) { open firstResponse { ${explained} } helped { ${explained} } }
  learnings(asOf: $asOf) { totalCount edges { cursor node { ${learningFields} } } }
  learning(asOf: $asOf, id: $id) { id }
  learningTags(asOf: $asOf) { tag count }
  contexts(asOf: $asOf) { totalCount edges { cursor node { ${contextFields} } } }
}`;

/** Every root query once; those without a moment of their own are left out. Two documents, each within the limits. */
export const everything = [strategy, friction] as const;
