import { nextQuestion, type RuleId } from '@cairn/shared/wording/coach';
import { useMemo, useState } from 'react';
import { type CommandOutcome, useCommand } from '../../app/use-command.ts';
import { useReceipt } from '../../app/use-receipt.tsx';
import { useSettled } from '../../app/use-settled.ts';
import { ActForm } from '../../components/act-form.tsx';
import { TextField } from '../../components/field.tsx';
import { Question } from '../../components/question.tsx';
import { refusalAt, refusalBeside } from '../objective/refusal-words.ts';
import { type DirectionAct, directionForm } from './direction-act.ts';
import {
  ChooseProblemCommand,
  LiftNotDoingCommand,
  ListNotDoingCommand,
  RecordInsightCommand,
  SetProblemAsideCommand,
  StateVisionCommand,
  WithdrawInsightCommand,
} from './direction-commands.ts';

interface EditDirectionProps {
  readonly act: DirectionAct;
  readonly onDone: () => void;
}

/** The form of one act on the direction, in its place on the map. */
export function EditDirection({ act, onDone }: EditDirectionProps) {
  const form = directionForm(act);
  const [words, setWords] = useState(act.kind === 'vision' ? act.text : '');
  const [because, setBecause] = useState('');
  const [asked, setAsked] = useState(false);
  const newId = useMemo(() => crypto.randomUUID(), []);
  const { send, sending, refusal } = useDirectionCommand();
  const give = useReceipt();
  const settled = useSettled(words, 700);
  const [aside, setAside] = useState<ReadonlySet<RuleId>>(new Set());
  const question =
    act.kind === 'vision' ? nextQuestion({ kind: 'vision', text: settled }, aside) : undefined;

  const submit = async () => {
    setAsked(true);
    if (form.words && !words.trim()) return;
    if (form.because?.needed && !because.trim()) return;
    const outcome = await send(act, { newId, words: words.trim(), because: because.trim() });
    if (!outcome.ok) return;
    give({ words: form.done });
    onDone();
  };
  return (
    <ActForm
      title={form.title}
      submit={form.submit}
      busy={sending && 'Sending'}
      onSubmit={submit}
      onCancel={onDone}
      refused={refusalBeside(refusal, [form.words?.field ?? '', form.because ? 'because' : ''])}
    >
      {form.words && (
        <TextField
          label={form.words.label}
          voice
          rows={2}
          maxLength={500}
          value={words}
          onChange={setWords}
          refusal={
            asked && !words.trim()
              ? 'A sentence is needed here.'
              : refusalAt(refusal, form.words.field)
          }
        />
      )}
      <div aria-live="polite">
        {question && (
          <Question
            from="About the wording"
            ask={question.question}
            why={question.why}
            answers={null}
            onNotUseful={() => setAside(new Set([...aside, question.rule]))}
          />
        )}
      </div>
      {form.because && (
        <TextField
          label={form.because.label}
          voice
          rows={2}
          maxLength={500}
          value={because}
          onChange={setBecause}
          refusal={
            asked && form.because.needed && !because.trim()
              ? 'It is kept with its reason, in a sentence.'
              : refusalAt(refusal, 'because')
          }
        />
      )}
    </ActForm>
  );
}

interface Written {
  readonly newId: string;
  readonly words: string;
  readonly because: string;
}

/** Sends whichever command the act stands for. */
function useDirectionCommand() {
  const vision = useCommand(StateVisionCommand);
  const problem = useCommand(ChooseProblemCommand);
  const problemAside = useCommand(SetProblemAsideCommand);
  const insight = useCommand(RecordInsightCommand);
  const insightAway = useCommand(WithdrawInsightCommand);
  const notDoing = useCommand(ListNotDoingCommand);
  const lifted = useCommand(LiftNotDoingCommand);
  const all = [vision, problem, problemAside, insight, insightAway, notDoing, lifted];
  const send = (act: DirectionAct, said: Written): Promise<CommandOutcome> => {
    const { newId, words, because } = said;
    switch (act.kind) {
      case 'vision':
        return vision.send({ text: words });
      case 'problem':
        return problem.send({
          problemId: newId,
          statement: words,
          ...(because ? { because } : {}),
        });
      case 'problemAside':
        return problemAside.send({ problemId: act.id, because });
      case 'insight':
        return insight.send({
          insightId: newId,
          text: words,
          ...(act.problemId ? { problemId: act.problemId } : {}),
        });
      case 'insightAway':
        return insightAway.send({ insightId: act.id, because });
      case 'notDoing':
        return notDoing.send({ itemId: newId, what: words, because });
      case 'notDoingLifted':
        return lifted.send({ itemId: act.id, because });
    }
  };
  return {
    send,
    sending: all.some((one) => one.sending),
    refusal: all.find((one) => one.refusal)?.refusal,
  };
}
