import { useState } from 'react';
import { written } from '../../app/prose-words.ts';
import { useKey } from '../../app/use-keys.ts';
import { Act, ActLink } from '../../components/act.tsx';
import { Terms } from '../../components/terms.tsx';
import { SetAsideForm } from './fetched-forms.ts';
import css from './triage-detail.module.css';
import type { TriageItem } from './triage-query.ts';

interface QuestionActsProps {
  readonly item: TriageItem;
  /** It stands in the queue no longer. */
  readonly isGone: boolean;
}

/** Where to ask, and a way to say that there is nothing to do. */
export function QuestionActs({ item, isGone }: QuestionActsProps) {
  const [setsAside, setSetsAside] = useState(false);
  useKey('3', setsAside || isGone ? undefined : () => setSetsAside(true));
  const [objective] = item.objectives;
  const [keyResult] = item.keyResults;
  if (setsAside) return <SetAsideForm itemId={item.id} onDone={() => setSetsAside(false)} />;
  return (
    <div className="acts">
      {objective && (
        <ActLink
          kind="outlined"
          href={`/objectives/${objective.id}${keyResult ? `?keyResult=${keyResult.id}` : ''}`}
        >
          See the objective
        </ActLink>
      )}
      {!isGone && (
        <Act hint="3" onClick={() => setSetsAside(true)}>
          Set aside
        </Act>
      )}
    </div>
  );
}

/** What a question rests on. It is asked, never judged. */
export function QuestionFacts({ item }: { readonly item: TriageItem }) {
  const { question, objectives, keyResults } = item;
  return (
    <>
      {question?.recognition && <p className={css.below}>{question.recognition}</p>}
      {question && (
        <div className={css.below}>
          <Terms rows={question.evidence.map(({ name, value }) => ({ name, value }))} />
        </div>
      )}
      <dl className={css.facts}>
        {keyResults.length > 0 && (
          <>
            <dt>About</dt>
            <dd>{keyResults.map(({ name }) => written(name)).join(', ')}</dd>
          </>
        )}
        {objectives.map(({ id, statement, team, owner }) => (
          <div key={id} className={css.help}>
            <dt>For</dt>
            <dd className={css.voice}>{written(statement)}</dd>
            <dt>Owner</dt>
            <dd>
              {owner.name}, {team.name}
            </dd>
          </div>
        ))}
      </dl>
    </>
  );
}
