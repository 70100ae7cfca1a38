import { type GraphQLSchema, getNamedType, isObjectType } from 'graphql';
import { ruleKey } from './reading-plugin.ts';
import { isClosed, type RootRule, type Rule } from './rule.ts';

/** Who reads one field of the API. */
export interface Reading {
  readonly type: string;
  readonly field: string;
  /** The class by which it is read: its own, that of what it leads to, or that of its type. */
  readonly privacy: string;
  /** Whose it is, where not everybody reads it. */
  readonly whose: string;
}

/** Who reads every field of a schema, by the rules that it was built with. */
export function readingTable(schema: GraphQLSchema): readonly Reading[] {
  return Object.values(schema.getTypeMap())
    .filter((type) => isObjectType(type))
    .filter(({ name }) => !name.startsWith('__'))
    .toSorted(byName)
    .flatMap((type) =>
      // By name, for the order of declaration hangs on which file was read first.
      Object.values(type.getFields())
        .toSorted(byName)
        .map((field): Reading => {
          const of = getNamedType(field.type);
          const rules = [ruleOf(field), isObjectType(of) ? ruleOf(of) : undefined, ruleOf(type)];
          const rule = rules.find(isClosed) ?? rules[0] ?? rules[2];
          return {
            type: type.name,
            field: field.name,
            privacy: isClosed(rule) ? rule.privacy : String(rule),
            whose: isClosed(rule) ? rule.whose : '',
          };
        }),
    );
}

const byName = (a: { readonly name: string }, b: { readonly name: string }): number =>
  a.name < b.name ? -1 : 1;

const ruleOf = (of: { readonly extensions: object }): Rule | RootRule | undefined =>
  (of.extensions as Readonly<Record<string, Rule | RootRule | undefined>>)[ruleKey];
