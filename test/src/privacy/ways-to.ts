import { schema } from '@cairn/server/graphql/schema';
import {
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLObjectType,
  getNamedType,
  isListType,
  isNonNullType,
  isObjectType,
} from 'graphql';
import { firstOfEachKind } from './two-worlds.ts';

/** Fields from the root of the schema to an object of some type, with their arguments. */
export type Way = readonly { readonly name: string; readonly args: string }[];

const longest = 6;
const mostWays = 16;

/** Every way to a type from each root, the shortest first, and as many as there is patience for. */
export function waysTo(type: GraphQLObjectType): readonly Way[] {
  const found: Way[] = [];
  let reached: { readonly at: GraphQLObjectType; readonly way: Way }[] = [
    { at: schema.getQueryType()!, way: [] },
  ];
  for (let length = 0; length < longest && reached.length > 0; length++) {
    const next: typeof reached = [];
    const seen = new Map<string, number>();
    for (const { at, way } of reached)
      for (const field of Object.values(at.getFields())) {
        const of = getNamedType(field.type);
        if (!isObjectType(of)) continue;
        for (const args of argumentsOf(field)) {
          const longer = [...way, { name: field.name, args }];
          if (of === type) found.push(longer);
          const times = seen.get(of.name) ?? 0;
          if (times < 24) next.push({ at: of, way: longer });
          seen.set(of.name, times + 1);
        }
      }
    if (found.length >= mostWays) break;
    reached = next;
  }
  // By an id one mostly comes to nothing.
  return found.toSorted((a, b) => idsIn(a) - idsIn(b)).slice(0, mostWays);
}

const idsIn = (way: Way): number => way.filter(({ args }) => /[iI]d: /.test(args)).length;

/** The arguments with which a field is tried, at whichever moment. */
function argumentsOf({ args }: GraphQLField<unknown, unknown>): readonly string[] {
  const needed = args.filter(({ type }) => isNonNullType(type));
  const moment = args.some(({ name }) => name === 'asOf') ? 'asOf: $asOf' : '';
  const first = args.some(({ name }) => name === 'first') ? 'first: 20' : '';
  const given = needed.reduce<readonly string[]>(
    (ways, arg) => ways.flatMap((way) => valuesOf(arg).map((value) => `${way} ${value}`)),
    [''],
  );
  return given.map((each) => {
    const all = [moment, first, each.trim()].filter(Boolean).join(' ');
    return all === '' ? '' : `(${all})`;
  });
}

function valuesOf({ name, type }: GraphQLArgument): readonly string[] {
  const of = isNonNullType(type) ? type.ofType : type;
  if (isListType(of)) return [`${name}: [1, 2, 60]`];
  if (getNamedType(of).name === 'ID') return triedIds.map((id) => `${name}: "${id}"`);
  if (getNamedType(of).name === 'Int') return [`${name}: 0`];
  return [`${name}: "oven"`];
}

/** One of each kind of thing. */
const triedIds: readonly string[] = firstOfEachKind;

/** The document that asks for these fields at the end of a way. */
export const asking = (way: Way, fields: string): string =>
  `query ($asOf: AsOf) { moment(asOf: $asOf) { position } ${way.map(({ name, args }) => `${name}${args} { `).join('')}${fields}${' }'.repeat(way.length)} }`;

/** Everything that stands at the end of a way in an answer. */
export function atTheEnd(answer: unknown, way: Way): readonly object[] {
  let at: readonly unknown[] = answer ? [answer] : [];
  for (const { name } of way)
    at = at
      .flatMap((each) => (each as Record<string, unknown>)[name])
      .filter((each) => each !== null && each !== undefined);
  return at as readonly object[];
}
