import type { ReactNode } from 'react';
import { written } from '../../app/prose-words.ts';
import { dayOfMonth } from '../../components/day-words.ts';
import type { KeyResultRowProps } from '../../components/key-result-row.tsx';
import { explanationOf } from '../explain/explanation-of.tsx';
import { figureOf, figureText } from './figure-of.ts';
import { gapTone } from './gap-tone.ts';
import type { RowAnswer, Span } from './row-parts.ts';
import { sparkOf } from './spark-of.ts';
import { trackOf } from './track-of.ts';

/** A key result as its row shows it. `act` is the one thing that an explanation may offer. */
export function rowOf(
  keyResult: RowAnswer,
  span: Span,
  act?: ReactNode,
): Omit<KeyResultRowProps, 'href' | 'onSelect' | 'selected'> {
  const { kind, last, expected, pace, confidence, trend, age, isQuiet, dueOn } = keyResult;
  const faded = confidence !== null && last !== null && confidence.value < last.confidence;
  return {
    name: written(keyResult.name),
    last: last && figureOf(last.value, keyResult),
    expected: expected
      ? {
          ...figureOf(expected.value, keyResult),
          explanation: explanationOf({
            title: `Expected today, ${expected.text}`,
            explained: expected,
            conclusion: last
              ? {
                  name: `Last value ${figureText(last.value, keyResult)}`,
                  value: pace.words,
                }
              : undefined,
            act,
          }),
        }
      : kind === 'MILESTONE' && dueOn
        ? { text: dayOfMonth(dueOn) }
        : undefined,
    gap: {
      words: pace.words,
      tone: gapTone(pace, kind),
      explanation:
        pace.state === 'TO_SET' || pace.state === 'NO_WORD'
          ? undefined
          : explanationOf({ title: `Against plan: ${pace.words}`, explained: pace.why, act }),
    },
    track: trackOf(keyResult, span),
    spark: sparkOf(keyResult, span),
    trend: {
      weeks: trend,
      faded,
      explanation:
        faded && confidence
          ? explanationOf({
              title: `Confidence as it counts today, ${confidence.text} of 10`,
              explained: confidence,
            })
          : undefined,
    },
    age: { days: age, overdue: isQuiet },
  };
}
