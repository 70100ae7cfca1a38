import { written } from '../../app/prose-words.ts';
import { ExplainedNumber } from '../../components/explained-number.tsx';
import { Figure } from '../../components/figure.tsx';
import { Link } from '../../components/link.tsx';
import { ScoreAxis, ScoreStrip } from '../../components/score-strip.tsx';
import { explanationOf } from '../explain/explanation-of.tsx';
import { figureOf } from './figure-of.ts';
import type { Graded } from './grade-parts.ts';
import css from './listed-objective.module.css';

interface GradeRowsProps {
  readonly keyResults: readonly Graded[];
  /** From where it counts as landed. */
  readonly bar: number;
  readonly hrefOf?: (keyResultId: string) => string;
  /** Left out below the first of several. */
  readonly head?: boolean;
}

/** Closed key results: last value, both scores with their arithmetic, and the strip. */
export function GradeRows({ keyResults, bar, hrefOf, head = true }: GradeRowsProps) {
  return (
    <>
      {head && (
        <li className={`${css.grade} ${css.head}`} aria-hidden="true">
          <span>Key result</span>
          <span className="num">Last value</span>
          <span className="num">First target</span>
          <span className="num">Last target</span>
          <ScoreAxis />
        </li>
      )}
      {keyResults.map((keyResult) => (
        <GradeRow
          key={keyResult.id}
          keyResult={keyResult}
          bar={bar}
          href={hrefOf?.(keyResult.id)}
        />
      ))}
    </>
  );
}

interface GradeRowProps {
  readonly keyResult: Graded;
  readonly bar: number;
  readonly href: string | undefined;
}

function GradeRow({ keyResult, bar, href }: GradeRowProps) {
  const { last, grade, integrity } = keyResult;
  const name = written(keyResult.name);
  const given = grade && Math.abs(grade.score - grade.scoreLast) > 0.05;
  return (
    <li className={css.grade}>
      <span>{href ? <Link href={href}>{name}</Link> : name}</span>
      <span className="num strong">
        {last ? <Figure {...figureOf(last.value, keyResult)} /> : 'no word'}
      </span>
      <Score lead="first target" score={grade?.scoreFirst} explained={integrity?.original} />
      <Score lead="last target" score={grade?.scoreLast} explained={integrity?.final} />
      <span className={css.strip}>
        {grade && <ScoreStrip first={grade.scoreFirst} final={grade.scoreLast} bar={bar} />}
      </span>
      {grade && (given || grade.because || integrity?.reading === 'EASED') && (
        <span className={`note ${css.because}`}>
          {given && `Graded ${grade.score.toFixed(2)} by the team. `}
          {grade.because && <span className="voice small">{written(grade.because)} </span>}
          {integrity && integrity.reading !== 'KEPT' && (
            <>
              {READINGS[integrity.reading] ?? ''}{' '}
              <ExplainedNumber
                explanation={explanationOf({
                  title: `Between the two scores, ${integrity.gap.text}`,
                  explained: integrity.gap,
                })}
              >
                {integrity.gap.text} between the scores
              </ExplainedNumber>
              {integrity.easing.value > 0 && (
                <>
                  {', '}
                  <ExplainedNumber
                    explanation={explanationOf({
                      title: `Easing, ${integrity.easing.text}`,
                      explained: integrity.easing,
                    })}
                  >
                    easing {integrity.easing.text}
                  </ExplainedNumber>
                </>
              )}
              .
            </>
          )}
        </span>
      )}
    </li>
  );
}

const READINGS: Record<string, string> = {
  RAISED: 'The target was raised.',
  ADJUSTED_DIRECTION: 'The target was adjusted early, with what had been learned.',
  EASED: 'The target was eased.',
};

interface ScoreProps {
  readonly lead: string;
  readonly score: number | undefined;
  readonly explained: NonNullable<Graded['integrity']>['original'] | undefined;
}

function Score({ lead, score, explained }: ScoreProps) {
  if (score === undefined) return <span className="num faint">no score</span>;
  const text = score.toFixed(2);
  return (
    <span className="num">
      <span className={css.lead}>{lead} </span>
      {explained ? (
        <ExplainedNumber
          explanation={explanationOf({ title: `Score against the ${lead}, ${text}`, explained })}
        >
          {text}
        </ExplainedNumber>
      ) : (
        text
      )}
    </span>
  );
}
