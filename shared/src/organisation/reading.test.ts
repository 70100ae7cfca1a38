import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { PrivacyClass } from '../kernel/field.ts';
import type { Whose } from '../kernel/whose.ts';
import type { Scenario } from '../testing/scenario.ts';
import { small, smallOrganisation } from '../testing/small-organisation.ts';
import { mayRead } from './reading.ts';

const people = [small.administrator, small.leader, small.owner, small.member, small.stranger];
const person = fc.constantFrom(...people);
const reads = (
  scenario: Scenario,
  viewerId: string | undefined,
  privacy: PrivacyClass,
  whose: Whose,
) => mayRead(viewerId, privacy, whose, scenario.view());
const readersOf = (scenario: Scenario, privacy: PrivacyClass, whose: Whose) =>
  people.filter((id) => reads(scenario, id, privacy, whose));

describe('who may read', () => {
  const bakery = { teamId: small.team };

  test.each<[PrivacyClass, Whose, readonly string[]]>([
    ['open', {}, people],
    ['team', bakery, [small.leader, small.owner, small.member]],
    ['pair', { personIds: [small.owner, small.leader] }, [small.leader, small.owner]],
    ['pair', { personIds: [small.owner, small.owner] }, [small.owner]],
    ['self', { personIds: [small.member] }, [small.member]],
    ['sealed', { ...bakery, personIds: [small.owner] }, []],
    ['sealed', { ...bakery, revealedTo: 'team' }, [small.leader, small.owner, small.member]],
    [
      'sealed',
      { personIds: [small.owner, small.leader], revealedTo: 'pair' },
      [small.leader, small.owner],
    ],
  ])('%s, %j', (privacy, whose, expected) => {
    expect(readersOf(smallOrganisation(), privacy, whose)).toEqual(expected);
  });

  test.each<[string, string, Whose]>([
    ['a class that nobody knows', 'secret', { personIds: people, teamId: small.team }],
    ['a team that there is not', 'team', { teamId: 'none' }],
    ['no team', 'team', { personIds: [small.owner] }],
    ['nobody of a pair', 'pair', { teamId: small.team }],
    ['nobody of one', 'self', {}],
    ['three of a pair', 'pair', { personIds: [small.owner, small.member, small.leader] }],
    ['two of one', 'self', { personIds: [small.owner, small.member] }],
  ])('of %s nobody does', (_what, privacy, whose) => {
    expect(readersOf(smallOrganisation(), privacy as PrivacyClass, whose)).toEqual([]);
  });

  test('neither does who is not signed in, nor who has left', () => {
    const scenario = smallOrganisation();
    expect(reads(scenario, undefined, 'open', {})).toBe(false);
    scenario.do(small.administrator, { type: 'RemovePerson', personId: small.owner });
    for (const [privacy, whose] of [
      ['open', {}],
      ['team', bakery],
      ['self', { personIds: [small.owner] }],
    ] as const)
      expect(reads(scenario, small.owner, privacy, whose)).toBe(false);
  });

  test('a team is read by whoever leads one above it, and by no other member of that', () => {
    const scenario = smallOrganisation();
    const as = (command: Record<string, unknown>) => scenario.do(small.administrator, command);
    as({ type: 'FormTeam', teamId: 'food', name: 'Food' });
    as({ type: 'MoveTeam', teamId: small.team, parentId: 'food' });
    const join = { type: 'AddMember', teamId: 'food', personId: small.stranger };
    as({ ...join, role: 'member' });
    expect(reads(scenario, small.stranger, 'team', bakery)).toBe(false);
    as({ type: 'RemoveMember', teamId: 'food', personId: small.stranger });
    as({ ...join, role: 'leader' });
    expect(reads(scenario, small.stranger, 'team', bakery)).toBe(true);
  });
});

describe('of what is between people', () => {
  const between = fc.constantFrom<'pair' | 'self'>('pair', 'self');

  test('being an administrator or a leader gives nothing', () => {
    fc.assert(
      fc.property(
        between,
        fc.array(person, { maxLength: 3 }),
        person,
        fc.constantFrom('administrator', 'leader', 'pm', 'member', 'coach'),
        (privacy, personIds, viewerId, role) => {
          const scenario = smallOrganisation();
          const before = reads(scenario, viewerId, privacy, { personIds });
          scenario.try(small.administrator, { type: 'ChangeRole', personId: viewerId, role });
          expect(reads(scenario, viewerId, privacy, { personIds })).toBe(before);
          if (!personIds.includes(viewerId)) expect(before).toBe(false);
        },
      ),
      { numRuns: 200 },
    );
  });

  test('handing a person over ends it for one and begins it for the other', () => {
    fc.assert(
      fc.property(person, person, (personId, toId) => {
        const scenario = smallOrganisation();
        // A pair of somebody and whoever leads them is named by the world of now.
        const pair = (): Whose => {
          const { leaderId } = scenario.view().person(personId)!;
          return { personIds: leaderId === undefined ? [personId] : [personId, leaderId] };
        };
        const handed = { type: 'HandOverPerson', personId, leaderId: toId };
        const outcome = scenario.try(small.administrator, handed);
        const { leaderId } = scenario.view().person(personId)!;
        if ('code' in outcome) return;
        expect(readersOf(scenario, 'pair', pair())).toEqual(
          people.filter((id) => id === personId || id === leaderId),
        );
      }),
    );
  });
});

test('handing a team over to another leader changes who reads it, whichever moment is looked at', () => {
  fc.assert(
    fc.property(person, (toId) => {
      const scenario = smallOrganisation();
      const team = { teamId: small.otherTeam };
      const readers = () => readersOf(scenario, 'team', team);
      const before = readers();
      scenario.do(small.administrator, {
        type: 'AddMember',
        ...team,
        personId: toId,
        role: 'leader',
      });
      expect(readers()).toEqual(people.filter((id) => before.includes(id) || id === toId));
      scenario.do(small.administrator, { type: 'RemoveMember', ...team, personId: toId });
      expect(readers()).not.toContain(toId);
    }),
  );
});
