import dagre from '@dagrejs/dagre';

/** A team that waits or is waited for, as the graph shows it. */
export interface GraphNode {
  readonly id: string;
  readonly name: string;
  /** Under its name, a line each. */
  readonly notes: readonly string[];
}

/** Who waits for whom, with the words that stand on the line. */
export interface GraphEdge {
  readonly id: string;
  readonly from: string;
  readonly to: string;
  readonly words: string;
}

export interface Placed<Node, Edge> {
  readonly width: number;
  readonly height: number;
  /** Left edge and middle of each, px. */
  readonly nodes: readonly (Node & { readonly x: number; readonly y: number })[];
  /** The line from who waits to who is waited for, where its head ends, and its words in their middle. */
  readonly edges: readonly (Edge & {
    readonly wide: number;
    readonly path: string;
    readonly tip: Point;
    readonly label: Point;
  })[];
}

interface Point {
  readonly x: number;
  readonly y: number;
}

/** Height of a name with a note under it, and of each note more, px. */
const [nodeHeight, noteHeight] = [52, 20];
const portGap = 12;
/** Width of a letter at the sizes used, px: of names, and of everything smaller. */
const letter = { name: 8.2, note: 6.6 };
const barAndGap = 12;
const headLength = 8;

const wordsWide = ({ words }: Pick<GraphEdge, 'words'>): number => words.length * letter.note + 4;

const widthOf = ({ name, notes }: GraphNode): number =>
  barAndGap +
  Math.max(name.length * letter.name, ...notes.map((note) => note.length * letter.note)) +
  8;
export const heightOf = ({ notes }: Pick<GraphNode, 'notes'>): number =>
  nodeHeight + Math.max(0, notes.length - 1) * noteHeight;

/**
 * Puts who waits to the left of whom they wait for, with room for the words on each line. Where the
 * page is wider than that needs, the lines grow; nothing is scaled.
 *
 * @param room width of the page, px
 */
export function layOut<Node extends GraphNode, Edge extends GraphEdge>(
  nodes: readonly Node[],
  edges: readonly Edge[],
  room: number,
): Placed<Node, Edge> {
  const graph = new dagre.graphlib.Graph({ multigraph: true });
  graph.setGraph({ rankdir: 'LR', nodesep: 34, edgesep: 14, ranksep: 56, marginx: 0, marginy: 4 });
  for (const node of nodes)
    graph.setNode(node.id, { width: widthOf(node), height: heightOf(node) });
  for (const { id, from, to, words } of edges)
    graph.setEdge(from, to, { width: wordsWide({ words }) + 8, height: 20, labelpos: 'c' }, id);
  dagre.layout(graph);
  const boxes = new Map(nodes.map((node) => [node.id, boxOf(graph.node(node.id))]));
  align([...boxes.values()]);
  const natural = Math.max(0, ...[...boxes.values()].map(({ x, width }) => x + width));
  const last = Math.max(0, ...[...boxes.values()].map(({ x }) => x));
  // Lines grow, boxes do not: what is to the right of the last left edge stays as wide as it is.
  const stretch = last > 0 ? Math.max(1, (room - (natural - last) - 2) / last) : 1;
  const across = (x: number) => x * stretch + 2;
  const labelled = edges.map((edge) => {
    const { x, y } = graph.edge({ v: edge.from, w: edge.to, name: edge.id });
    return { ...edge, label: { x: across(x), y }, wide: wordsWide(edge) };
  });
  const columns = Map.groupBy(labelled, ({ label }) => Math.round(label.x));
  const widest = ({ label }: (typeof labelled)[number]) =>
    Math.max(...columns.get(Math.round(label.x))!.map(({ wide }) => wide));
  const out = ports(labelled, 'from');
  const into = ports(labelled, 'to');
  return {
    width: Math.max(room, natural + 4),
    height: graph.graph().height ?? nodeHeight,
    nodes: nodes.map((node) => {
      const { x, y } = boxes.get(node.id)!;
      return { ...node, x: across(x), y };
    }),
    edges: labelled.map((edge) => {
      const [from, to] = [boxes.get(edge.from)!, boxes.get(edge.to)!];
      const start = { x: across(from.x) + from.width, y: from.y + out.get(edge.id)! };
      const tip = { x: across(to.x) - 2, y: to.y + into.get(edge.id)! };
      return { ...edge, tip, path: lineOf(start, edge.label, tip, widest(edge)) };
    }),
  };
}

interface Box {
  /** Left edge, px. */
  x: number;
  readonly y: number;
  readonly width: number;
  /** Middle of its column, px. */
  readonly column: number;
}

const boxOf = ({ x, y, width }: { x: number; y: number; width: number }): Box => ({
  x: x - width / 2,
  y,
  width,
  column: Math.round(x),
});

/** Names of a column begin at one line. */
function align(boxes: readonly Box[]): void {
  for (const column of Map.groupBy(boxes, (box) => box.column).values()) {
    const left = Math.min(...column.map(({ x }) => x));
    for (const box of column) box.x = left;
  }
}

/** How far from the middle of its box each line leaves or arrives, px, in the order of the words. */
function ports<Edge extends GraphEdge & { readonly label: Point }>(
  edges: readonly Edge[],
  end: 'from' | 'to',
): ReadonlyMap<string, number> {
  const offsets = new Map<string, number>();
  for (const met of Map.groupBy(edges, (edge) => edge[end]).values()) {
    const apart = Math.min(portGap, (nodeHeight - 8) / met.length);
    met
      .toSorted((a, b) => a.label.y - b.label.y)
      .forEach(({ id }, place) => {
        offsets.set(id, (place - (met.length - 1) / 2) * apart);
      });
  }
  return offsets;
}

/**
 * Two soft bends: out of who waits to the words, and from the words to the tip. Along the width of
 * the widest words of its column it runs level, so that it crosses none of them.
 */
function lineOf(start: Point, label: Point, tip: Point, level: number): string {
  const bend = (a: Point, b: Point) => {
    const middle = (a.x + b.x) / 2;
    return `C${round(middle)} ${round(a.y)} ${round(middle)} ${round(b.y)} ${round(b.x)} ${round(b.y)}`;
  };
  const [near, far] = [-1, 1].map((side) => ({ x: label.x + (side * level) / 2, y: label.y }));
  const head = { x: tip.x - headLength, y: tip.y };
  return `M${round(start.x)} ${round(start.y)}${bend(start, near!)}H${round(far!.x)}${bend(far!, head)}`;
}

const round = (number: number): number => Math.round(number * 10) / 10;
