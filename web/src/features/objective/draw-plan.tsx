import { useState } from 'react';
import { graphql } from '../../app/graphql.ts';
import { written } from '../../app/prose-words.ts';
import { useCommand } from '../../app/use-command.ts';
import { useReceipt } from '../../app/use-receipt.tsx';
import { ActForm, FieldRow } from '../../components/act-form.tsx';
import { TextField } from '../../components/field.tsx';
import type { FullKeyResult, FullObjective } from './objective-parts.ts';
import { OutcomeParts } from './outcome-parts.ts';
import { pointsTyped, pointTrouble, type TypedPoint } from './plan-points.ts';
import { typedNumber } from './read-number.ts';
import { refusalAt, refusalBeside } from './refusal-words.ts';

const DrawPlanCommand = graphql(
  `
    mutation DrawPlan($input: DrawPlanInput!) {
      drawPlan(input: $input) {
        ...OutcomeParts
      }
    }
  `,
  [OutcomeParts],
);

interface DrawPlanProps {
  readonly objectiveId: string;
  readonly cycle: FullObjective['cycle'];
  readonly keyResult: FullKeyResult;
  readonly onDone: () => void;
}

const point = (on = '', value = ''): TypedPoint => ({ id: crypto.randomUUID(), on, value });

/** Where the owner expects to stand on which day, in place of the straight line. */
export function DrawPlan({ objectiveId, cycle, keyResult, onDone }: DrawPlanProps) {
  const { unit, plan, baselineText, targetText } = keyResult;
  const [points, setPoints] = useState<readonly TypedPoint[]>(() => [
    ...plan.map(({ on, value }) => point(on, typedNumber(value))),
    point(),
  ]);
  const [asked, setAsked] = useState(false);
  const { send, sending, refusal } = useCommand(DrawPlanCommand);
  const give = useReceipt();
  const change = (id: string, to: Partial<TypedPoint>) => {
    const next = points.map((each) => (each.id === id ? { ...each, ...to } : each));
    const last = next.at(-1);
    setPoints(last && (last.on || last.value) ? [...next, point()] : next);
  };
  const draw = async (drawn: readonly { on: string; value: number }[]) => {
    const outcome = await send({
      objectiveId,
      keyResultId: keyResult.id,
      points: drawn.map(({ on, value }) => ({ on, value })),
    });
    if (!outcome.ok) return;
    give({ words: drawn.length > 0 ? 'Plan drawn.' : 'Back to the straight line.' });
    onDone();
  };
  const submit = () => {
    setAsked(true);
    if (points.some((each) => pointTrouble(each, unit, cycle))) return;
    void draw(pointsTyped(points, unit));
  };
  const fields = points.map((_, place) => `points.${place}.on`);
  return (
    <ActForm
      title={`Draw the plan of “${written(keyResult.name)}”`}
      lead={`From ${baselineText ?? 'the baseline'} to ${targetText ?? 'the target'}. Say where you expect to stand on which days; between them the line runs straight.`}
      submit="Draw this plan"
      busy={sending && 'Drawing'}
      onSubmit={submit}
      onCancel={onDone}
      refused={refusalBeside(refusal, fields)}
    >
      {points.map((each, place) => (
        <FieldRow key={each.id}>
          <TextField
            label={`Day ${place + 1}`}
            type="date"
            min={cycle.startsOn}
            max={cycle.endsOn}
            value={each.on}
            onChange={(on) => change(each.id, { on })}
            refusal={
              (asked ? pointTrouble(each, unit, cycle) : undefined) ??
              refusalAt(refusal, `points.${place}.on`)
            }
          />
          <TextField
            label={`Value${unit && `, ${unit}`}`}
            value={each.value}
            onChange={(value) => change(each.id, { value })}
          />
        </FieldRow>
      ))}
      {plan.length > 0 && (
        <p>
          <button type="button" className="link" onClick={() => void draw([])}>
            Go back to the straight line
          </button>
        </p>
      )}
    </ActForm>
  );
}
