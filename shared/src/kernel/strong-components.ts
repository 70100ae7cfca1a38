/**
 * The sets of nodes that can all reach each other, a node alone where it is in no circle. Each set
 * comes after every set that it leads to. Tarjan's algorithm (SIAM Journal on Computing 1:2, 1972),
 * without recursion so that a long chain does not exhaust the stack.
 *
 * @param next the nodes that a node leads to; those that are not among `nodes` are passed over
 */
export function strongComponents(
  nodes: readonly string[],
  next: (node: string) => readonly string[],
): readonly (readonly string[])[] {
  const known = new Set(nodes);
  const index = new Map<string, number>();
  const lowest = new Map<string, number>();
  const open: string[] = [];
  const isOpen = new Set<string>();
  const components: string[][] = [];
  const enter = (node: string) => {
    index.set(node, index.size);
    lowest.set(node, index.get(node)!);
    open.push(node);
    isOpen.add(node);
    return { node, ahead: next(node).filter((other) => known.has(other)), at: 0 };
  };
  const lower = (node: string, to: number) => lowest.set(node, Math.min(lowest.get(node)!, to));
  for (const start of nodes) {
    if (index.has(start)) continue;
    const path = [enter(start)];
    while (path.length > 0) {
      const here = path.at(-1)!;
      const other = here.ahead[here.at++];
      if (other !== undefined) {
        if (!index.has(other)) path.push(enter(other));
        else if (isOpen.has(other)) lower(here.node, index.get(other)!);
        continue;
      }
      path.pop();
      const before = path.at(-1);
      if (before) lower(before.node, lowest.get(here.node)!);
      if (lowest.get(here.node) !== index.get(here.node)) continue;
      const component = open.splice(open.lastIndexOf(here.node));
      for (const node of component) isOpen.delete(node);
      components.push(component);
    }
  }
  return components;
}
