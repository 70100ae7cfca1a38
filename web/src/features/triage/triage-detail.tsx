import type { ReactNode } from 'react';
import { clockAt, dateAloud, dayAt } from '../../app/instant-words.ts';
import { written } from '../../app/prose-words.ts';
import { Terms } from '../../components/terms.tsx';
import { KINDS } from '../blocker/kind-words.ts';
import { DependencyActs } from '../dependency/dependency-acts.tsx';
import { DependencyFacts } from '../dependency/dependency-facts.tsx';
import type { DependencyTold } from '../dependency/dependency-parts.ts';
import { stateOf } from '../dependency/dependency-words.ts';
import { BlockerActs } from './blocker-acts.tsx';
import { BlockerFacts } from './blocker-facts.tsx';
import css from './triage-detail.module.css';
import type { TriageBlocker, TriageItem } from './triage-query.ts';

interface TriageDetailProps {
  readonly item: TriageItem;
  readonly isNow: boolean;
  readonly today: string;
  readonly timeZone: string;
}

/** Everything about the chosen item, what can be done about it, and why it stands where it does. */
export function TriageDetail(props: TriageDetailProps) {
  const { blocker, dependency } = props.item;
  if (blocker) return <BlockerDetail {...props} blocker={blocker} />;
  return dependency ? <DependencyDetail {...props} dependency={dependency} /> : null;
}

function BlockerDetail({
  item,
  blocker,
  isNow,
  today,
  timeZone,
}: TriageDetailProps & { readonly blocker: TriageBlocker }) {
  const { kind, about, onsetAt, what, raisedBy, raisedAt, reopened } = blocker;
  const on = (at: string) => dateAloud(dayAt(at, timeZone), today);
  return (
    <Article
      item={item}
      what={written(what)}
      acts={isNow && <BlockerActs blocker={blocker} today={today} />}
      eyebrow={`${[KINDS[kind], about].filter(Boolean).join(': ')}, since ${on(onsetAt)}`}
    >
      <p className="note">
        {raisedBy.name}, {item.objective.team.name}, {on(raisedAt)} at {clockAt(raisedAt, timeZone)}
        {reopened > 0 && (reopened === 1 ? ', came back once' : `, came back ${reopened} times`)}
      </p>
      <BlockerFacts item={item} blocker={blocker} isNow={isNow} />
    </Article>
  );
}

function DependencyDetail({
  item,
  dependency,
  isNow,
  today,
  timeZone,
}: TriageDetailProps & { readonly dependency: DependencyTold }) {
  const { what, objective, team } = dependency;
  return (
    <Article
      item={item}
      what={written(what)}
      acts={isNow && <DependencyActs dependency={dependency} today={today} />}
      eyebrow={`${objective.team.name} waits for ${team.name}. ${stateOf(dependency).words}`}
    >
      <div className={css.below}>
        <DependencyFacts dependency={dependency} today={today} timeZone={timeZone} />
      </div>
    </Article>
  );
}

interface ArticleProps {
  readonly item: TriageItem;
  readonly what: string;
  readonly acts: ReactNode;
  readonly eyebrow: string;
  readonly children: ReactNode;
}

function Article({ item: { rank }, what, acts, eyebrow, children }: ArticleProps) {
  return (
    <article className={css.detail} aria-label={what}>
      {acts && <div className={css.acts}>{acts}</div>}
      <p className="eyebrow">{eyebrow}</p>
      <h2 className={css.what}>{what}</h2>
      {children}
      <section className={css.why}>
        <h3>Why it stands here, {rank.text}</h3>
        <Terms rows={[...rank.terms, { name: 'Rank', value: rank.text, total: true }]} />
      </section>
    </article>
  );
}
