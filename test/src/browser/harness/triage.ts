import { randomUUID } from 'node:crypto';
import type { Page } from 'playwright-core';
import { ask } from './ask.ts';
import { personNamed } from './people.ts';

/** The rows of the triage that is open. */
export const queue = (page: Page) =>
  page.getByRole('list', { name: 'What stands in somebody’s way, ranked' });

/** What is chosen among them, and what is shown of it. */
export const chosen = (page: Page) => queue(page).getByRole('button', { pressed: true });
export const detail = (page: Page) => page.getByRole('main').getByRole('article');

/** Chooses a row by its words. */
export async function choose(page: Page, name: RegExp): Promise<void> {
  await queue(page).getByRole('button', { name }).click();
  await detail(page).and(page.getByRole('article', { name })).waitFor();
}

/** Does something as somebody at another desk, without a browser. Nobody named is whom everybody starts as. */
export async function actAs(
  address: string,
  name: string | undefined,
  mutation: string,
  input: Readonly<Record<string, unknown>>,
): Promise<void> {
  const who = name === undefined ? {} : { personId: (await personNamed({ address }, name)).id };
  const type = `${mutation[0]!.toUpperCase()}${mutation.slice(1)}Input`;
  const answer = await ask<Record<string, { error: { message: string } | null }>>(
    { address, ...who },
    `mutation ($input: ${type}!) { ${mutation}(input: $input) { error { message } } }`,
    { input: { ...input, commandId: randomUUID() } },
  );
  const { error } = answer[mutation]!;
  if (error) throw new Error(`${name ?? 'The PM'} may not: ${error.message}`);
}

/** The id of an item in somebody’s triage, by how its words begin. */
export async function itemOf(address: string, name: string, words: string): Promise<string> {
  const { id: personId } = await personNamed({ address }, name);
  const { triage } = await ask<{
    triage: { id: string; blocker: Said; dependency: Said; escalation: Said }[];
  }>(
    { address, personId },
    `{ triage { id blocker { what { text } } dependency { what { text } } escalation { what { text } } } }`,
  );
  const found = triage.find(({ blocker, dependency, escalation }) =>
    (blocker ?? dependency ?? escalation)?.what.text?.startsWith(words),
  );
  if (!found) throw new Error(`Nothing in the triage of ${name} begins with “${words}”.`);
  return found.id;
}

type Said = { readonly what: { readonly text: string | null } } | null;
