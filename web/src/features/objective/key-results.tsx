import { useEffect, useState } from 'react';
import { useSearch } from '../../app/use-search.ts';
import { KeyResultHead } from '../../components/key-result-head.tsx';
import { KeyResultRow } from '../../components/key-result-row.tsx';
import { rowOf } from '../objectives/row-of.tsx';
import type { Span } from '../objectives/row-parts.ts';
import { ChangeTarget, DrawPlan, DropKeyResult, FindBaseline } from './forms.ts';
import { KeyResultPanel } from './key-result-panel.tsx';
import type { FullKeyResult, FullObjective } from './objective-parts.ts';

/** Something that can be done to a key result, in a form under its chart. */
export type KeyResultAct = 'target' | 'plan' | 'baseline' | 'drop';

interface KeyResultsProps {
  readonly objective: FullObjective;
  readonly span: Span;
  readonly canAct: boolean;
  /** Asked for from elsewhere on the page, as by the answer to a question. */
  readonly asked: { readonly act: KeyResultAct; readonly keyResultId: string | null } | undefined;
}

/** The key results as a table, and the selected one over time. */
export function KeyResults({ objective, span, canAct, asked }: KeyResultsProps) {
  const [{ keyResult: sought }, change] = useSearch();
  const [act, setAct] = useState<KeyResultAct>();
  const live = objective.keyResults.filter(({ isDropped }) => !isDropped);
  const selected = objective.keyResults.find(({ id }) => id === sought) ?? live[0];
  useEffect(() => {
    if (!asked) return;
    if (asked.keyResultId) change({ keyResult: asked.keyResultId }, { replace: true });
    setAct(asked.act);
  }, [asked, change]);
  if (!selected) return <p className="quiet">No key result is pursued any more.</p>;

  const select = (id: string) => {
    setAct(undefined);
    change({ keyResult: id }, { replace: true });
  };
  const drawPlan = (keyResult: FullKeyResult) =>
    canAct && (
      <button
        type="button"
        className="link"
        onClick={() => {
          select(keyResult.id);
          setAct('plan');
        }}
      >
        Draw another plan
      </button>
    );
  const form = { objectiveId: objective.id, keyResult: selected, onDone: () => setAct(undefined) };
  return (
    <>
      <div>
        <KeyResultHead short over={objective.stage === 'CLOSED'} />
        <ul>
          {live.map((keyResult) => {
            const {
              track: _track,
              age: _age,
              ...row
            } = rowOf(keyResult, span, drawPlan(keyResult));
            return (
              <KeyResultRow
                key={keyResult.id}
                {...row}
                selected={keyResult.id === selected.id}
                onSelect={() => select(keyResult.id)}
              />
            );
          })}
        </ul>
      </div>
      <KeyResultPanel
        keyResult={selected}
        span={span}
        canAct={canAct && !selected.isDropped}
        isClosed={objective.stage === 'CLOSED'}
        onAct={setAct}
      />
      {canAct && act === 'target' && <ChangeTarget key={selected.id} {...form} />}
      {canAct && act === 'plan' && <DrawPlan key={selected.id} {...form} cycle={objective.cycle} />}
      {canAct && act === 'baseline' && <FindBaseline key={selected.id} {...form} />}
      {canAct && act === 'drop' && <DropKeyResult key={selected.id} {...form} />}
    </>
  );
}
