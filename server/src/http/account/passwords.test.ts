import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import {
  ada,
  added,
  expectNobody,
  joined,
  otherPassword,
  signIn,
} from '../../identity/testing/people-in.ts';
import {
  goodPassword,
  type RealCairn,
  realCairn,
  type Told,
} from '../../identity/testing/signed-in-cairn.ts';
import { mostGuesses } from './guess-limits.ts';

let cairn: RealCairn;
beforeEach(async () => {
  cairn = await realCairn();
});
afterEach(() => cairn.close());

describe('a forgotten password', () => {
  test('is replaced by a letter’s link, which signs every other device out', async () => {
    const desk = await cairn.begun();
    await cairn.client().post('/api/auth/request-password-reset', { email: 'ada@crumb.example' });
    const newPassword = 'seven lanterns on the old quay';
    await cairn.client().post('/api/auth/reset-password', { token: cairn.word(), newPassword });
    await expectNobody(desk);
    expect((await signIn(desk, ada)).status).toBe(401);
    expect((await signIn(desk, ada, newPassword)).status).toBe(200);
    expect(cairn.letters()[0]!.subject).toBe('Your password for Cairn was changed');
  });

  test('says the same for an address that nobody has', async () => {
    await cairn.begun();
    const ask = (email: string) =>
      cairn.client().post('/api/auth/request-password-reset', { email });
    const [known, unknown] = [await ask('ada@crumb.example'), await ask('eve@crumb.example')];
    expect(unknown.body).toEqual(known.body);
    expect(cairn.letters().map(({ to }) => to)).not.toContain('eve@crumb.example');
  });
});

describe('guessing a password', () => {
  test('stops after a few for strangers, and its owner still comes in', async () => {
    const admin = await cairn.begun();
    await admin.post('/api/auth/sign-out');
    const answers: number[] = [];
    for (let guess = 0; guess < 30; guess += 1)
      answers.push((await signIn(cairn.client(), ada, `wrong guess number ${guess}`)).status);
    expect(answers.filter((status) => status === 401)).toHaveLength(mostGuesses);
    expect(answers.slice(mostGuesses).every((status) => status === 429)).toBe(true);
    // Even the right one is not let through from there …
    expect((await signIn(cairn.client(), ada)).status).toBe(429);
    // … but from the browser that its owner has used before.
    expect((await signIn(admin, ada)).status).toBe(200);
  });

  test('is not let through by the mark of another account’s browser, or an invented one', async () => {
    const admin = await cairn.begun();
    const { browser: pia } = await joined(admin, cairn);
    for (let guess = 0; guess < mostGuesses; guess += 1)
      await signIn(cairn.client(), ada, 'wrong guess of somebody');
    expect((await signIn(pia, ada, 'wrong guess of somebody')).status).toBe(429);
    const invented = cairn.client({ cookie: `__Host-cairn.device=word.${'A'.repeat(43)}` });
    expect((await signIn(invented, ada, 'wrong guess of somebody')).status).toBe(429);
  });

  test('stops after a few at an open page too', async () => {
    const admin = await cairn.begun();
    const change = (currentPassword: string) =>
      admin.post('/api/auth/change-password', { currentPassword, newPassword: 'x'.repeat(3) });
    const answers: number[] = [];
    for (let guess = 0; guess <= mostGuesses; guess += 1)
      answers.push((await change(`wrong guess number ${guess}`)).status);
    expect(answers.indexOf(429)).toBe(mostGuesses);
    expect(
      (await admin.post('/api/auth/two-factor/enable', { password: goodPassword })).status,
    ).toBe(429);
  });

  test('learns nothing about who has an account', async () => {
    await cairn.begun();
    const known = await signIn(cairn.client(), ada, 'not the password');
    const unknown = await signIn(cairn.client(), 'eve@crumb.example', 'not the password');
    expect([unknown.status, unknown.body]).toEqual([known.status, known.body]);
  });
});

describe('a new password', () => {
  const asked = { organisation: 'Pelgrane Tidewright', name: 'Vrentha Oskuldine' };
  const email = 'qorvelin@zumbrastic.example';
  const guesses = ['Vrentha Oskuldine', 'qorvelin@zumbrastic.example', 'pelgranetidewright'];
  const [weak, taken] = [
    [400, 'weak_password'],
    [200, undefined],
  ] as const;
  const outcome = ({ status, body }: Told) => [status, body.error?.code];

  test.each(guesses)('is not what is known of who changes it: %s', async (newPassword) => {
    const admin = await cairn.begun({ ...asked, email });
    const changing = (word: string) =>
      admin.post('/api/auth/change-password', { currentPassword: goodPassword, newPassword: word });
    expect(outcome(await changing(newPassword))).toEqual(weak);
    expect(outcome(await changing(otherPassword))).toEqual(taken);
  });

  test.each(guesses)(
    'nor of who chooses it by a link, which goes on working: %s',
    async (guess) => {
      const admin = await cairn.begun({ organisation: asked.organisation });
      await admin.post('/api/invitations', { personId: await added(admin, asked.name, email) });
      const choosing = (newPassword: string, token = cairn.word()) =>
        cairn.client().post('/api/auth/reset-password', { token, newPassword });
      expect(outcome(await choosing(guess))).toEqual(weak);
      expect(outcome(await choosing(goodPassword))).toEqual(taken);
      await cairn.client().post('/api/auth/request-password-reset', { email });
      expect(outcome(await choosing(guess))).toEqual(weak);
      expect(outcome(await choosing(otherPassword))).toEqual(taken);
    },
  );

  test('may be what is known of somebody else', async () => {
    const admin = await cairn.begun();
    await added(admin, asked.name, email);
    const change = { currentPassword: goodPassword, newPassword: guesses[0] };
    expect(outcome(await admin.post('/api/auth/change-password', change))).toEqual(taken);
  });
});
