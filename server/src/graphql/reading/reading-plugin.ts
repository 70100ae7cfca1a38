import SchemaBuilder, {
  BasePlugin,
  type PothosOutputFieldConfig,
  type PothosOutputFieldType,
  type PothosTypeConfig,
  type SchemaTypes,
} from '@pothos/core';
import type { GraphQLFieldResolver, GraphQLSchema } from 'graphql';
import type { RequestContext } from '../request-context.ts';
import { type ClosedRule, isClosed, passes, type RootRule, type Rule } from './rule.ts';

/** Where a type or a field of the schema says who reads it, among its extensions. */
export const ruleKey = 'cairnReading';

declare global {
  export namespace PothosSchemaTypes {
    interface Plugins<Types extends SchemaTypes> {
      cairnReading: ReadingPlugin<Types>;
    }
    interface ObjectTypeOptions<Types extends SchemaTypes, Shape> {
      /** Who reads what stands in it. */
      readonly reading: Rule<Shape>;
    }
    interface ObjectFieldOptions<
      Types extends SchemaTypes,
      ParentShape,
      Type,
      Nullable,
      Args,
      ResolveReturnShape,
    > {
      /** Where not everybody reads it who reads the type. */
      readonly reading?: ClosedRule<ParentShape>;
    }
    interface QueryFieldOptions<
      Types extends SchemaTypes,
      Type,
      Nullable,
      Args,
      ResolveReturnShape,
    > {
      readonly reading: RootRule;
    }
    interface MutationFieldOptions<
      Types extends SchemaTypes,
      Type,
      Nullable,
      Args,
      ResolveReturnShape,
    > {
      readonly reading: RootRule;
    }
    interface SubscriptionFieldOptions<
      Types extends SchemaTypes,
      Type,
      Nullable,
      Args,
      ResolveShape,
      ResolveReturnShape,
    > {
      readonly reading: RootRule;
    }
  }
}

type Resolve = GraphQLFieldResolver<unknown, object, object>;

const roots: ReadonlySet<string> = new Set(['Query', 'Mutation', 'Subscription']);
const rootRules: ReadonlySet<unknown> = new Set<RootRule>(['open', 'self', 'anybody']);

/**
 * Holds that every type and every root field says who reads it, and that nobody else does. What is
 * open costs nothing: its resolvers stay as they were written.
 */
export class ReadingPlugin<Types extends SchemaTypes> extends BasePlugin<Types> {
  readonly #faults: string[] = [];

  override onTypeConfig(config: PothosTypeConfig): PothosTypeConfig {
    // An interface or a union would be a second way to a type, past the rule of the first.
    if (config.kind === 'Interface' || config.kind === 'Union')
      this.#faults.push(`${config.name} (only object types have rules)`);
    if (config.kind !== 'Object') return config;
    const rule = (config.pothosOptions as { reading?: Rule }).reading;
    if (rule !== 'open' && rule !== 'carried' && !isClosed(rule)) this.#faults.push(config.name);
    return { ...config, extensions: { ...config.extensions, [ruleKey]: rule } };
  }

  override onOutputFieldConfig(
    config: PothosOutputFieldConfig<Types>,
  ): PothosOutputFieldConfig<Types> {
    const name = `${config.parentType}.${config.name}`;
    const { reading: rule } = config.pothosOptions as { reading?: unknown };
    if (roots.has(config.kind) ? !rootRules.has(rule) : rule !== undefined && !isClosed(rule))
      this.#faults.push(name);
    if (this.#isAlwaysThere(config) && !this.#isUnderAsClosed(config))
      this.#faults.push(`${name} (what not everybody reads has to be a list, or nullable)`);
    return { ...config, extensions: { ...config.extensions, [ruleKey]: rule } };
  }

  override wrapResolve(resolve: Resolve, config: PothosOutputFieldConfig<Types>): Resolve {
    return this.#forTheSignedIn(this.#forReaders(resolve, config), config);
  }

  override wrapSubscribe(
    subscribe: Resolve | undefined,
    config: PothosOutputFieldConfig<Types>,
  ): Resolve | undefined {
    return subscribe && this.#forTheSignedIn(subscribe, config);
  }

  /** @throws naming everything of which it is not said who reads it */
  override afterBuild(schema: GraphQLSchema): GraphQLSchema {
    if (this.#faults.length > 0)
      throw new Error(`It is not said who reads ${this.#faults.toSorted().join(', ')}.`);
    return schema;
  }

  #forTheSignedIn(resolve: Resolve, config: PothosOutputFieldConfig<Types>): Resolve {
    const { reading } = config.pothosOptions as { reading?: unknown };
    if (!roots.has(config.kind) || reading === 'anybody') return resolve;
    return (parent, args, context, info) => {
      (context as RequestContext).refuseNobody();
      return resolve(parent, args, context, info);
    };
  }

  #forReaders(resolve: Resolve, config: PothosOutputFieldConfig<Types>): Resolve {
    const [own, ofType] = [this.#ownRule(config), this.#ruleOfType(config.type)];
    if (!own && !ofType) return resolve;
    const nothing = config.type.kind === 'List' ? [] : null;
    return async (parent, args, given, info) => {
      const context = given as RequestContext;
      if (own && !passes(own, parent, context)) return nothing;
      const found = await resolve(parent, args, given, info);
      if (!ofType || found == null) return found;
      if (config.type.kind === 'List')
        return (await Promise.all(found as unknown[])).filter((each) =>
          passes(ofType, each, context),
        );
      return passes(ofType, found, context) ? found : null;
    };
  }

  /** Whether there is no way to say that it is not there, though not everybody reads it. */
  #isAlwaysThere(config: PothosOutputFieldConfig<Types>): boolean {
    if (config.type.kind === 'List' || config.type.nullable) return false;
    return this.#ownRule(config) !== undefined || this.#ruleOfType(config.type) !== undefined;
  }

  /** What stands in something as closed, as the node of an edge does, is left out with it. */
  #isUnderAsClosed({ parentType }: PothosOutputFieldConfig<Types>): boolean {
    const { pothosOptions } = this.buildCache.getTypeConfig(parentType as never);
    return isClosed((pothosOptions as { reading?: unknown }).reading);
  }

  #ownRule({ pothosOptions }: PothosOutputFieldConfig<Types>): ClosedRule<unknown> | undefined {
    const { reading } = pothosOptions as { reading?: unknown };
    return isClosed(reading) ? reading : undefined;
  }

  /** The rule of the type that a field leads to, which holds whichever way one comes to it. */
  #ruleOfType(type: PothosOutputFieldType<Types>): ClosedRule<unknown> | undefined {
    if (type.kind === 'List') return this.#ruleOfType(type.type);
    if (type.kind !== 'Object') return undefined;
    const { pothosOptions } = this.buildCache.getTypeConfig(type.ref);
    const { reading } = pothosOptions as { reading?: unknown };
    return isClosed(reading) ? reading : undefined;
  }
}

SchemaBuilder.registerPlugin('cairnReading', ReadingPlugin);
