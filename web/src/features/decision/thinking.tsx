import { dateAloud, dayAt } from '../../app/instant-words.ts';
import { written } from '../../app/prose-words.ts';
import { useViewer } from '../../app/use-viewer.ts';
import { Link } from '../../components/link.tsx';
import { Private } from '../../components/private.tsx';
import css from './decision-facts.module.css';
import type { DecisionFactsProps } from './decision-facts.tsx';
import type { DecisionTold } from './decision-parts.ts';
import { Fact, Facts, From, Voice } from './fact.tsx';
import { LEFT_BEHIND, whoReadsThinking } from './who-reads.ts';

/**
 * What has to be true, and why it may fail with what would show that early: for the two whose it is.
 * To everybody else the server tells of neither.
 */
export function Thinking({ decision, today, timeZone }: DecisionFactsProps) {
  const { assumptions, reasons } = decision;
  const { id: viewerId } = useViewer();
  if (assumptions.length + reasons.length === 0) return null;
  return (
    <Private readers={whoReadsThinking(decision, viewerId)}>
      <Facts>
        <Fact name="Assumes">
          {assumptions.length > 0 && (
            <ul className={css.signs}>
              {assumptions.map(({ id, words, held, isLeftBehind }) => (
                <li key={id}>
                  <Voice>{written(words)}</Voice>
                  <HeldWords held={held} />
                  {isLeftBehind && <From>{LEFT_BEHIND}</From>}
                </li>
              ))}
            </ul>
          )}
        </Fact>
        <Fact name="May fail">
          {reasons.length > 0 && (
            <ul className={css.signs}>
              {reasons.map((reason) => (
                <li key={reason.id}>
                  <Voice>{written(reason.why)}</Voice>
                  <span>
                    <span className="faint">Early sign:</span> {written(reason.sign)}
                  </span>
                  <Watched reason={reason} today={today} timeZone={timeZone} />
                  {reason.isLeftBehind && <From>{LEFT_BEHIND}</From>}
                </li>
              ))}
            </ul>
          )}
        </Fact>
      </Facts>
    </Private>
  );
}

function HeldWords({ held }: { readonly held: boolean | null }) {
  if (held === null) return <From>not known yet</From>;
  return held ? <From>it holds</From> : <b className="caution strong">it does not hold</b>;
}

type Reason = DecisionTold['reasons'][number];

/** The rule that watches for a sign, and since when it shows. */
function Watched({
  reason: { watched, atOrBelow, shownSince },
  today,
  timeZone,
}: Omit<DecisionFactsProps, 'decision'> & { readonly reason: Reason }) {
  return (
    <>
      {watched && (
        <From>
          watched: confidence in{' '}
          <Link
            className="link"
            href={`/objectives/${watched.objective.id}?keyResult=${watched.id}`}
          >
            {written(watched.name)}
          </Link>{' '}
          at {atOrBelow} or below
        </From>
      )}
      {shownSince && (
        <b className="caution strong">
          It shows since {dateAloud(dayAt(shownSince, timeZone), today)}
        </b>
      )}
    </>
  );
}
