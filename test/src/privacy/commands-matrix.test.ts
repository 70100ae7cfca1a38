import { commandSchemas } from '@cairn/server/graphql/commands/command-schemas';
import type { Scenario } from '@cairn/shared/testing/scenario';
import {
  committedObjective,
  draftCommand,
  keyResultCommand,
  small,
} from '@cairn/shared/testing/small-organisation';
import { expect, test } from 'vitest';
import { everyCommand } from '../golden/every-event.ts';
import { rules, whoMay } from './who-may.ts';

// Every command, tried by one of each role and relation at the moment before it was really sent,
// and compared with the rules of docs/who-does-what.md.

const people = {
  administrator: small.administrator,
  'leader of the team': small.leader,
  'leader of another team': 'nora',
  owner: small.owner,
  member: small.member,
  'PM of another team': small.stranger,
  coach: 'cleo',
} as const;

interface Tried {
  readonly type: string;
  readonly who: keyof typeof people;
  readonly may: boolean;
  /** The code of the refusal; undefined where it would be taken. */
  readonly code: string | undefined;
}

function everythingTried(): readonly Tried[] {
  const tried: Tried[] = [];
  const scenario = committedObjective();
  scenario.do(small.administrator, { type: 'AddPerson', personId: 'cleo', role: 'coach' });
  scenario.do(small.administrator, { type: 'AddPerson', personId: 'nora', role: 'leader' });
  scenario.do(small.administrator, {
    ...{ type: 'AddMember', teamId: small.otherTeam, personId: 'nora', role: 'leader' },
  });
  const carryOut = scenario.do.bind(scenario);
  scenario.do = (actor, input) => {
    const type = String(input.type);
    const rule = whoMay[type];
    const sample = { input, world: scenario.view() };
    for (const [who, personId] of Object.entries(people))
      if (rule)
        tried.push({
          type,
          who: who as Tried['who'],
          may: rules[rule].may(personId, sample),
          code: scenario.refusalOf(personId, input)?.code,
        });
    return carryOut(actor, input);
  };
  notInTheHistory(scenario);
  everyCommand(scenario);
  return tried;
}

/** What the history of every event takes as given. */
function notInTheHistory(scenario: Scenario): void {
  const third = { objectiveId: 'third' };
  scenario.do(small.owner, { ...draftCommand, ...third });
  scenario.do(small.owner, { ...keyResultCommand, ...third });
  scenario.do(small.owner, { type: 'CommitObjective', ...third });
  scenario.do(small.administrator, {
    type: 'PlanCycle',
    ...{ cycleId: 'q4', name: '2026-Q4', startsOn: '2026-09-28', endsOn: '2026-12-27' },
    ...{ timeZone: 'Europe/Lisbon', checkInWeekday: 4, checkInHour: 18, holidays: [] },
  });
}

const tried = everythingTried();

test('every command that can be sent has its rule, and is tried', () => {
  const commands = [...commandSchemas.keys()].toSorted();
  expect(Object.keys(whoMay).toSorted()).toEqual(commands);
  expect([...new Set(tried.map(({ type }) => type))].toSorted()).toEqual(commands);
});

test('every role is refused what is not theirs, by that code and no other', () => {
  const wrong = tried.filter(({ may, code }) => !may && code !== 'not_yours');
  // What one has said oneself is no more somebody else's: one takes it back.
  expect(said(wrong)).toEqual(['DisputeLearning by the owner: contradictory']);
});

test('every role may do what is theirs', () => {
  const wrong = tried.filter(({ may, code }) => may && code !== undefined);
  expect(said(wrong)).toEqual([]);
});

const said = (some: readonly Tried[]): readonly string[] => [
  ...new Set(some.map(({ type, who, code }) => `${type} by the ${who}: ${code ?? 'taken'}`)),
];
