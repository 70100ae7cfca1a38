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
import { plantedWords } from './planters.ts';
import { knownIds, lastInstant, openCount } from './two-worlds.ts';

/** A document with its variables, as a client sends it. */
export interface Operation {
  readonly query: string;
  readonly variables: Readonly<Record<string, unknown>>;
}

type Pick = fc.GeneratorValue;

const dayMs = 86_400_000;
const words = [...plantedWords, 'oven', 'first', 'ways', 'bread', 'ada', ' ', ''];
const deepest = 4;
const leftOut: ReadonlySet<string> = new Set(['removePerson', 'changeRole', 'addPerson']);

/** Any query of the schema, about anything that there is, at any moment. */
export function randomQuery(pick: Pick): Operation {
  const fields = schema.getQueryType()!.getFields();
  return operation('query', fields[pick(fc.constantFrom, ...Object.keys(fields))]!, pick);
}

/** Any command, mostly one that is refused. What would end the test's own viewer is left out. */
export function randomMutation(pick: Pick): Operation {
  const fields = schema.getMutationType()!.getFields();
  const names = Object.keys(fields).filter((name) => !leftOut.has(name));
  return operation('mutation', fields[pick(fc.constantFrom, ...names)]!, pick);
}

function operation(
  kind: 'query' | 'mutation',
  field: GraphQLField<unknown, unknown>,
  pick: Pick,
): Operation {
  const asked = new Asked(pick);
  const text = asked.field(field, 0);
  return { query: `${kind}${asked.declared} { ${text} }`, variables: asked.variables };
}

/** One operation on its way: its variables are collected while its fields are chosen. */
class Asked {
  readonly variables: Record<string, unknown> = {};
  readonly #types: string[] = [];
  readonly #pick: Pick;
  #size = 0;

  constructor(pick: Pick) {
    this.#pick = pick;
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
    if (!isObjectType(getNamedType(type))) return true;
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
    return Object.fromEntries(
      fields
        .filter(({ type }) => isNonNullType(type) || this.#pick(fc.boolean))
        .map(({ name, type }) => [name, this.#value(name, type)]),
    );
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
        return name === 'commandId' ? pick(fc.uuid) : pick(fc.constantFrom, ...knownIds);
      case 'Int':
        return name === 'first' ? pick(fc.integer, { min: 0, max: 60 }) : this.#place();
      case 'Float':
        return pick(fc.integer, { min: 0, max: 100 });
      case 'Boolean':
        return pick(fc.boolean);
      case 'Day':
        return pick(fc.constantFrom, '2026-07-20', '2026-08-03', '2026-10-05');
      case 'Instant':
        return new Date(lastInstant - pick(fc.integer, { min: 0, max: 60 * dayMs })).toISOString();
      default:
        if (name === 'types') return pick(fc.constantFrom, 'ItemSetAside', 'AssumptionRecorded');
        if (name === 'after') return this.#cursor();
        return pick(fc.constantFrom, ...words);
    }
  }

  /** Places in a list as a client has them from an earlier page, or made up. */
  #cursor(): string {
    const place = String(this.#place());
    const own = this.#pick(fc.integer, { min: 1, max: 4 });
    return this.#pick(fc.constantFrom, place, place, `${place}.${own}`, ...knownIds.slice(0, 4));
  }
}
