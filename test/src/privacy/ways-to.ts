import { readingTable } from '@cairn/server/graphql/reading/reading-table';
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

const mostWays = 24;

/** The shortest way to a type from each field at the root, those without an id first. */
export function waysTo(type: GraphQLObjectType): readonly Way[] {
  return Object.values(schema.getQueryType()!.getFields())
    .flatMap((root) => shortestFrom(root, type))
    .toSorted((a, b) => idsIn(a) - idsIn(b) || a.length - b.length)
    .slice(0, mostWays);
}

function shortestFrom(root: GraphQLField<unknown, unknown>, type: GraphQLObjectType): Way[] {
  const of = getNamedType(root.type);
  if (!isObjectType(of)) return [];
  const begins = argumentsOf(root).map((args) => ({ name: root.name, args }));
  const known = new Set([of]);
  let reached: { readonly at: GraphQLObjectType; readonly way: Way }[] = [{ at: of, way: [] }];
  for (; reached.length > 0; ) {
    const found = reached.find(({ at }) => at === type);
    if (found) return begins.map((begin) => [begin, ...found.way]);
    reached = reached.flatMap(({ at, way }) =>
      Object.values(at.getFields()).flatMap((field) => {
        const next = getNamedType(field.type);
        if (!isObjectType(next) || known.has(next)) return [];
        known.add(next);
        return { at: next, way: [...way, { name: field.name, args: argumentsOf(field)[0]! }] };
      }),
    );
  }
  return [];
}

const closedTypes = new Set(
  readingTable(schema)
    .filter(({ whose }) => whose !== '')
    .map(({ type }) => type),
);
const nearTo = 3;

/** Whether what not everybody reads lies within a few steps of a field at the root. */
export const leadsToClosed = (root: GraphQLField<unknown, unknown>): boolean =>
  [...closedTypes].some((name) => {
    const way = shortestFrom(root, schema.getType(name) as GraphQLObjectType)[0];
    return way !== undefined && way.length <= nearTo;
  });

const idsIn = (way: Way): number => way.filter(({ args }) => /[iI]d: /.test(args)).length;

/** The arguments with which a field is tried, at whichever moment. */
function argumentsOf({ args }: GraphQLField<unknown, unknown>): readonly string[] {
  const needed = args.filter(({ type }) => isNonNullType(type));
  const moment = args.some(({ name }) => name === 'asOf') ? 'asOf: $asOf' : '';
  const first = args.some(({ name }) => name === 'first') ? 'first: 40' : '';
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

/** Every field of a type that can be asked for as it is; of an object, that it is there. */
export const everyField = (type: GraphQLObjectType): string =>
  Object.values(type.getFields())
    .filter(isAskedAsItIs)
    .map(({ name, type: of }) => (isObjectType(getNamedType(of)) ? `${name} { __typename }` : name))
    .join(' ');
const isAskedAsItIs = ({ args }: GraphQLField<unknown, unknown>): boolean =>
  !args.some(({ type }) => isNonNullType(type));

/** Everything that stands at the end of a way in an answer. */
export function atTheEnd(answer: unknown, way: Way): readonly object[] {
  let at: readonly unknown[] = answer ? [answer] : [];
  for (const { name } of way)
    at = at
      .flatMap((each) => (each as Record<string, unknown>)[name])
      .filter((each) => each !== null && each !== undefined);
  return at as readonly object[];
}
