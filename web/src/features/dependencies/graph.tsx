import { useElementSize } from '@mantine/hooks';
import { useMemo } from 'react';
import type { DependencyMap } from './dependencies-query.ts';
import css from './graph.module.css';
import { heightOf, layOut } from './graph-layout.ts';
import { graphOf, type Line, type TeamNode } from './graph-parts.ts';

interface GraphProps {
  readonly map: DependencyMap;
  readonly chosen: string | undefined;
}

const LINES: readonly { readonly line: Line; readonly words: string }[] = [
  { line: 'promised', words: 'promised' },
  { line: 'unanswered', words: 'no answer yet' },
  { line: 'late', words: 'late or without a date' },
  { line: 'past', words: 'past its date' },
  { line: 'delivered', words: 'delivered' },
];

/** Who waits on the left, for whom on the right. The table beside it holds the same and more. */
export function Graph({ map, chosen }: GraphProps) {
  const { ref, width } = useElementSize<HTMLDivElement>();
  const { nodes, edges } = useMemo(() => graphOf(map), [map]);
  const placed = useMemo(
    () => (width > 0 ? layOut(nodes, edges, width) : undefined),
    [nodes, edges, width],
  );
  return (
    <figure className={css.graph} aria-label="Graph of dependencies">
      <div ref={ref} className={css.room} tabIndex={-1}>
        {placed && (
          <svg
            width={placed.width}
            height={placed.height}
            role="img"
            aria-label="Teams that wait on the left, teams they wait for on the right; the table below holds the same"
          >
            {placed.edges.map(({ id, path, tip, line }) => (
              <g key={id} className={css[line]} data-chosen={id === chosen || undefined}>
                <path className={css.line} d={path} />
                <path className={css.head} d={`M${tip.x} ${tip.y}l-8 -4v8z`} />
              </g>
            ))}
            {placed.edges.map(({ id, label, words, title, wide, line }) => (
              <g key={id} className={css[line]} transform={`translate(${label.x} ${label.y})`}>
                {title && <title>{title}</title>}
                <rect className={css.ground} x={-wide / 2} y="-10" width={wide} height="20" />
                <text className={css.words} textAnchor="middle" y="4">
                  {words}
                </text>
              </g>
            ))}
            {placed.nodes.map(({ x, y, ...node }) => (
              <Team key={node.id} node={node} x={x} y={y} />
            ))}
          </svg>
        )}
      </div>
      <figcaption className={`small ${css.legend}`}>
        <span>A team on the left waits for the team on the right:</span>
        {LINES.filter(({ line }) => edges.some((edge) => edge.line === line)).map(
          ({ line, words }) => (
            <span key={line} className={css.sample}>
              <svg width="28" height="8" aria-hidden="true" className={css[line]}>
                <path className={css.line} d="M0 4H28" />
              </svg>
              {words}
            </span>
          ),
        )}
      </figcaption>
    </figure>
  );
}

interface TeamProps {
  readonly node: TeamNode;
  /** Left edge and middle, px. */
  readonly x: number;
  readonly y: number;
}

/** Apart from one line to the next, px. */
const leading = 20;

function Team({ node, x, y }: TeamProps) {
  const { name, notes, title } = node;
  const half = heightOf(node) / 2;
  // Letters hang a little above the middle of their line.
  const first = 5 - (notes.length * leading) / 2;
  return (
    <g transform={`translate(${x} ${y})`}>
      {title && <title>{title}</title>}
      <path className={css.bar} d={`M0 ${-half}V${half}`} />
      <text x="12" y={first} className={css.name}>
        {name}
      </text>
      {notes.map((note, place) => (
        <text key={note} x="12" y={first + (place + 1) * leading}>
          {note}
        </text>
      ))}
    </g>
  );
}
