import { dayOf } from '@cairn/shared/kernel/calendar';
import { memo } from 'react';
import { written } from '../../app/prose-words.ts';
import { dayOfMonth } from '../../components/day-words.ts';
import { KeyResultRow } from '../../components/key-result-row.tsx';
import { Link } from '../../components/link.tsx';
import { ObjectiveGroup } from '../../components/objective-group.tsx';
import { DraftRows } from './draft-rows.tsx';
import { GradeRows } from './fetched-grade-rows.ts';
import { healthOf } from './health-of.ts';
import css from './listed-objective.module.css';
import { kindWords } from './objective-words.ts';
import type { Listed } from './objectives-query.ts';
import { rowOf } from './row-of.tsx';

interface ListedObjectiveProps {
  readonly objective: Listed;
  /** The day looked at. */
  readonly day: string;
  /** Whether the heads of the columns stand above its grades. */
  readonly head?: boolean;
}

/** An objective in the list, with its key results in the form that its stage asks for. */
export const ListedObjective = memo(function ListedObjective({
  objective,
  day,
  head = true,
}: ListedObjectiveProps) {
  const { id, stage, keyResults, cycle } = objective;
  const href = `/objectives/${id}`;
  return (
    <div data-objective={id}>
      <ObjectiveGroup
        title={written(objective.statement)}
        href={stage === 'DRAFT' && objective.viewerCanEdit ? `/objectives/new?draft=${id}` : href}
        team={objective.team.name}
        owner={objective.owner.name}
        said={saidWords(objective)}
        kind={kindLine(objective)}
        {...healthOf(objective)}
      >
        {stage === 'DRAFT' ? (
          <DraftRows keyResults={keyResults} />
        ) : stage === 'CLOSED' ? (
          <GradeRows
            keyResults={keyResults}
            bar={objective.bar}
            head={head}
            hrefOf={(id) => `${href}?keyResult=${id}`}
          />
        ) : (
          keyResults.map((keyResult) => (
            <KeyResultRow
              key={keyResult.id}
              href={`${href}?keyResult=${keyResult.id}`}
              {...rowOf(keyResult, { ...cycle, day })}
            />
          ))
        )}
        {stage === 'COMMITTED' && keyResults.length === 0 && (
          <li className={css.none}>
            No key result is pursued any more. <Link href={href}>See what happened</Link>
          </li>
        )}
      </ObjectiveGroup>
    </div>
  );
});

function saidWords({ stage, health, lastWordAt, closedAt, cycle }: Listed): string | undefined {
  const on = (at: string) => dayOfMonth(dayOf(Date.parse(at), cycle.timeZone));
  if (stage === 'CLOSED') return closedAt ? `closed ${on(closedAt)}` : undefined;
  if (!lastWordAt) return undefined;
  return health.reported === 'STALE' ? `last word ${on(lastWordAt)}` : `said ${on(lastWordAt)}`;
}

function kindLine({ stage, kind, bar, ownerAwayUntil, owner, questions, verdict }: Listed): string {
  const first = owner.name.split(' ')[0];
  return [
    kindWords(kind, bar),
    verdict && VERDICTS[verdict],
    stage !== 'CLOSED' && ownerAwayUntil && `${first} is away until ${dayOfMonth(ownerAwayUntil)}`,
    questions.length > 0 &&
      (questions.length === 1 ? 'one question open' : `${questions.length} questions open`),
  ]
    .filter(Boolean)
    .join(' · ');
}

const VERDICTS = {
  LANDED: 'landed',
  PARTLY: 'landed in part',
  MISSED: 'missed',
  DROPPED: 'dropped',
} as const;
