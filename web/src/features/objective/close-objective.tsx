import { useState } from 'react';
import { graphql } from '../../app/graphql.ts';
import { written } from '../../app/prose-words.ts';
import { useCommand } from '../../app/use-command.ts';
import { useReceipt } from '../../app/use-receipt.tsx';
import { ActForm } from '../../components/act-form.tsx';
import { Choice } from '../../components/choice.tsx';
import { ExplainedNumber } from '../../components/explained-number.tsx';
import { TextField } from '../../components/field.tsx';
import { ScoreStrip } from '../../components/score-strip.tsx';
import { explanationOf } from '../explain/explanation-of.tsx';
import {
  type ClosingForm,
  gradesTyped,
  gradeTrouble,
  scoreTyped,
  verdictSuggested,
} from './close-form.ts';
import css from './close-objective.module.css';
import type { FullKeyResult, FullObjective } from './objective-parts.ts';
import { OutcomeParts } from './outcome-parts.ts';
import { readNumber } from './read-number.ts';
import { refusalAt, refusalBeside } from './refusal-words.ts';

const CloseCommand = graphql(
  `
    mutation CloseObjective($input: CloseObjectiveInput!) {
      closeObjective(input: $input) {
        ...OutcomeParts
      }
    }
  `,
  [OutcomeParts],
);

const VERDICTS = [
  ['LANDED', 'Landed'],
  ['PARTLY', 'Landed in part'],
  ['MISSED', 'Missed'],
  ['DROPPED', 'Dropped'],
] as const;

interface CloseObjectiveProps {
  readonly objective: FullObjective;
  readonly onDone: () => void;
}

/** Grades each key result, says how it ended and what was learned, and closes the objective. */
export function CloseObjective({ objective, onDone }: CloseObjectiveProps) {
  const live = objective.keyResults.filter(({ isDropped }) => !isDropped);
  const computed = live.map(({ id, integrity }) => ({
    id,
    scoreLast: integrity?.final.value ?? 0,
  }));
  const [form, setForm] = useState<ClosingForm>({
    verdict: objective.stage === 'DRAFT' ? 'DROPPED' : '',
    grades: Object.fromEntries(
      computed.map(({ id, scoreLast }) => [id, { score: scoreTyped(scoreLast), because: '' }]),
    ),
    learned: '',
  });
  const [asked, setAsked] = useState(false);
  const { send, sending, refusal } = useCommand(CloseCommand);
  const give = useReceipt();
  const scores = computed.flatMap(({ id }) => readNumber(form.grades[id]?.score ?? '') ?? []);
  const suggested = verdictSuggested(scores, objective.bar);

  const submit = async () => {
    setAsked(true);
    const unfinished = computed.some(({ id, scoreLast }) =>
      gradeTrouble(form.grades[id]!, scoreLast),
    );
    if (unfinished || form.verdict === '') return;
    const outcome = await send({
      objectiveId: objective.id,
      verdict: form.verdict,
      grades: gradesTyped(form, computed),
      ...(form.learned.trim() ? { learned: form.learned } : {}),
    });
    if (!outcome.ok) return;
    give({ words: 'Objective closed and graded.' });
    onDone();
  };
  const fields = ['verdict', 'learned', ...computed.map((_, place) => `grades.${place}.because`)];
  return (
    <ActForm
      title="Close and grade"
      lead="Closing ends the check-ins. Scores, verdict and words are kept as they stand, beside the target first committed and the last one."
      submit="Close the objective"
      busy={sending && 'Closing'}
      filled
      onSubmit={submit}
      onCancel={onDone}
      refused={refusalBeside(refusal, fields)}
    >
      {live.map((keyResult, place) => (
        <GradeFields
          key={keyResult.id}
          keyResult={keyResult}
          bar={objective.bar}
          given={form.grades[keyResult.id]!}
          asked={asked}
          refusal={refusalAt(refusal, `grades.${place}.because`)}
          onChange={(grade) =>
            setForm({ ...form, grades: { ...form.grades, [keyResult.id]: grade } })
          }
        />
      ))}
      <fieldset>
        <legend className={css.legend}>How it ended, as the team sees it</legend>
        <div className={css.verdicts}>
          {VERDICTS.map(([verdict, words]) => (
            <Choice
              key={verdict}
              pressed={form.verdict === verdict}
              onPress={() => setForm({ ...form, verdict })}
            >
              {words}
            </Choice>
          ))}
        </div>
        <p className={asked && form.verdict === '' ? 'bad small' : 'note'}>
          {asked && form.verdict === ''
            ? 'Say how it ended.'
            : (refusalAt(refusal, 'verdict') ??
              (suggested
                ? `By the scores alone: ${VERDICTS.find(([verdict]) => verdict === suggested)?.[1].toLowerCase()}. Yours may differ.`
                : ''))}
        </p>
      </fieldset>
      <TextField
        label="What you take with you"
        voice
        rows={3}
        maxLength={2000}
        value={form.learned}
        onChange={(learned) => setForm({ ...form, learned })}
        hint="What would you tell a team that starts on this tomorrow?"
        refusal={refusalAt(refusal, 'learned')}
      />
    </ActForm>
  );
}

interface GradeFieldsProps {
  readonly keyResult: FullKeyResult;
  readonly bar: number;
  readonly given: { readonly score: string; readonly because: string };
  readonly asked: boolean;
  readonly refusal: string | undefined;
  readonly onChange: (given: { readonly score: string; readonly because: string }) => void;
}

function GradeFields({ keyResult, bar, given, asked, refusal, onChange }: GradeFieldsProps) {
  const { integrity, lastText } = keyResult;
  const last = integrity?.final.value ?? 0;
  const first = integrity?.original.value ?? last;
  const trouble = gradeTrouble(given, last);
  return (
    <div className={css.grade}>
      <p className={css.name}>{written(keyResult.name)}</p>
      <ScoreStrip first={first} final={last} bar={bar} />
      <p className="small quiet">
        {lastText ? `Last value ${lastText}. ` : 'No value was ever said. '}
        {integrity && (
          <>
            Against the first target{' '}
            <ExplainedNumber
              explanation={explanationOf({
                title: `Score against the first target, ${integrity.original.text}`,
                explained: integrity.original,
              })}
            >
              {integrity.original.text}
            </ExplainedNumber>
            , against the last{' '}
            <ExplainedNumber
              explanation={explanationOf({
                title: `Score against the last target, ${integrity.final.text}`,
                explained: integrity.final,
              })}
            >
              {integrity.final.text}
            </ExplainedNumber>
            .<span className={css.sum}>{integrity.final.filledIn}</span>
          </>
        )}
      </p>
      <div className={css.fields}>
        <TextField
          label="Score, 0 to 1"
          inputMode="decimal"
          value={given.score}
          onChange={(score) => onChange({ ...given, score })}
          refusal={asked && trouble === 'unreadable' ? 'A score lies between 0 and 1.' : undefined}
        />
        {(trouble === 'reason' || given.because || refusal) && (
          <TextField
            label="What the numbers do not show"
            voice
            value={given.because}
            maxLength={500}
            onChange={(because) => onChange({ ...given, because })}
            refusal={
              refusal ??
              (asked && trouble === 'reason'
                ? 'The score differs from what the values give, so it needs its reason.'
                : undefined)
            }
          />
        )}
      </div>
    </div>
  );
}
