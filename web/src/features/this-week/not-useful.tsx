import { type FormEvent, useState } from 'react';
import { graphql } from '../../app/graphql.ts';
import { useCommand } from '../../app/use-command.ts';
import { useReceipt } from '../../app/use-receipt.tsx';
import { Act } from '../../components/act.tsx';
import { Refused } from '../../components/refused.tsx';
import { WordsField } from '../../components/words-field.tsx';
import css from './not-useful.module.css';
import type { WeekQuestion } from './this-week-query.ts';

const SetAsideMutation = graphql(`
  mutation SetAsideFromWeek($input: SetSignalAsideInput!) {
    setSignalAside(input: $input) {
      ok {
        position
      }
      error {
        code
        field
        message
        remedy
      }
    }
  }
`);

interface NotUsefulProps {
  readonly asked: WeekQuestion;
  readonly onClose: () => void;
}

/** Sets a question aside, with a line on why: it is how the questions become better ones. */
export default function NotUseful({ asked, onClose }: NotUsefulProps) {
  const [because, setBecause] = useState('');
  const { send, sending, refusal } = useCommand(SetAsideMutation);
  const give = useReceipt();
  const setAside = async (event: FormEvent) => {
    event.preventDefault();
    if (because.trim() === '' || sending) return;
    const { ok } = await send({
      objectiveId: asked.objectiveId,
      keyResultId: asked.keyResultId ?? undefined,
      signal: asked.signal,
      because: because.trim(),
    });
    if (!ok) return;
    onClose();
    give({ words: 'Question set aside. It is not asked again in this cycle.' });
  };
  return (
    <form
      className={css.form}
      onChange={refusal?.forget}
      onSubmit={setAside}
      onKeyDown={(event) => event.key === 'Escape' && onClose()}
    >
      <WordsField
        label="Why it does not fit"
        value={because}
        onChange={setBecause}
        refusal={refusal?.field === 'because' ? refusal.message : undefined}
        maxLength={280}
      />
      {refusal && refusal.field !== 'because' && (
        <Refused what={refusal.message} why={refusal.remedy} />
      )}
      <div className="acts">
        <Act type="submit" disabled={because.trim() === ''} busy={sending && 'Sending'}>
          Set it aside
        </Act>
        <Act kind="plain" onClick={onClose}>
          Leave it
        </Act>
      </div>
    </form>
  );
}
