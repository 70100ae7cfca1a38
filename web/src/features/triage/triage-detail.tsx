import { type ReactNode, useRef, useState } from 'react';
import { clockAt, dateAloud, dayAt } from '../../app/instant-words.ts';
import { useKey } from '../../app/use-keys.ts';
import { Act } from '../../components/act.tsx';
import { Terms } from '../../components/terms.tsx';
import { KINDS } from '../blocker/kind-words.ts';
import { DecisionActs } from '../decision/decision-acts.tsx';
import { DecisionFacts } from '../decision/decision-facts.tsx';
import { DependencyActs } from '../dependency/dependency-acts.tsx';
import { DependencyFacts } from '../dependency/dependency-facts.tsx';
import { EscalationActs } from '../escalation/escalation-acts.tsx';
import { EscalationFacts } from '../escalation/escalation-facts.tsx';
import { AskActs, AskFacts } from './ask-detail.tsx';
import { BlockerActs } from './blocker-acts.tsx';
import { BlockerFacts } from './blocker-facts.tsx';
import { PutOffForm } from './fetched-forms.ts';
import { QuestionActs, QuestionFacts } from './question-detail.tsx';
import type { RowWords } from './row-words.ts';
import css from './triage-detail.module.css';
import type { TriageItem } from './triage-query.ts';
import { useSilentKeys } from './use-silent-keys.ts';

interface TriageDetailProps {
  readonly item: TriageItem;
  readonly words: RowWords;
  readonly isNow: boolean;
  readonly today: string;
  readonly timeZone: string;
  /** It stands in the queue no longer: nothing is left to do, what was half written stays. */
  readonly isGone: boolean;
  /** What became of it. */
  readonly notice: ReactNode;
}

/** Everything about the chosen item, what can be done about it, and why it stands where it does. */
export function TriageDetail(detail: TriageDetailProps) {
  const { item, words, isNow, today, timeZone, isGone, notice } = detail;
  const [putsOff, setPutsOff] = useState(false);
  const acts = useRef<HTMLDivElement>(null);
  const canPutOff = isNow && !isGone && !item.isPastClock;
  useKey('h', canPutOff && !putsOff ? () => setPutsOff(true) : undefined);
  useSilentKeys(acts, {
    on: isNow && !isGone,
    whyNotLater: item.isPastClock
      ? `${item.clock?.isOver ? 'Past its clock' : 'Nobody was at it in time'}: it can be put off no longer.`
      : undefined,
  });
  const { rank } = item;
  const days = { today, timeZone };
  const overSince = overSinceOf(item, days);
  return (
    <article className={css.detail} aria-label={words.what}>
      {notice}
      {isNow && (
        <div ref={acts} className={css.acts}>
          {putsOff ? (
            <PutOffForm itemIds={[item.id]} today={today} onDone={() => setPutsOff(false)} />
          ) : (
            <>
              <Acts item={item} today={today} isGone={isGone} />
              {canPutOff && (
                <p className={css.later}>
                  <Act kind="plain" hint="H" onClick={() => setPutsOff(true)}>
                    Put it off
                  </Act>
                </p>
              )}
            </>
          )}
        </div>
      )}
      <p className="eyebrow">{eyebrowOf(item, words, days)}</p>
      <h2 className={css.what}>{words.what}</h2>
      {overSince && <p className="note">Past its clock since {overSince}</p>}
      <Body item={item} isNow={isNow} {...days} />
      <section className={css.why}>
        <h3>Why it stands here, {rank.text}</h3>
        <Terms rows={[...rank.terms, { name: 'Rank', value: rank.text, total: true }]} />
      </section>
    </article>
  );
}

/** What may be done, by the keys of each kind. */
function Acts({
  item,
  today,
  isGone,
}: Pick<TriageDetailProps, 'item' | 'today' | 'isGone'>): ReactNode {
  const { blocker, dependency, decision, escalation, ask } = item;
  if (blocker) return <BlockerActs blocker={blocker} today={today} isGone={isGone} />;
  if (dependency) return <DependencyActs dependency={dependency} today={today} isGone={isGone} />;
  if (decision) return <DecisionActs decision={decision} today={today} />;
  if (escalation) return <EscalationActs escalation={escalation} today={today} />;
  return ask ? <AskActs ask={ask} /> : <QuestionActs item={item} isGone={isGone} />;
}

function Body({
  item,
  isNow,
  today,
  timeZone,
}: Pick<TriageDetailProps, 'item' | 'isNow' | 'today' | 'timeZone'>): ReactNode {
  const { blocker, dependency, decision, escalation, ask } = item;
  const days = { today, timeZone };
  if (blocker) return <BlockerFacts item={item} blocker={blocker} isNow={isNow} />;
  if (!dependency && !decision && !escalation && !ask) return <QuestionFacts item={item} />;
  return (
    <div className={css.below}>
      {ask && <AskFacts ask={ask} {...days} />}
      {dependency && <DependencyFacts dependency={dependency} {...days} />}
      {decision && <DecisionFacts decision={decision} {...days} />}
      {escalation && <EscalationFacts escalation={escalation} {...days} />}
    </div>
  );
}

function eyebrowOf(
  { blocker, toldAt }: TriageItem,
  { kind }: RowWords,
  { today, timeZone }: Pick<TriageDetailProps, 'today' | 'timeZone'>,
): string {
  const on = (at: string) => dateAloud(dayAt(at, timeZone), today);
  if (!blocker) return `${kind}, since ${on(toldAt)}`;
  const { about, onsetAt, raisedAt, raisedBy, reopened } = blocker;
  const back =
    reopened === 0 ? '' : reopened === 1 ? ', came back once' : `, came back ${reopened} times`;
  const told = `told by ${raisedBy.name} ${on(raisedAt)} at ${clockAt(raisedAt, timeZone)}`;
  const what = [KINDS[blocker.kind], about].filter(Boolean).join(': ');
  return `${what}, since ${on(onsetAt)}, ${told}${back}`;
}

/** When its clock was over; undefined while it is not. */
function overSinceOf(
  { clock }: TriageItem,
  { today, timeZone }: Pick<TriageDetailProps, 'today' | 'timeZone'>,
): string | undefined {
  if (!clock?.isOver || !clock.dueAt) return undefined;
  const day = dateAloud(dayAt(clock.dueAt, timeZone), today);
  return `${day}, ${clockAt(clock.dueAt, timeZone)}`;
}
