import { join } from 'node:path';
import { knownOperations } from '@cairn/web/scripts/known-operations.ts';
import { type FragmentDefinitionNode, type OperationDefinitionNode, parse } from 'graphql';

/** One operation of the web with the fragments that it spreads, as the server knows it. */
export interface WebOperation {
  readonly id: string;
  /** File, from web/src on, and the operation's name. */
  readonly name: string;
  readonly text: string;
  readonly definitions: readonly (OperationDefinitionNode | FragmentDefinitionNode)[];
}

const sources = join(import.meta.dirname, '../../../web/src');

/** Every operation that the web asks, as its build puts them on the list of those that are taken. */
export const webOperations = (): readonly WebOperation[] =>
  knownOperations(sources).operations.map((operation) => ({
    ...operation,
    definitions: parse(operation.text).definitions as WebOperation['definitions'],
  }));
