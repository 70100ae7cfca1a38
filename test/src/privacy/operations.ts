import { schema } from '@cairn/server/graphql/schema';
import fc from 'fast-check';
import {
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputField,
  type GraphQLInputType,
  getNamedType,
  getNullableType,
  isEnumType,
  isInputObjectType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
} from 'graphql';
import { idsFor, idsWithin, isNewId, knownIds } from './known-ids.ts';
import { plantedWords } from './planters.ts';
import { lastInstant, openCount } from './two-worlds.ts';
import { leadsToClosed } from './ways-to.ts';

/** A document with its variables, as a client sends it. */
export interface Operation {
  /** The field at the root that it asks for, or the mutation that it sends. */
  readonly root: string;
  readonly query: string;
  readonly variables: Readonly<Record<string, unknown>>;
}

type Pick = fc.GeneratorValue;

const dayMs = 86_400_000;
const words = [...plantedWords, 'oven', 'first', 'ways', 'bread', 'ada', ' '];
const deepest = 4;
/** What came of a command is always asked for. */
const isOutcome: ReadonlySet<string> = new Set(['Done', 'Refusal']);
const leftOut: ReadonlySet<string> = new Set(['removePerson', 'changeRole', 'addPerson']);

/** Any query of the schema, about anything that there is, at any moment; half of them near what is not everybody’s. */
export function randomQuery(pick: Pick): Operation {
  const fields = schema.getQueryType()!.getFields();
  const names = Object.keys(fields);
  const near = names.filter((name) => leadsToClosed(fields[name]!));
  const name = pick(fc.constantFrom, ...(pick(fc.boolean) ? near : names));
  return operation('query', fields[name]!, pick);
}

const mutations = schema.getMutationType()!.getFields();
const sendable = Object.keys(mutations).filter((name) => !leftOut.has(name));

/** Any command. What would end the test's own viewer is left out. */
export const randomMutation = (pick: Pick): Operation =>
  operation('mutation', mutations[pick(fc.constantFrom, ...sendable)]!, pick);

/** One command, with some of its fields given. */
export const mutationOf = (
  name: string,
  given: Readonly<Record<string, unknown>>,
  pick: Pick,
): Operation => operation('mutation', mutations[name]!, pick, given);

/** Every argument of the schema that takes an id of which none is known: it would never meet anything. */
export function unknownIds(): readonly string[] {
  const roots = [schema.getQueryType()!, schema.getMutationType()!].flatMap((type) =>
    Object.values(type.getFields()),
  );
  const inside = (type: GraphQLInputType): readonly { name: string; type: GraphQLInputType }[] => {
    const of = getNamedType(type);
    return isInputObjectType(of) ? Object.values(of.getFields()) : [];
  };
  return roots.flatMap(({ name: root, args }) =>
    [...args, ...args.flatMap(({ type }) => inside(type))]
      .filter(({ name, type }) => getNamedType(type).name === 'ID' && name !== 'commandId')
      .filter(({ name }) => !isNewId(name, root) && idsFor(name, root) === undefined)
      .map(({ name }) => `${root}.${name}`),
  );
}

function operation(
  kind: 'query' | 'mutation',
  field: GraphQLField<unknown, unknown>,
  pick: Pick,
  given: Readonly<Record<string, unknown>> = {},
): Operation {
  const asked = new Asked(pick, field.name, given);
  const query = asked.field(field, 0);
  return {
    root: field.name,
    query: `${kind}${asked.declared} { ${query} }`,
    variables: asked.variables,
  };
}

/** One operation on its way: its variables are collected while its fields are chosen. */
class Asked {
  readonly variables: Record<string, unknown> = {};
  readonly #types: string[] = [];
  readonly #pick: Pick;
  readonly #root: string;
  /** What was named so far, so that what is named next can be a part of it. */
  readonly #named: Record<string, unknown>;
  readonly #given: Readonly<Record<string, unknown>>;
  #size = 0;

  constructor(pick: Pick, root: string, given: Readonly<Record<string, unknown>>) {
    this.#pick = pick;
    this.#root = root;
    this.#given = given;
    this.#named = { ...given };
  }

  get declared(): string {
    return this.#types.length === 0 ? '' : `(${this.#types.join(', ')})`;
  }

