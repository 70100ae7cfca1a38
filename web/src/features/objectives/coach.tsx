import { nextQuestion, type RuleId } from '@cairn/shared/wording/coach';
import { useMemo, useState } from 'react';
import { useSettled } from '../../app/use-settled.ts';
import { Act } from '../../components/act.tsx';
import { TextField } from '../../components/field.tsx';
import { Question } from '../../components/question.tsx';
import { coachDraft, type Subject } from './coach-subject.ts';
import { offerWords, takeOffer } from './take-offer.ts';
import css from './write-objective.module.css';
import type { Writing } from './writing.ts';

/** A pause in typing after which a question may come. */
const PAUSE_MS = 700;

interface CoachProps {
  readonly form: Writing;
  readonly subject: Subject;
  readonly onChange: (form: Writing) => void;
}

/** The one question that the wording raises now, under what is being written. It never blocks. */
export function Coach({ form, subject, onChange }: CoachProps) {
  const settled = useSettled(form, PAUSE_MS);
  const [asideOf, setAsideOf] = useState<string>();
  const [because, setBecause] = useState('');
  const question = useMemo(() => {
    const draft = coachDraft(settled, subject);
    const dismissed = new Set(settled.setAside.map(({ rule }) => rule as RuleId));
    return draft && nextQuestion(draft, dismissed);
  }, [settled, subject]);
  // What was just dismissed goes at once, without waiting for the pause.
  if (!question || form.setAside.some(({ rule }) => rule === question.rule)) return null;
  const setAside = () => {
    onChange({ ...form, setAside: [...form.setAside, { rule: question.rule, because }] });
    setAsideOf(undefined);
    setBecause('');
  };
  return (
    <div className={css.coach} aria-live="polite">
      <Question
        from="About the wording"
        ask={question.question}
        why={question.why}
        answers={
          asideOf === question.rule ? (
            <div className={css.aside}>
              <TextField
                label="Why it does not apply here, if you like"
                voice
                value={because}
                maxLength={500}
                onChange={setBecause}
              />
              <div className="acts">
                <Act onClick={setAside}>Set it aside</Act>
                <Act kind="plain" onClick={() => setAsideOf(undefined)}>
                  Keep the question
                </Act>
              </div>
            </div>
          ) : (
            question.offer && (
              <Act
                onClick={() => {
                  if (question.offer)
                    onChange(takeOffer(form, subject, question.offer, () => crypto.randomUUID()));
                }}
              >
                {offerWords[question.offer]}
              </Act>
            )
          )
        }
        onNotUseful={asideOf === question.rule ? undefined : () => setAsideOf(question.rule)}
      />
    </div>
  );
}
