import { limits } from '@cairn/shared/kernel/limits';
import { useState } from 'react';
import { written } from '../../app/prose-words.ts';
import { useCommand } from '../../app/use-command.ts';
import { useReceipt } from '../../app/use-receipt.tsx';
import { useViewer } from '../../app/use-viewer.ts';
import { ActForm, FieldRow } from '../../components/act-form.tsx';
import { CheckField, SelectField, TextField } from '../../components/field.tsx';
import { refusalAt, refusalBeside } from '../objective/refusal-words.ts';
import { PersonField } from '../people/person-field.tsx';
import { ArrangeCommand } from './blocker-commands.ts';
import { ARRANGEMENTS, type Arrangement, optionsOf } from './kind-words.ts';

/** Another blocker that names the same technology. */
export interface AlikeBlocker {
  readonly id: string;
  readonly what: { readonly text: string | null };
  readonly objective: { readonly team: { readonly name: string } };
  readonly arranged: { readonly how: string } | null;
  readonly viewerCanArrange: boolean;
}

interface ArrangeFormProps {
  readonly blockerId: string;
  readonly alike: readonly AlikeBlocker[];
  readonly today: string;
  readonly onDone: () => void;
}

const FIELDS = ['arrangement', 'how', 'byId', 'on'];

/** Access or learning for a team that misses a technology, and at once for the others that do. */
export function ArrangeForm({ blockerId, alike, today, onDone }: ArrangeFormProps) {
  const viewer = useViewer();
  const [told, setTold] = useState({
    arrangement: '',
    how: 'ACCESS' as Arrangement,
    byId: viewer.id,
    on: '',
  });
  const others = alike.filter(({ viewerCanArrange, arranged }) => viewerCanArrange && !arranged);
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  // What was arranged already is not sent again when one of the others was refused.
  const [done, setDone] = useState<ReadonlySet<string>>(new Set());
  const [asked, setAsked] = useState(false);
  const { send, sending, refusal } = useCommand(ArrangeCommand);
  const give = useReceipt();
  const set = (change: Partial<typeof told>) => setTold({ ...told, ...change });
  const submit = async () => {
    setAsked(true);
    if (!told.arrangement.trim()) return;
    const { on, ...rest } = told;
    const all = [blockerId, ...others.map(({ id }) => id).filter((id) => !left.has(id))];
    for (const id of all) {
      if (done.has(id)) continue;
      const outcome = await send({ blockerId: id, ...rest, ...(on ? { on } : {}) });
      if (!outcome.ok) return;
      setDone((sent) => new Set([...sent, id]));
    }
    give({
      words: all.length > 1 ? `Arranged for ${all.length} blockers.` : 'Arranged.',
      instead: 'arrange it anew',
    });
    onDone();
  };
  return (
    <ActForm
      title="What is missing comes"
      submit="Arrange it"
      busy={sending && 'Sending'}
      onSubmit={submit}
      onCancel={onDone}
      refused={refusalBeside(refusal, FIELDS)}
    >
      <TextField
        label="What you arrange"
        voice
        rows={2}
        maxLength={limits.sentence}
        value={told.arrangement}
        onChange={(arrangement) => set({ arrangement })}
        refusal={
          asked && !told.arrangement.trim()
            ? 'Say in a sentence what was arranged.'
            : refusalAt(refusal, 'arrangement')
        }
      />
      <FieldRow>
        <SelectField
          label="It brings"
          value={told.how}
          onChange={(how) => set({ how: how as Arrangement })}
          options={optionsOf(ARRANGEMENTS)}
          refusal={refusalAt(refusal, 'how')}
        />
        <PersonField
          label="Who sees to it"
          value={told.byId}
          onChange={(byId) => set({ byId })}
          first={[{ value: viewer.id, label: 'I do' }]}
          refusal={refusalAt(refusal, 'byId')}
        />
        <TextField
          label="By"
          type="date"
          min={today}
          value={told.on}
          onChange={(on) => set({ on })}
          refusal={refusalAt(refusal, 'on')}
        />
      </FieldRow>
      {others.map(({ id, what, objective }) => (
        <CheckField
          key={id}
          label={`Also for ${objective.team.name}: ${written(what)}`}
          checked={!left.has(id)}
          onChange={() => setLeft(toggled(left, id))}
        />
      ))}
    </ActForm>
  );
}

function toggled(ids: ReadonlySet<string>, id: string): ReadonlySet<string> {
  const next = new Set(ids);
  if (!next.delete(id)) next.add(id);
  return next;
}
