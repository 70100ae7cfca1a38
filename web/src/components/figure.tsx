/** A number as it is read: already formatted, its unit apart so that it can be set lighter. */
export interface FigureText {
  readonly text: string;
  /** After the number: `%`, `min`, `d`. Set with a thin space. */
  readonly unit?: string | undefined;
  /** Before the number: `€`. */
  readonly sign?: string | undefined;
}

const THIN_SPACE = '\u2009';

export function Figure({ text, unit, sign }: FigureText) {
  return (
    <>
      {sign && <span className="unit">{sign}</span>}
      {text}
      {unit && <span className="unit">{THIN_SPACE + unit}</span>}
    </>
  );
}

/** The same as one string, for labels that are spoken. */
export function figureWords({ text, unit, sign }: FigureText): string {
  return `${sign ?? ''}${text}${unit ? ` ${unit}` : ''}`;
}
