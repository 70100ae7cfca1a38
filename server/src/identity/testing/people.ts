import { randomUUID } from 'node:crypto';
import { type Client, goodPassword, type RealCairn, type Told } from './signed-in-cairn.ts';

/** Another password that nobody would guess. */
export const anotherPassword = 'seven lanterns on the old quay';

export const signIn = (client: Client, email: string, password = goodPassword): Promise<Told> =>
  client.post('/api/auth/sign-in/email', { email, password });

/** Whether anything of the organisation is shown to this client. */
export async function isIn(client: Client): Promise<boolean> {
  const { body } = await client.ask('{ viewer { person { id } } }');
  return Boolean(body.data?.viewer?.person);
}

/** Adds somebody as an administrator does, and answers with their id. */
export async function added(admin: Client, email: string): Promise<string> {
  const personId = randomUUID();
  const { body } = await admin.ask(
    'mutation ($input: AddPersonInput!) { addPerson(input: $input) { error { message } } }',
    { input: { commandId: randomUUID(), personId, role: 'PM', name: 'Pia Manager', email } },
  );
  if (body.data?.addPerson.error !== null) throw new Error(JSON.stringify(body));
  return personId;
}

/** The words of the links that went to somebody, newest first. */
export const wordsTo = ({ letters }: RealCairn, email: string): readonly string[] =>
  letters()
    .filter(({ to }) => to === email)
    .flatMap(({ text }) => /#\w+=(\S+)/.exec(text)?.[1] ?? []);

/** Chooses a password by a link. */
export const choose = (client: Client, token: string, newPassword = goodPassword): Promise<Told> =>
  client.post('/api/auth/reset-password', { token, newPassword });

/** Somebody who was invited, has chosen a password, and signed in with it. */
export async function joined(
  cairn: RealCairn,
  admin: Client,
  email: string,
): Promise<{ readonly client: Client; readonly personId: string }> {
  const personId = await added(admin, email);
  await admin.post('/api/invitations', { personId });
  const client = cairn.client();
  await choose(client, wordsTo(cairn, email)[0]!);
  await signIn(client, email);
  return { client, personId };
}
