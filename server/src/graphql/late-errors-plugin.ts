import SchemaBuilder, {
  BasePlugin,
  type PothosOutputFieldConfig,
  type SchemaTypes,
} from '@pothos/core';
import type { GraphQLFieldResolver } from 'graphql';

declare global {
  export namespace PothosSchemaTypes {
    interface Plugins<Types extends SchemaTypes> {
      lateErrors: LateErrorsPlugin<Types>;
    }
  }
}

type Resolve = GraphQLFieldResolver<unknown, object, object>;

/**
 * Has what is wrong with an argument answered as a promise. Thrown at once from within a list, it
 * would leave behind what the entries before it are still at; when that fails too, nobody is there
 * to hear of it, and Node ends the process.
 */
class LateErrorsPlugin<Types extends SchemaTypes> extends BasePlugin<Types> {
  override wrapResolve(resolve: Resolve, config: PothosOutputFieldConfig<Types>): Resolve {
    if (Object.keys(config.args ?? {}).length === 0) return resolve;
    return (parent, args, context, info) => {
      try {
        return resolve(parent, args, context, info);
      } catch (error) {
        return Promise.reject(error);
      }
    };
  }
}

SchemaBuilder.registerPlugin('lateErrors', LateErrorsPlugin);
