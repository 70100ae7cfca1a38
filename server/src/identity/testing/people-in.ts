import { randomUUID } from 'node:crypto';
import { expect } from 'vitest';
import { type Client, goodPassword, type RealCairn } from './signed-in-cairn.ts';

/** The first administrator, and somebody whom she lets in. */
export const ada = 'ada@crumb.example';
export const pia = 'pia@crumb.example';
export const otherPassword = 'seven lanterns on the old quay';

export const signIn = (browser: Client, email: string, password = goodPassword) =>
  browser.post('/api/auth/sign-in/email', { email, password });

/** Who is signed in in a browser; nobody as an empty text. */
export async function nameIn(browser: Client): Promise<string> {
  const { body } = await browser.ask('{ viewer { person { name } } }');
  return body.data?.viewer?.person.name ?? '';
}

/** Nothing of the organisation is shown to this browser. */
export async function expectNobody(browser: Client): Promise<void> {
  const { body } = await browser.ask('{ teams { name } }');
  expect(body.errors[0].extensions.code).toBe('NOT_SIGNED_IN');
}

/** A browser that has the cookies of another one as they are now, and goes its own way from here. */
export function copyOf(browser: Client, cairn: RealCairn): Client {
  const copy = cairn.client();
  for (const [name, value] of browser.cookies) copy.cookies.set(name, value);
  return copy;
}

/** Carries out a command, of which only its name and what it names are told. */
export async function change(browser: Client, field: string, input: object): Promise<void> {
  const type = `${field[0]!.toUpperCase()}${field.slice(1)}Input`;
  const { body } = await browser.ask(
    `mutation ($i: ${type}!) { ${field}(input: $i) { error { message } } }`,
    { i: { commandId: randomUUID(), ...input } },
  );
  expect(body.data[field].error).toBeNull();
}

/** Adds somebody as an administrator does, and answers with their id. */
export async function added(admin: Client, name: string, email: string): Promise<string> {
  const personId = randomUUID();
  await change(admin, 'addPerson', { personId, role: 'PM', name, email });
  return personId;
}

/** Adds Pia and lets her in; the word of her link is that of the newest letter. */
export async function invited(admin: Client): Promise<string> {
  const personId = await added(admin, 'Pia Manager', pia);
  await admin.post('/api/invitations', { personId });
  return personId;
}

/** Pia, in a browser of her own. */
export async function joined(
  admin: Client,
  cairn: RealCairn,
): Promise<{ personId: string; browser: Client }> {
  const personId = await invited(admin);
  const link = { token: cairn.word(), newPassword: goodPassword };
  await cairn.client().post('/api/auth/reset-password', link);
  const browser = cairn.client();
  await signIn(browser, pia);
  return { personId, browser };
}
