import { builder } from '../builder.ts';
import type { RequestContext } from '../request-context.ts';
import { inputOf } from './command-input.ts';
import { commandSchemas } from './command-schemas.ts';
import { Outcome } from './outcome.ts';

/** Commands whose mutation carries more than the command and stands in a file of its own. */
const onTheirOwn: ReadonlySet<string> = new Set(['AddPerson']);

const mutationName = (command: string): string => command[0]!.toLowerCase() + command.slice(1);

// One mutation for each command, so that a new command needs nothing here.
for (const [name, schema] of commandSchemas) {
  if (onTheirOwn.has(name)) continue;
  const input = inputOf(name, schema);
  builder.mutationField(mutationName(name), (t) =>
    t.field({
      reading: 'open',
      type: Outcome,
      args: { input: t.arg({ type: input, required: true }) },
      resolve: (_root, args, context) =>
        carryOut(name, args.input as Record<string, unknown>, context),
    }),
  );
}

/** Sends a command in the viewer's name. */
export const carryOut = (
  type: string,
  input: Readonly<Record<string, unknown>>,
  context: RequestContext,
) => {
  const { commands } = context.app;
  const actor = { personId: context.viewerId, source: context.source };
  return commands.execute({ ...(withoutNulls(input) as object), type }, actor);
};

/** GraphQL says null where a command leaves a field out. */
function withoutNulls(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutNulls);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, each]) => each !== null)
      .map(([name, each]) => [name, withoutNulls(each)]),
  );
}
