/** A number as it is read: already formatted, its unit apart so that it can be set lighter. */
export interface FigureText {
  readonly text: string;
  /** After the number: `%`, `min`, `d`. */
  readonly unit?: string | undefined;
  /** Before the number: `€`. */
  readonly sign?: string | undefined;
}

const THIN_SPACE = '\u2009';
/** Keeps a light sign from touching the bold figure after it. */
const HAIR_SPACE = '\u200a';
const NO_BREAK_SPACE = '\u00a0';
/** A sign keeps close to its number; a word keeps a word's distance. */
const spaceBefore = (unit: string) => (/^\p{L}/u.test(unit) ? NO_BREAK_SPACE : THIN_SPACE);

export function Figure({ text, unit, sign }: FigureText) {
  return (
    <>
      {sign && <span className="unit">{sign + HAIR_SPACE}</span>}
      {text}
      {unit && <span className="unit">{spaceBefore(unit) + unit}</span>}
    </>
  );
}

/** The same as one string, for labels that are spoken. */
export function figureWords({ text, unit, sign }: FigureText): string {
  return `${sign ?? ''}${text}${unit ? ` ${unit}` : ''}`;
}
