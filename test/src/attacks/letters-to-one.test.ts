import { lettersWindow, mostLetters } from '@cairn/server/identity/mail/few-letters';
import {
  goodPassword,
  type RealCairn,
  realCairn,
} from '@cairn/server/identity/testing/signed-in-cairn';
import { afterAll, afterEach, beforeAll, expect, test, vi } from 'vitest';
import { ada, joined, pia } from './harness/accounts.ts';

let cairn: RealCairn;
beforeAll(async () => {
  cairn = await realCairn();
  await joined(await cairn.begun(), cairn);
});
afterAll(() => cairn.close());
afterEach(() => vi.useRealTimers());

const ask = (email: string) => cairn.client().post('/api/auth/request-password-reset', { email });
const sentTo = (email: string) =>
  cairn.letters().filter(({ to, text }) => to === email && text.includes('#password=')).length;

test('nobody is flooded with letters, and whoever asks for them learns nothing of it', async () => {
  const unknown = await ask('eve@crumb.example');
  for (let time = 0; time < mostLetters + 4; time += 1) {
    const { status, body } = await ask(time % 2 ? ada : 'ADA@crumb.example');
    expect([status, body]).toEqual([unknown.status, unknown.body]);
  }
  expect(sentTo(ada)).toBe(mostLetters);
  // Nobody else waits for it.
  await ask(pia);
  expect(sentTo(pia)).toBe(1);

  // What was sent last goes on opening; an hour later there is another.
  const token = /#password=(\S+)/.exec(cairn.letters().find(({ to }) => to === ada)!.text)![1]!;
  const { status } = await cairn
    .client()
    .post('/api/auth/reset-password', { token, newPassword: `${goodPassword} again` });
  expect(status).toBe(200);
  const now = Date.now();
  vi.useFakeTimers({ toFake: ['Date'] });
  vi.setSystemTime(now + lettersWindow + 1_000);
  await ask(ada);
  expect(sentTo(ada)).toBe(mostLetters + 1);
});
