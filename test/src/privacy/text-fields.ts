import { commandSchemas } from '@cairn/server/graphql/commands/command-schemas';

/** What is read of a schema: enough to find every text in it. */
interface Schema {
  readonly _zod: {
    readonly def: {
      readonly type: string;
      readonly innerType?: Schema;
      readonly element?: Schema;
      readonly shape?: Readonly<Record<string, Schema>>;
      readonly checks?: readonly { readonly _zod: { readonly def: { readonly check: string } } }[];
    };
  };
}

/** Every field of every command in which people write words of their own, as `Command.field`. */
export const textFields = (): readonly string[] =>
  [...commandSchemas].flatMap(([command, schema]) => textsIn(schema as unknown as Schema, command));

function textsIn({ _zod: { def } }: Schema, path: string): readonly string[] {
  if (def.innerType) return textsIn(def.innerType, path);
  if (def.element) return textsIn(def.element, path);
  if (def.shape)
    return Object.entries(def.shape).flatMap(([name, inner]) => textsIn(inner, `${path}.${name}`));
  // Whatever is written is made legible on its way in; ids, days and choices are not.
  const isWritten = def.checks?.some((check) => check._zod.def.check === 'overwrite');
  return def.type === 'string' && isWritten ? [path] : [];
}
