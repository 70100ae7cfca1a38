import css from './specimens.module.css';

const COLOURS = [
  ['paper', ''],
  ['paper-raised', ''],
  ['paper-sunk', ''],
  ['raised-hover', ''],
  ['ink', ''],
  ['ink-2', ''],
  ['ink-3', ''],
  ['line', ''],
  ['line-strong', ''],
  ['control', ''],
  ['accent', 'acts, focus, now'],
  ['accent-soft', ''],
  ['good', ''],
  ['caution', ''],
  ['caution-mark', 'shapes only'],
  ['bad', ''],
  ['past', 'the moment'],
  ['past-soft', ''],
] as const;

export function ColourSpecimens() {
  return (
    <div className={css.swatches}>
      {COLOURS.map(([name, use]) => (
        <div key={name} className="note">
          <i style={{ background: `var(--${name})` }} />
          {name}
          <br />
          {use}
        </div>
      ))}
    </div>
  );
}
