import { dayOf } from '@cairn/shared/kernel/calendar';
import { written } from '../../app/prose-words.ts';
import { ValueFigure } from '../../charts/value-figure.tsx';
import { dayOfMonth } from '../../components/day-words.ts';
import { ExplainedNumber } from '../../components/explained-number.tsx';
import { explanationOf } from '../explain/explanation-of.tsx';
import { aimWords } from '../objectives/objective-words.ts';
import type { Span } from '../objectives/row-parts.ts';
import { chartHistory } from './chart-history.ts';
import { chartSummary } from './chart-summary.ts';
import { Interruptions } from './interruptions.tsx';
import css from './key-result-panel.module.css';
import type { KeyResultAct } from './key-results.tsx';
import type { FullKeyResult } from './objective-parts.ts';

interface KeyResultPanelProps {
  readonly keyResult: FullKeyResult;
  readonly span: Span;
  readonly canAct: boolean;
  /** Graded: what would have counted today counts no more. */
  readonly isClosed: boolean;
  readonly onAct: (act: KeyResultAct) => void;
}

/** One key result over the cycle: its chart, what counts today, and how its target moved. */
export function KeyResultPanel(props: KeyResultPanelProps) {
  const { keyResult, span, canAct, isClosed, onAct } = props;
  const history = chartHistory(keyResult, span);
  const { targetChanges, kind } = keyResult;
  return (
    <div className={css.panel}>
      {history ? (
        <ValueFigure
          history={history}
          summary={chartSummary(
            { ...keyResult, paceWords: keyResult.pace.words, isOver: isClosed },
            span.timeZone,
          )}
        />
      ) : (
        <p className={css.silent}>
          Nobody has said a word on “{written(keyResult.name)}” yet. It is to go{' '}
          {aimWords(keyResult)}.
        </p>
      )}
      {!isClosed && <Counting keyResult={keyResult} />}
      {!isClosed && <Interruptions keyResult={keyResult} timeZone={span.timeZone} />}
      {targetChanges.length > 0 && (
        <ul className={css.changes}>
          {targetChanges.map((one) => (
            <li key={one.at}>
              <p className="small">
                <b className="strong">
                  {one.fromText} became {one.toText}
                </b>{' '}
                <span className="faint">
                  on {dayOfMonth(dayOf(Date.parse(one.at), span.timeZone))}
                  {one.learned && ', with something learned'}
                </span>
              </p>
              <p className="voice">{written(one.because)}</p>
            </li>
          ))}
        </ul>
      )}
      {canAct && (
        <p className={css.acts}>
          {kind === 'BASELINE' ? (
            <Word onClick={() => onAct('baseline')}>Set baseline and target</Word>
          ) : (
            <Word onClick={() => onAct('target')}>Change the target</Word>
          )}
          {keyResult.expected && <Word onClick={() => onAct('plan')}>Draw another plan</Word>}
          <Word onClick={() => onAct('drop')}>Drop this key result</Word>
        </p>
      )}
    </div>
  );
}

function Word({ children, onClick }: { readonly children: string; readonly onClick: () => void }) {
  return (
    <button type="button" className="link" onClick={onClick}>
      {children}
    </button>
  );
}

/** The figures of today that no chart shows, each open to its arithmetic. */
function Counting({ keyResult }: { readonly keyResult: FullKeyResult }) {
  const { confidence, chance, steadiness, barText, integrity } = keyResult;
  return (
    <p className={css.counting}>
      {confidence && (
        <span>
          Confidence counts as{' '}
          <ExplainedNumber
            explanation={explanationOf({
              title: `Confidence as it counts today, ${confidence.text} of 10`,
              explained: confidence,
            })}
          >
            {confidence.text} of 10
          </ExplainedNumber>
        </span>
      )}
      {chance && (
        <span>
          Its values, less what is in the way, give it a chance of{' '}
          <ExplainedNumber
            explanation={explanationOf({
              title: `Chance by the values, ${chance.text}`,
              explained: chance,
            })}
          >
            {chance.text}
          </ExplainedNumber>
        </span>
      )}
      {barText && <span>Lands from {barText}</span>}
      {steadiness && (
        <span>
          Came nearer in{' '}
          <ExplainedNumber
            explanation={explanationOf({
              title: `Weeks in which it came nearer, ${steadiness.text}`,
              explained: steadiness,
            })}
          >
            {steadiness.text}
          </ExplainedNumber>
        </span>
      )}
      {integrity && integrity.reading !== 'KEPT' && (
        <span>
          Score{' '}
          <ExplainedNumber
            explanation={explanationOf({
              title: `Against the first target, ${integrity.original.text}`,
              explained: integrity.original,
            })}
          >
            {integrity.original.text}
          </ExplainedNumber>{' '}
          against the first target,{' '}
          <ExplainedNumber
            explanation={explanationOf({
              title: `Against the last target, ${integrity.final.text}`,
              explained: integrity.final,
            })}
          >
            {integrity.final.text}
          </ExplainedNumber>{' '}
          against the last
        </span>
      )}
    </p>
  );
}
