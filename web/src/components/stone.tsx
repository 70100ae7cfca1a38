export type StoneFace = 'laid' | 'here' | 'ahead' | 'fell';

const FACES: Record<StoneFace, { fill: string; stroke?: string }> = {
  laid: { fill: 'var(--ink)' },
  here: { fill: 'var(--accent)' },
  fell: { fill: 'var(--bad)' },
  ahead: { fill: 'none', stroke: 'var(--control)' },
};

/** A stone is an event; one that is ahead is only an outline. */
export function Stone({ face }: { readonly face: StoneFace }) {
  const { fill, stroke } = FACES[face];
  return (
    <svg width="1.375rem" height="0.75rem" viewBox="0 0 22 12" aria-hidden="true">
      <ellipse
        cx="11"
        cy="6"
        rx="9.5"
        ry="4.8"
        fill={fill}
        stroke={stroke}
        strokeWidth={stroke ? 1.3 : undefined}
      />
    </svg>
  );
}
