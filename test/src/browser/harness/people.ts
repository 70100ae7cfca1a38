import { type Asking, ask } from './ask.ts';

export interface KnownPerson {
  readonly id: string;
  readonly name: string;
}

/** @throws when nobody has this name */
export async function personNamed(asking: Asking, name: string): Promise<KnownPerson> {
  const { people } = await ask<{ people: { edges: { node: KnownPerson }[] } }>(
    asking,
    '{ people(first: 100) { edges { node { id name } } } }',
  );
  const found = people.edges.map(({ node }) => node).find((person) => person.name === name);
  if (!found) throw new Error(`Nobody is called ${name}.`);
  return found;
}
