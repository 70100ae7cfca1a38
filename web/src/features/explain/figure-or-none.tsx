import { ExplainedNumber } from '../../components/explained-number.tsx';
import type { ExplanationAnswer } from './explained-parts.ts';
import { explanationOf } from './explanation-of.tsx';

interface FigureProps {
  readonly title: string;
  readonly explained: (ExplanationAnswer & { readonly text: string }) | null;
  /** What stands where there is no figure. */
  readonly unknown?: string;
}

/** A figure that opens to its arithmetic, or a word where there is none. */
export function Figure({ title, explained, unknown }: FigureProps) {
  if (!explained) return <span className="faint">{unknown}</span>;
  return (
    <ExplainedNumber
      explanation={explanationOf({ title: `${title}, ${explained.text}`, explained })}
    >
      {explained.text}
    </ExplainedNumber>
  );
}
