import {
  type ASTVisitor,
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  GraphQLError,
  type GraphQLOutputType,
  type GraphQLSchema,
  getNamedType,
  getNullableType,
  isCompositeType,
  isInterfaceType,
  isListType,
  isObjectType,
  type OperationDefinitionNode,
  type SelectionSetNode,
  type ValidationContext,
} from 'graphql';

/** How many entries a list is taken to have when nothing says how many. */
const usualList = 8;
const longestPage = 100;

/**
 * Turns away a document that could make the server work for seconds: one point for each field,
 * times the entries of every list that it stands in. A page counts as what `first` asks for.
 *
 * @param most points that a document may have; see limits.ts for how it was chosen
 */
export const queryCost =
  (most: number) =>
  (context: ValidationContext): ASTVisitor => ({
    OperationDefinition(operation) {
      const reckoning = new Reckoning(
        context.getSchema(),
        (name) => context.getFragment(name),
        most,
      );
      if (reckoning.ofOperation(operation) > most)
        context.reportError(
          new GraphQLError('The query asks for too much at once. Ask for fewer fields or pages.', {
            nodes: operation,
            extensions: { code: 'TOO_COSTLY' },
          }),
        );
    },
  });

/** The points of a document's operations, counted to the end. */
export function costOfDocument(schema: GraphQLSchema, { definitions }: DocumentNode): number {
  const fragmentOf: FindFragment = (name) =>
    definitions.find((node) => node.kind === 'FragmentDefinition' && node.name.value === name) as
      | FragmentDefinitionNode
      | undefined;
  const reckoning = new Reckoning(schema, fragmentOf, Number.POSITIVE_INFINITY);
  return definitions.reduce(
    (sum, node) => sum + (node.kind === 'OperationDefinition' ? reckoning.ofOperation(node) : 0),
    0,
  );
}

type FindFragment = (name: string) => FragmentDefinitionNode | null | undefined;

class Reckoning {
  readonly #schema: GraphQLSchema;
  readonly #fragmentOf: FindFragment;
  readonly #most: number;
  readonly #fragments = new Map<string, number>();

  constructor(schema: GraphQLSchema, fragmentOf: FindFragment, most: number) {
    this.#schema = schema;
    this.#fragmentOf = fragmentOf;
    this.#most = most;
  }

  ofOperation({ operation, selectionSet }: OperationDefinitionNode): number {
    const root = this.#schema.getRootType(operation);
    return root ? this.#ofSet(selectionSet, root, []) : 0;
  }

  /** @param within names of the fragments being spread, so that a circle of them ends */
  #ofSet(set: SelectionSetNode, type: GraphQLOutputType, within: readonly string[]): number {
    let cost = 0;
    for (const selection of set.selections) {
      if (selection.kind === 'Field') cost += this.#field(selection, type, within);
      else if (selection.kind === 'InlineFragment')
        cost += this.#ofSet(selection.selectionSet, type, within);
      else cost += this.#spread(selection.name.value, within);
      // More than too much is not worth counting, and a chain of fragments could double for ever.
      if (cost > this.#most) return cost;
    }
    return cost;
  }

  #field(node: FieldNode, parent: GraphQLOutputType, within: readonly string[]): number {
    const type = isObjectType(parent) || isInterfaceType(parent) ? parent : undefined;
    const field = type?.getFields()[node.name.value];
    if (!field || !node.selectionSet) return 1;
    const named = getNamedType(field.type);
    if (!isCompositeType(named)) return 1;
    const inner = this.#ofSet(node.selectionSet, named, within);
    // Edges repeat as often as their connection was counted.
    const times =
      pageOf(node) ?? (node.name.value !== 'edges' && isList(field.type) ? usualList : 1);
    return 1 + times * inner;
  }

  #spread(name: string, within: readonly string[]): number {
    const known = this.#fragments.get(name);
    if (known !== undefined) return known;
    const fragment = this.#fragmentOf(name);
    if (!fragment || within.includes(name)) return 0;
    const type = this.#schema.getType(fragment.typeCondition.name.value);
    if (!type || !isCompositeType(type)) return 0;
    const cost = this.#ofSet(fragment.selectionSet, type, [...within, name]);
    this.#fragments.set(name, cost);
    return cost;
  }
}

const isList = (type: GraphQLOutputType): boolean => isListType(getNullableType(type));

/** Entries of the page that a field asks for; a variable may ask for the longest one. */
function pageOf({ arguments: given }: FieldNode): number | undefined {
  const first = given?.find(({ name }) => name.value === 'first');
  if (!first) return undefined;
  return first.value.kind === 'IntValue'
    ? Math.min(longestPage, Number(first.value.value))
    : longestPage;
}