  field({ name, args, type }: GraphQLField<unknown, unknown>, depth: number): string {
    const given = args.flatMap((arg) => this.#argument(arg) ?? []);
    const of = getNamedType(type);
    const below = isObjectType(of) ? ` { ${this.#selection(of.getFields(), depth + 1)} }` : '';
    return `${name}${given.length > 0 ? `(${given.join(', ')})` : ''}${below}`;
  }

  #selection(fields: Readonly<Record<string, GraphQLField<unknown, unknown>>>, depth: number) {
    const chosen = Object.values(fields).filter((field) => this.#wants(field, depth));
    if (chosen.length === 0) return '__typename';
    return chosen.map((field) => this.field(field, depth)).join(' ');
  }

  // Everything that is a value, and of what leads on so much as a document may hold.
  #wants({ type }: GraphQLField<unknown, unknown>, depth: number): boolean {
    const of = getNamedType(type);
    if (!isObjectType(of) || isOutcome.has(of.name)) return true;
    if (depth >= deepest || this.#size > 60) return false;
    const wanted = this.#pick(fc.integer, { min: 0, max: 3 }) > (depth > 1 ? 1 : 0);
    if (wanted) this.#size += 1;
    return wanted;
  }

  #argument(arg: GraphQLArgument): string | undefined {
    if (!isNonNullType(arg.type) && this.#pick(fc.boolean)) return undefined;
    const variable = `v${this.#types.length}`;
    this.#types.push(`$${variable}: ${String(arg.type)}`);
    this.variables[variable] = this.#value(arg.name, arg.type);
    return `${arg.name}: $${variable}`;
  }

  #value(name: string, given: GraphQLInputType): unknown {
    const type = getNullableType(given);
    if (Object.hasOwn(this.#given, name)) return this.#given[name];
    if (isListType(type)) {
      const length = this.#pick(fc.integer, { min: 0, max: 3 });
      return Array.from({ length }, () => this.#value(name, type.ofType));
    }
    if (isEnumType(type))
      return this.#pick(fc.constantFrom, ...type.getValues().map(({ name: each }) => each));
    if (isInputObjectType(type))
      return type.name === 'AsOf' ? this.#moment() : this.#input(Object.values(type.getFields()));
    return isLeafType(type) ? this.#leaf(name, type.name) : null;
  }

  #input(fields: readonly GraphQLInputField[]): Record<string, unknown> {
    const ofOneThing = this.#root === 'history' && this.#pick(fc.constantFrom, ...fields).name;
    return Object.fromEntries(
      fields
        // The history is that of one thing, or of none.
        .filter(({ name }) => !ofOneThing || !/Id$/.test(name) || name === ofOneThing)
        .filter(({ name, type }) => isNonNullType(type) || this.#fills(name))
        .map(({ name, type }) => [name, this.#value(name, type)]),
    );
  }

  #fills(name: string): boolean {
    if (Object.hasOwn(this.#given, name)) return true;
    // Most of the past is before what a command follows upon, which refuses it before all else.
    return this.#pick(fc.integer, { min: 0, max: name === 'effectiveAt' ? 11 : 1 }) === 0;
  }

  #moment(): object {
    const back = this.#pick(fc.integer, { min: 0, max: 100 * dayMs });
    const at = new Date(lastInstant - back).toISOString();
    const learned = this.#pick(fc.boolean);
    return this.#pick(
      fc.constantFrom,
      { position: this.#place() },
      { at, learned },
      { day: at.slice(0, 10), learned },
      { mark: 'Q3 commit' },
    );
  }

  #place = (): number => this.#pick(fc.integer, { min: 0, max: openCount + 3 });

  #leaf(name: string, type: string): unknown {
    const pick = this.#pick;
    switch (type) {
      case 'ID':
        return this.#id(name);
      case 'Int':
        if (name === 'first') return pick(fc.integer, { min: 0, max: 60 });
        return /position|after/i.test(name) ? this.#place() : pick(fc.integer, { min: 0, max: 10 });
      case 'Float':
        return pick(fc.integer, { min: 0, max: 100 });
      case 'Boolean':
        return pick(fc.boolean);
      case 'Day':
        return pick(fc.constantFrom, '2026-07-20', '2026-10-05', '2027-02-15', '2027-03-29');
      case 'Instant':
        return new Date(lastInstant - pick(fc.integer, { min: 0, max: 60 * dayMs })).toISOString();
      default:
        if (name === 'types') return pick(fc.constantFrom, 'ItemSetAside', 'AssumptionRecorded');
        if (name === 'after') return this.#cursor();
        return pick(fc.constantFrom, ...words);
    }
  }

  #id(name: string): string {
    const pick = this.#pick;
    const isFresh = isNewId(name, this.#root) && pick(fc.integer, { min: 0, max: 3 }) > 0;
    if (name === 'commandId' || isFresh) return pick(fc.uuid);
    const ids = idsFor(name, this.#root) ?? { all: knownIds, private: [] };
    const within = idsWithin(name, this.#root, this.#named);
    const from = [within, ids.private].find((some) => some.length > 0 && pick(fc.boolean));
    const isNone = pick(fc.integer, { min: 0, max: 15 }) === 0;
    const id = isNone ? 'none' : pick(fc.constantFrom, ...(from ?? ids.all));
    this.#named[name] = id;
    return id;
  }

  /** Places in a list as a client has them from an earlier page, or made up. */
  #cursor(): string {
    const place = String(this.#place());
    const own = this.#pick(fc.integer, { min: 1, max: 4 });
    return this.#pick(fc.constantFrom, place, place, `${place}.${own}`, ...knownIds.slice(0, 4));
  }
}
