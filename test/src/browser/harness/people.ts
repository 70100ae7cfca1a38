import type { BrowserContext } from 'playwright-core';
import { type Asking, ask } from './ask.ts';

export interface KnownPerson {
  readonly id: string;
  readonly name: string;
}

/** @throws when nobody has this name */
export async function personNamed(asking: Asking, name: string): Promise<KnownPerson> {
  const { people } = await ask<{ people: { edges: { node: KnownPerson }[] } }>(
    asking,
    'query ($name: String!) { people(text: $name) { edges { node { id name } } } }',
    { name },
  );
  const found = people.edges.map(({ node }) => node).find((person) => person.name === name);
  if (!found) throw new Error(`Nobody is called ${name}.`);
  return found;
}

/** From now on a browser looks as somebody; without a name, as the one everybody starts as. */
export async function looksAs(
  context: BrowserContext,
  asking: Asking,
  name: string | undefined,
): Promise<void> {
  await context.clearCookies({ name: 'cairn_persona' });
  if (name === undefined) return;
  const { id } = await personNamed(asking, name);
  await context.addCookies([{ name: 'cairn_persona', value: id, url: asking.address }]);
}
