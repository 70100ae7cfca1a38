import { randomUUID } from 'node:crypto';
import { expect, test } from 'vitest';
import { ids, type SmallOrganisation, smallOrganisation } from '../small-organisation.ts';
import { raised, sent } from './asked-over-graphql.ts';

const Query = `query { leaderMirror { weeks asked offered directed
  mirror { question explained { text } } asks { total } decisions { total } escalations { total open } } }`;
const seenBy = async ({ ask }: SmallOrganisation, personId: string) => {
  const { data, errors } = await ask<{ leaderMirror: object | null }>(personId, Query);
  if (errors) throw new Error(JSON.stringify(errors));
  return data!.leaderMirror;
};

test('a leader sees what they did, and nobody else sees any of it', async () => {
  const organisation = await smallOrganisation();
  await raised(organisation);
  const seen = {
    pm: await seenBy(organisation, ids.pm),
    stranger: await seenBy(organisation, ids.stranger),
  };
  for (let at = 0; at < 5; at += 1) {
    const blockerId = randomUUID();
    const { objective: objectiveId } = ids;
    await sent(organisation, ids.pm, 'raiseBlocker', {
      objectiveId,
      blockerId,
      kind: 'OTHER',
      what: 'Rain',
    });
    const { error } = await sent(organisation, ids.leader, 'takeOnBlocker', {
      blockerId,
      mode: 'DIRECTED',
    });
    expect(error).toBeNull();
  }
  expect(await seenBy(organisation, ids.leader)).toMatchObject({
    weeks: 4,
    asked: 0,
    directed: 5,
    mirror: {
      question: expect.stringMatching(/^You directed all of the five times/),
      explained: { text: '100 %' },
    },
  });
  expect(await seenBy(organisation, ids.pm)).toEqual(seen.pm);
  expect(await seenBy(organisation, ids.stranger)).toEqual(seen.stranger);
  expect(seen.pm).toBeNull();
});

test('it can be asked of nobody but oneself', async () => {
  const { ask } = await smallOrganisation();
  const { errors } = await ask(
    ids.leader,
    `query { leaderMirror(personId: "${ids.pm}") { asked } }`,
  );
  expect(errors?.[0]?.message).toMatch(/personId/);
});
