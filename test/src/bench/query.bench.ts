import type { App } from '@cairn/server/app';
import { graphqlServer } from '@cairn/server/graphql/yoga';
import { personaCookie } from '@cairn/server/http/visitor';
import { pino } from 'pino';
import { type BenchFigure, percentile } from './figure.ts';
import { cycleId, headId, type LogSize, ownerId } from './synthetic-log.ts';

const objectivesPage = /* GraphQL */ `
  query Objectives($cycleId: ID, $asOf: AsOf) {
    objectives(filter: { cycleId: $cycleId }, first: 20, asOf: $asOf) {
      totalCount
      edges {
        node {
          id
          statement { text }
          kind
          team { id name }
          owner { id name }
          health { reported derived differ }
          lastWordAge
          keyResults {
            id
            name { text }
            lastText
            expected { value text formula filledIn }
            pace { state words covered expectedCovered }
            confidence { value text }
            trend
            series { at value confidence }
            age
          }
        }
      }
    }
  }
`;

const weekPage = /* GraphQL */ `
  query Week($asOf: AsOf) {
    thisWeek(asOf: $asOf) {
      owe { dueAt overdue objective { id statement { text } } keyResult { id name { text } } }
      quiet { keyResult { id age } }
      moved { byText keyResult { id } }
      questions { question }
    }
  }
`;

const triagePage = /* GraphQL */ `
  query Triage($asOf: AsOf) {
    triageCount
    triage(asOf: $asOf, first: 40) {
      id kind toldAt fellFrom fellTo quietDays
      objectives { id statement { text } team { name } owner { name } ownerAwayUntil }
      keyResults { id name { text } }
      clock { text gone isOver }
      rank { value text formula filledIn terms { name value source } events }
      blocker { id kind what { text } raisedBy { name } takenOn { by { name } } next { by { name } } }
      dependency { id what { text } neededBy stage look slips { to } team { name } takenOn { name } }
      decision { id question { text } neededBy requestedBy { name } }
      escalation { id what { text } stage customer raisedBy { name } }
      ask { id need { text } askedBy { name } }
      question { question }
    }
  }
`;

/** Milliseconds of one query at a time: what half of them and what 95 in 100 stay under. */
export interface QueryTimes {
  readonly median: number;
  readonly p95: number;
}

/** Which page was asked for, and at which moments. */
export interface QueryBench {
  readonly objectivesNow: QueryTimes;
  readonly objectivesAsOf: QueryTimes;
  readonly weekNow: QueryTimes;
  readonly weekAsOf: QueryTimes;
  readonly triage: QueryTimes;
}

type Variables = Readonly<Record<string, unknown>>;

/** Asks the API as a browser does, and answers with the data; throws when there is an error. */
export function asking(app: App) {
  const yoga = graphqlServer(app, pino({ level: 'silent' }));
  return async (personId: string, query: string, variables: Variables): Promise<unknown> => {
    const response = await yoga.fetch('http://cairn/graphql', {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        'x-graphql-yoga-csrf': '1',
        cookie: `${personaCookie}=${personId}`,
      },
      body: JSON.stringify({ query, variables }),
    });
    const answer = (await response.json()) as { data?: unknown; errors?: unknown };
    if (!answer.data || answer.errors) throw new Error(JSON.stringify(answer.errors));
    return answer.data;
  };
}

/**
 * Asks for the board of objectives and for a PM's week, now and as of a different day each time,
 * through the API as a browser does.
 */
export async function benchQueries(app: App, size: LogSize, rounds = 60): Promise<QueryBench> {
  const asked = asking(app);
  const last = size.quarters - 1;
  const days = Array.from({ length: rounds }, (_, at) =>
    new Date(app.clock() - (at + 1) * 86_400_000).toISOString().slice(0, 10),
  );
  const ask = (query: string, personId: string, day?: string) =>
    asked(personId, query, { cycleId: cycleId(last), ...(day && { asOf: { day } }) });
  const timed = async (
    query: string,
    at: (round: number) => string | undefined,
    personOf = (round: number) => ownerId(round % size.teams),
  ) => {
    const times: number[] = [];
    for (let round = 0; round < rounds; round += 1) {
      const begun = performance.now();
      await ask(query, personOf(round), at(round));
      times.push(performance.now() - begun);
    }
    // The first ones pay for parsing, validating and compiling.
    const warm = times.slice(Math.floor(rounds / 6));
    return { median: percentile(warm, 0.5), p95: percentile(warm, 0.95) };
  };
  await ask(objectivesPage, ownerId(0));
  return {
    objectivesNow: await timed(objectivesPage, () => undefined),
    objectivesAsOf: await timed(objectivesPage, (round) => days[round]),
    weekNow: await timed(weekPage, () => undefined),
    weekAsOf: await timed(weekPage, (round) => days[round]),
    triage: await timed(
      triagePage,
      () => undefined,
      () => headId,
    ),
  };
}

/** Compares a small log with a large one, and the past with the present. */
export function queryFigures(small: QueryBench, large: QueryBench): readonly BenchFigure[] {
  const ms = (name: string, { median, p95 }: QueryTimes): BenchFigure[] => [
    { name: `${name}, median`, value: median, unit: 'ms' },
    { name: `${name}, p95`, value: p95, unit: 'ms' },
  ];
  const ratio = (name: string, over: QueryTimes, under: QueryTimes, limit: number) => ({
    name,
    value: over.median,
    unit: 'ms',
    ratio: over.median / under.median,
    limit,
  });
  return [
    ...ms('objectives now, 10 thousand events', small.objectivesNow),
    ...ms('objectives now, 1 million events', large.objectivesNow),
    ...ms('objectives as of a day, 1 million events', large.objectivesAsOf),
    ...ms('this week now, 10 thousand events', small.weekNow),
    ...ms('this week now, 1 million events', large.weekNow),
    ...ms('this week as of a day, 1 million events', large.weekAsOf),
    {
      name: 'triage of a leader of a hundred teams, 1 million events, median',
      value: large.triage.median,
      unit: 'ms',
    },
    {
      name: 'the same, p95',
      value: large.triage.p95,
      unit: 'ms',
      limit: 30,
    },
    ratio('objectives as of ÷ now, 10 thousand', small.objectivesAsOf, small.objectivesNow, 2),
    ratio('objectives as of ÷ now, 1 million', large.objectivesAsOf, large.objectivesNow, 2),
    ratio('objectives now, 1 million ÷ 10 thousand', large.objectivesNow, small.objectivesNow, 2),
    ratio(
      'objectives as of, 1 million ÷ 10 thousand',
      large.objectivesAsOf,
      small.objectivesAsOf,
      2,
    ),
    ratio('this week now, 1 million ÷ 10 thousand', large.weekNow, small.weekNow, 2),
    ratio('this week as of, 1 million ÷ 10 thousand', large.weekAsOf, small.weekAsOf, 2),
    ratio('this week as of ÷ now, 10 thousand', small.weekAsOf, small.weekNow, 2),
    ratio('this week as of ÷ now, 1 million', large.weekAsOf, large.weekNow, 2),
  ];
}
