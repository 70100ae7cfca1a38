import { type ReactNode, useEffect, useRef, useState } from 'react';
import { dateAloud, dayAt } from '../../app/instant-words.ts';
import { things } from '../../app/number-words.ts';
import { written, writtenIfAny } from '../../app/prose-words.ts';
import { useMoment } from '../../app/use-moment.ts';
import { ExplainedNumber } from '../../components/explained-number.tsx';
import { Link } from '../../components/link.tsx';
import { Said } from '../../components/said.tsx';
import { explanationOf } from '../explain/explanation-of.tsx';
import { WeekRow } from '../this-week/week-row.tsx';
import { ApplyForm, DisputeForm, WithdrawForm } from './fetched-learning-forms.ts';
import type { LearningRead } from './learning-parts.ts';
import css from './learning-row.module.css';

interface LearningRowProps {
  readonly learning: LearningRead;
  readonly today: string;
  readonly timeZone: string;
  /** The objective that the page is about, which then needs no naming. */
  readonly on?: string;
  /** What a link led to: it comes into sight. */
  readonly sought?: boolean;
}

type Form = 'apply' | 'dispute' | 'withdraw';

/** A learning: what, from where, who did something with it, and who has seen otherwise. */
export function LearningRow({ learning, today, timeZone, on, sought }: LearningRowProps) {
  const { isNow } = useMoment();
  const [form, setForm] = useState<Form>();
  const close = () => setForm(undefined);
  const place = useRef<HTMLSpanElement>(null);
  useEffect(() => {
    if (sought) place.current?.scrollIntoView({ block: 'center' });
  }, [sought]);
  const { evidence, applications, disputes, alike } = learning;
  const opens = (words: string, which: Form) => (
    <button type="button" className="link" onClick={() => setForm(which)}>
      {words}
    </button>
  );
  const canApply = learning.viewerCanApplyFor.length > 0;
  const canDoSomething = canApply || learning.viewerCanDispute || learning.viewerCanWithdraw;
  const shown = writtenIfAny(evidence);
  return (
    <WeekRow
      what={
        <span ref={place} className={`voice ${sought ? css.sought : ''}`}>
          {written(learning.learned)}
        </span>
      }
      due={<Reach learning={learning} />}
      sub={
        <>
          <Origin learning={learning} on={on} /> {learning.capturedBy.name},{' '}
          {dateAloud(dayAt(learning.at, timeZone), today)}. <Tags tags={learning.tags} />
          {shown && <Said by="Seen in" words={shown} />}
          {applications.map(({ team, objective, how }) => (
            <Said
              key={team?.id}
              by={`${team?.name ?? 'A team that is gone'}${objective?.id === on && on ? ', here' : ''}`}
              words={written(how)}
            />
          ))}
          {disputes.map(({ by, because }) => (
            <Said key={by.name} by={`Disputed by ${by.name}`} words={written(because)} />
          ))}
          {alike.length > 0 && <Alike alike={alike} />}
        </>
      }
      acts={
        isNow && !form && canDoSomething ? (
          <>
            {canApply && opens('We applied it', 'apply')}
            {learning.viewerCanDispute && opens('Dispute it', 'dispute')}
            {learning.viewerCanWithdraw && opens('Withdraw it', 'withdraw')}
          </>
        ) : undefined
      }
      below={
        form && (
          <>
            {form === 'apply' && <ApplyForm learning={learning} onDone={close} />}
            {form === 'dispute' && <DisputeForm learning={learning} onDone={close} />}
            {form === 'withdraw' && <WithdrawForm learning={learning} onDone={close} />}
          </>
        )
      }
    />
  );
}

/** How far it has travelled, with each team and the days that it took. */
function Reach({ learning: { reach, disputes } }: { readonly learning: LearningRead }) {
  const disputed = disputes.length > 0 && (
    <b className={`caution strong ${css.disputed}`}>disputed</b>
  );
  return (
    <>
      {reach.value === 0 ? (
        'not applied elsewhere'
      ) : (
        <ExplainedNumber
          explanation={explanationOf({ title: 'How far it has travelled', explained: reach })}
        >
          {things(reach.value, 'team')}
        </ExplainedNumber>
      )}
      {disputed}
    </>
  );
}

/** Where it was learned, as a link, unless the page says it. */
function Origin({
  learning,
  on,
}: {
  readonly learning: LearningRead;
  readonly on?: string | undefined;
}) {
  const { team, objective, keyResult, blocker } = learning;
  const what = keyResult?.name ?? objective?.statement;
  const parts: ReactNode[] = [];
  if (team && objective?.id !== on) parts.push(team.name);
  if (objective && what && (objective.id !== on || keyResult))
    parts.push(
      <Link
        className="link"
        href={`/objectives/${objective.id}${keyResult ? `?keyResult=${keyResult.id}` : ''}`}
      >
        {`“${written(what)}”`}
      </Link>,
    );
  if (blocker) parts.push(<>after “{written(blocker.what)}”</>);
  return (
    <>
      {parts.map((part, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a part has no name but its place
        <span key={at}>
          {at > 0 && ', '}
          {part}
        </span>
      ))}
      {parts.length > 0 && '.'}
    </>
  );
}

const Tags = ({ tags }: { readonly tags: readonly string[] }) =>
  tags.map((tag) => (
    <Link key={tag} className={css.tag} href={`/learnings?tag=${encodeURIComponent(tag)}`}>
      #{tag}
    </Link>
  ));

function Alike({ alike }: Pick<LearningRead, 'alike'>) {
  return (
    <span className={css.alike}>
      May say the same:{' '}
      {alike.map(({ id, learned }, at) => (
        <span key={id}>
          {at > 0 && '; '}
          <Link className="link" href={`/learnings?item=${id}`}>
            {written(learned)}
          </Link>
        </span>
      ))}
    </span>
  );
}
