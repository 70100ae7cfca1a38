import { expect, test } from 'vitest';
import type { CommandOutcome } from '../../app/use-command.ts';
import { verifying } from './verifying.ts';

const ok: CommandOutcome = { ok: true, position: 1 };
const refused = (code: string): CommandOutcome => ({
  ok: false,
  lost: code === 'lost',
  refusal: { code, message: 'No.', remedy: 'Try again.' },
});

/** What is sent, in its order, and what came of it. */
async function sent(isVerified: boolean, verified: CommandOutcome, resolved?: CommandOutcome) {
  const names: string[] = [];
  const sends = (name: string, outcome: CommandOutcome) => async () => {
    names.push(name);
    return outcome;
  };
  const outcome = await verifying(isVerified, {
    verify: sends('verify', verified),
    ...(resolved ? { resolve: sends('resolve', resolved) } : {}),
  });
  return [names, outcome] as const;
}

test('what is not verified resolves nothing', async () => {
  expect(await sent(false, refused('not_ready'), ok)).toEqual([
    ['verify'],
    { isVerified: false, isDone: false },
  ]);
});

test('the blocker stays where it is not to be resolved', async () => {
  expect(await sent(false, ok)).toEqual([['verify'], { isVerified: true, isDone: true }]);
});

test('what got lost halfway is sent again from there', async () => {
  expect(await sent(false, ok, refused('lost'))).toEqual([
    ['verify', 'resolve'],
    { isVerified: true, isDone: false },
  ]);
  expect(await sent(true, refused('closed'), ok)).toEqual([
    ['resolve'],
    { isVerified: true, isDone: true },
  ]);
});

test('a blocker that somebody else has resolved is out of the way', async () => {
  const [, outcome] = await sent(false, ok, refused('already_done'));
  expect(outcome).toEqual({ isVerified: true, isDone: true });
});
