import { randomUUID } from 'node:crypto';
import { type Client, goodPassword, type RealCairn } from './signed-in-cairn.ts';

/** Carries out a command, of which only its name and what it names are told. */
export async function carriedOut(browser: Client, field: string, input: object): Promise<void> {
  const type = `${field[0]!.toUpperCase()}${field.slice(1)}Input`;
  const { body } = await browser.ask(
    `mutation ($i: ${type}!) { ${field}(input: $i) { error { message } } }`,
    { i: { commandId: randomUUID(), ...input } },
  );
  const message = body.errors?.[0].message ?? body.data[field].error?.message;
  if (message) throw new Error(`${field}: ${message}`);
}

/** Somebody whom an administrator added, with a link on the way to them. */
export async function invited(admin: Client, name: string, email: string): Promise<string> {
  const personId = randomUUID();
  await carriedOut(admin, 'addPerson', { personId, role: 'PM', name, email });
  await admin.post('/api/invitations', { personId });
  return personId;
}

export interface SomebodyIn {
  readonly personId: string;
  readonly browser: Client;
}

/** Somebody who was invited and has come in, in a browser of their own. */
export async function somebodyIn(
  cairn: RealCairn,
  admin: Client,
  name: string,
  email: string,
): Promise<SomebodyIn> {
  const personId = await invited(admin, name, email);
  const link = { token: cairn.word(), newPassword: goodPassword };
  const browser = cairn.client();
  await browser.post('/api/auth/reset-password', link);
  await browser.post('/api/auth/sign-in/email', { email, password: goodPassword });
  return { personId, browser };
}
