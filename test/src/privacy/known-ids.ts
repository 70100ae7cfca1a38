import { commandSchemas } from '@cairn/server/graphql/commands/command-schemas';
import { allPlanted, openEvents } from './two-worlds.ts';

/** What an argument may be about: everything of its kind, and that on which something private hangs. */
export interface KnownIds {
  readonly all: readonly string[];
  readonly private: readonly string[];
}

/** Arguments that name something by another word than that of its kind. */
const kinds: Readonly<Record<string, string>> = {
  ...Object.fromEntries(
    ['to', 'of', 'by', 'owner', 'leader', 'decider', 'delegate', 'coordinator', 'actor'].map(
      (role) => [role, 'person'],
    ),
  ),
  into: 'blocker',
  restsOn: 'dependency',
  replaces: 'decision',
  supersedes: 'context',
  watchKeyResult: 'keyResult',
  supports: 'objective',
};

/** `objectiveIds` is about objectives, and `id` about what the field at the root is. */
function kindOf(argument: string, root: string): string {
  if (argument === 'id') return root;
  const name = argument.replace(/Ids?$/, '');
  if (name === 'parent') return /team/i.test(root) ? 'team' : 'objective';
  return kinds[name] ?? name;
}

const pools = new Map<string, { all: Set<string>; private: Set<string> }>();
const parts = new Map<string, Map<string, Set<string>>>();

function add(kind: string, id: string, isPrivate: boolean): void {
  const pool = pools.get(kind) ?? { all: new Set(), private: new Set() };
  pools.set(kind, pool);
  pool.all.add(id);
  if (isPrivate) pool.private.add(id);
}

for (const [isPrivate, events] of [
  [false, openEvents],
  [true, allPlanted],
] as const)
  for (const { stream, data } of events) {
    const dash = stream.indexOf('-');
    add(stream.slice(0, dash), stream.slice(dash + 1), isPrivate);
    for (const [name, value] of Object.entries(data as object))
      if (/Ids?$/.test(name))
        for (const id of [value].flat() as readonly string[]) {
          const kind = kindOf(name, '');
          add(kind, id, isPrivate);
          const of = parts.get(stream) ?? new Map<string, Set<string>>();
          parts.set(stream, of.set(kind, (of.get(kind) ?? new Set()).add(id)));
        }
  }
// What is thought about a decision hangs on the objectives that it concerns, too.
for (const { stream } of allPlanted)
  for (const id of parts.get(stream)?.get('objective') ?? []) add('objective', id, true);

/** The ids that an argument may be given; `undefined` where nothing of its kind is known. */
export function idsFor(argument: string, root: string): KnownIds | undefined {
  const pool = pools.get(kindOf(argument, root));
  return pool && { all: [...pool.all], private: [...pool.private] };
}

/** Ids that an argument may be given and that belong to one of the things already named. */
export const idsWithin = (
  argument: string,
  root: string,
  named: Readonly<Record<string, unknown>>,
): readonly string[] =>
  Object.entries(named).flatMap(([name, id]) => [
    ...(parts.get(`${kindOf(name, root)}-${String(id)}`)?.get(kindOf(argument, root)) ?? []),
  ]);

/** Whether a command makes what the argument names: it takes an id that nobody has used. */
export const isNewId = (argument: string, root: string): boolean => {
  const command = root.charAt(0).toUpperCase() + root.slice(1);
  return commandSchemas.get(command)?.shape[argument]?.safeParse('x').success === false;
};

/** All of them, and one of nothing. */
export const knownIds: readonly string[] = [
  ...new Set([...pools.values()].flatMap(({ all }) => [...all])),
  'none',
];
