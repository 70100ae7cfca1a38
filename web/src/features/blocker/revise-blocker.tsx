import { useState } from 'react';
import { graphql, type ResultOf } from '../../app/graphql.ts';
import { written } from '../../app/prose-words.ts';
import { useAnswer } from '../../app/use-answer.ts';
import { useCommand } from '../../app/use-command.ts';
import { useReceipt } from '../../app/use-receipt.tsx';
import { ActForm } from '../../components/act-form.tsx';
import { LoadingBars } from '../../components/loading-bars.tsx';
import { refusalBeside } from '../objective/refusal-words.ts';
import { useInverse } from '../objective/use-inverse.ts';
import { ReviseCommand } from './blocker-commands.ts';
import { BLOCKER_FIELDS, BlockerFields } from './blocker-fields.tsx';
import { inputOf, type ToldBlocker } from './told-blocker.ts';

const FormQuery = graphql(`
  query BlockerToRevise($id: ID!) {
    blocker(id: $id) {
      id
      kind
      severity
      what {
        text
      }
      tried {
        text
      }
      needed {
        text
      }
      of {
        id
      }
      about
      gap
      keyResults {
        id
      }
      objective {
        keyResults {
          id
          name {
            text
          }
          isDropped
        }
      }
    }
  }
`);
type Revised = NonNullable<ResultOf<typeof FormQuery>['blocker']>;

interface ReviseBlockerProps {
  readonly blockerId: string;
  readonly onDone: () => void;
}

/** Corrects what was told of a blocker: its words as they stand, to be changed. */
export function ReviseBlocker({ blockerId, onDone }: ReviseBlockerProps) {
  const { data } = useAnswer(FormQuery, { id: blockerId });
  if (!data?.blocker) return <LoadingBars words="Loading the form" rows={4} />;
  return <Form blocker={data.blocker} onDone={onDone} />;
}

function Form({ blocker, onDone }: { readonly blocker: Revised; readonly onDone: () => void }) {
  // As it was opened: whoever corrects it takes back to that, whatever is told meanwhile.
  const [before] = useState(() => toldOf(blocker));
  const [told, setTold] = useState(before);
  const [asked, setAsked] = useState(false);
  const { send, sending, refusal } = useCommand(ReviseCommand);
  const reviseBack = useInverse(ReviseCommand);
  const give = useReceipt();
  const blockerId = blocker.id;
  const submit = async () => {
    setAsked(true);
    if (!told.what.trim()) return;
    const outcome = await send({ blockerId, ...inputOf(told) });
    if (!outcome.ok) return;
    const undo = reviseBack({ blockerId, ...inputOf(before) });
    give({ words: 'Corrected. The history keeps how it was told first.', undo, lasting: true });
    onDone();
  };
  const keyResults = blocker.objective.keyResults.filter(({ isDropped }) => !isDropped);
  return (
    <ActForm
      title="What it is, told anew"
      submit="Correct it"
      filled
      busy={sending && 'Sending'}
      onSubmit={submit}
      onCancel={onDone}
      refused={refusalBeside(refusal, BLOCKER_FIELDS)}
    >
      <BlockerFields
        told={told}
        set={(change) => setTold({ ...told, ...change })}
        keyResults={keyResults.map(({ id, name }) => ({ id, name: written(name) }))}
        asked={asked}
        refusal={refusal}
      />
    </ActForm>
  );
}

function toldOf(blocker: Revised): ToldBlocker {
  const { keyResults, objective } = blocker;
  const all = objective.keyResults.filter(({ isDropped }) => !isDropped).length;
  return {
    what: blocker.what.text ?? '',
    kind: blocker.kind,
    severity: blocker.severity,
    tried: blocker.tried?.text ?? '',
    needed: blocker.needed?.text ?? '',
    ofId: blocker.of?.id ?? '',
    about: blocker.about ?? '',
    gap: blocker.gap ?? '',
    keyResultIds: new Set(keyResults.length === all ? [] : keyResults.map(({ id }) => id)),
  };
}
