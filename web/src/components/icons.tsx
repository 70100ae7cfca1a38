/** The one set of shapes, drawn on a 12 × 12 field (16 × 16 for the lock and the glass). */
const SHAPES = {
  'on-track': <circle cx="6" cy="6" r="5" fill="currentColor" />,
  'at-risk': <path d="M6 .8 11.6 11H.4z" fill="currentColor" />,
  'off-track': <path d="M1.2 1.2h9.6v9.6H1.2z" fill="currentColor" />,
  'gone-quiet': (
    <circle
      cx="6"
      cy="6"
      r="4.6"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.6"
      strokeDasharray="2.4 2.42"
    />
  ),
  'no-word-yet': (
    <circle cx="6" cy="6" r="4.6" fill="none" stroke="currentColor" strokeWidth="1.5" />
  ),
  closed: (
    <path d="M1.5 6.5 4.7 9.6 10.6 2.6" fill="none" stroke="currentColor" strokeWidth="1.8" />
  ),
  up: <path d="M6 1.5 10.5 7H7.2v4H4.8V7H1.5z" fill="currentColor" />,
  down: <path d="M6 10.5 10.5 5H7.2V1H4.8v4H1.5z" fill="currentColor" />,
  same: <path d="M1.5 3.5h9M1.5 8.5h9" stroke="currentColor" strokeWidth="1.8" />,
  diamond: <path d="M6 .6 11.4 6 6 11.4.6 6z" fill="currentColor" />,
  'diamond-open': (
    <path d="M6 1.5 10.5 6 6 10.5 1.5 6z" fill="none" stroke="currentColor" strokeWidth="1.5" />
  ),
  bar: <path d="M1 4h10v4H1z" fill="currentColor" />,
  close: <path d="M2 2l8 8M10 2l-8 8" stroke="currentColor" strokeWidth="1.6" />,
  lock: (
    <path
      d="M4.5 7V5a3.5 3.5 0 0 1 7 0v2M3 7h10v7H3z"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.4"
    />
  ),
  search: (
    <>
      <circle cx="7" cy="7" r="4.5" fill="none" stroke="currentColor" strokeWidth="1.4" />
      <path d="m10.5 10.5 4 4" stroke="currentColor" strokeWidth="1.4" />
    </>
  ),
} as const;

const LARGE: ReadonlySet<string> = new Set(['lock', 'search']);

export type Shape = keyof typeof SHAPES;

export interface IconProps {
  readonly shape: Shape;
  /** Edge in px at the usual size of text, with which it grows. 12 unless told. */
  readonly size?: number;
  /** What it says when no word stands beside it. Silent otherwise. */
  readonly label?: string;
  readonly className?: string | undefined;
}

export function Icon({ shape, size = 12, label, className }: IconProps) {
  const field = LARGE.has(shape) ? 16 : 12;
  const edge = `${size / 16}rem`;
  const box = { className, width: edge, height: edge, viewBox: `0 0 ${field} ${field}` };
  if (!label) {
    return (
      <svg {...box} aria-hidden="true">
        {SHAPES[shape]}
      </svg>
    );
  }
  return (
    <svg {...box} role="img" aria-label={label}>
      {SHAPES[shape]}
    </svg>
  );
}
