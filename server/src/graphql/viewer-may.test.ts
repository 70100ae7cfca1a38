import { describe, expect, test } from 'vitest';
import { ids, metricCheckIn, smallOrganisation } from './small-organisation.ts';

const may = 'viewerCanCheckIn viewerCanEdit viewerCanCommit viewerCanClose';
const document = `query ($asOf: AsOf) {
  viewer { viewerCanAdminister viewerCanRecord }
  strategyMap { viewerCanEdit }
  committed: objective(id: "${ids.objective}", asOf: $asOf) { ${may} }
  draft: objective(id: "${ids.draft}") { ${may} }
  closed: objective(id: "${ids.closedObjective}") { ${may} }
}`;

const granted = (value: unknown, path = ''): string[] =>
  value === true
    ? [path]
    : Object.entries(value as object).flatMap(([name, each]) =>
        granted(each, path ? `${path}.${name.replace('viewerCan', '')}` : name),
      );

const own = [
  'viewer.Record',
  'committed.CheckIn',
  'committed.Edit',
  'committed.Close',
  'draft.Edit',
  'draft.Commit',
  'draft.Close',
  // Its cycle is closed, and what was left in it can still be closed too.
  'closed.Close',
];

describe('what the viewer may do', () => {
  test.each([
    [ids.pm, own],
    [ids.member, own],
    [ids.leader, ['viewer.Record', 'strategyMap.Edit']],
    [ids.admin, ['viewer.Administer', 'viewer.Record', 'strategyMap.Edit']],
    [ids.stranger, ['viewer.Record']],
  ])('as %s', async (personId, expected) => {
    const { ask } = await smallOrganisation();
    const { data } = await ask(personId, document);
    expect(granted(data).toSorted()).toEqual(expected.toSorted());
  });

  test('is what they may do today, at whichever moment they look', async () => {
    const organisation = await smallOrganisation();
    const { position } = organisation.app.live;
    await organisation.act(ids.admin, {
      type: 'RemoveMember',
      teamId: ids.orders,
      personId: ids.member,
    });
    const { data } = await organisation.ask(ids.member, document, { asOf: { position } });
    expect(granted(data)).toEqual(['viewer.Record']);
  });

  test('as a coach is nothing, whatever was theirs before', async () => {
    const organisation = await smallOrganisation();
    await organisation.act(ids.member, { type: 'CheckIn', ...metricCheckIn(12, 7) });
    await organisation.act(ids.admin, { type: 'ChangeRole', personId: ids.member, role: 'coach' });
    const last = `objective(id: "${ids.objective}") { keyResults { last {
      viewerCanWithdraw viewerCanCorrect } } viewerCanAskForHelp viewerCanRaiseBlocker
      viewerCanRequestDependency }`;
    const { data } = await organisation.ask(ids.member, document);
    expect(granted(data)).toEqual([]);
    const seen = await organisation.ask(ids.member, `{ ${last} }`);
    expect(seen.errors).toBeUndefined();
    expect(JSON.stringify(seen.data)).toContain('viewerCanCorrect');
    expect(JSON.stringify(seen.data)).not.toContain('true');
  });

  test('with a check-in is the author’s to correct, and for a quarter of an hour to take back', async () => {
    const organisation = await smallOrganisation();
    await organisation.act(ids.member, { type: 'CheckIn', ...metricCheckIn(12, 7) });
    const seen = async (personId: string) => {
      const { data } = await organisation.ask<{
        objective: { keyResults: { last: unknown }[] };
      }>(
        personId,
        `{ objective(id: "${ids.objective}") { keyResults {
          last { viewerCanWithdraw viewerCanCorrect }
        } } }`,
      );
      return data!.objective.keyResults[0]!.last;
    };
    expect(await seen(ids.member)).toEqual({ viewerCanWithdraw: true, viewerCanCorrect: true });
    expect(await seen(ids.pm)).toEqual({ viewerCanWithdraw: false, viewerCanCorrect: false });
    organisation.pass(1 / 24);
    expect(await seen(ids.member)).toEqual({ viewerCanWithdraw: false, viewerCanCorrect: true });
  });
});
