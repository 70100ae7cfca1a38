import { limits } from '@cairn/shared/kernel/limits';
import { useState } from 'react';
import { graphql } from '../../app/graphql.ts';
import { written } from '../../app/prose-words.ts';
import { useAnswer } from '../../app/use-answer.ts';
import { useCommand } from '../../app/use-command.ts';
import { useReceipt } from '../../app/use-receipt.tsx';
import { useSettled } from '../../app/use-settled.ts';
import { ActForm } from '../../components/act-form.tsx';
import { TextField } from '../../components/field.tsx';
import { Link } from '../../components/link.tsx';
import { refusalAt, refusalBeside } from '../objective/refusal-words.ts';
import { useInverse } from '../objective/use-inverse.ts';
import { AmongParts, among } from '../objectives/named-objective.ts';
import { ObjectiveField } from '../objectives/objective-field.tsx';
import css from './capture-learning.module.css';
import { CaptureCommand, WithdrawCommand } from './learning-commands.ts';
import { tagsIn } from './learning-words.ts';

const AlikeQuery = graphql(`
  query AlikeLearnings($learned: String!, $tags: [String!]) {
    alikeLearnings(learned: $learned, tags: $tags) {
      id
      learned {
        text
      }
      team {
        name
      }
    }
  }
`);

const WhereLearnedQuery = graphql(
  `
  query WhereLearned {
    learningTags {
      tag
    }
    objectives(first: 100, orderBy: NEAREST) {
      ...AmongParts
    }
  }
`,
  [AmongParts],
);

interface CaptureLearningProps {
  /** Where it was learned, where that is known; it is asked for otherwise. */
  readonly from?: {
    readonly objectiveId: string;
    readonly checkInId?: string;
    readonly blockerId?: string;
  };
  /** What was said already, so that nobody types it again. */
  readonly learned?: string;
  readonly evidence?: string;
  /** The level of its heading, see `ActForm`. */
  readonly level?: 2 | 3;
  readonly onDone: () => void;
}

/** So long nothing is typed before it is looked for others, in milliseconds. */
const SETTLES = 500;
/** Fewer words are like too many. */
const FEWEST = 4;

/** “We learned that …”, with what shows it, what it is about, and others that say the same. */
export function CaptureLearning({
  from,
  learned: said,
  evidence: shown,
  level = 3,
  onDone,
}: CaptureLearningProps) {
  const [learningId] = useState(() => crypto.randomUUID());
  const [told, setTold] = useState({
    learned: said ?? '',
    evidence: shown ?? '',
    tags: '',
    objectiveId: '',
  });
  const [asked, setAsked] = useState(false);
  const { data } = useAnswer(WhereLearnedQuery, {});
  const { send, sending, refusal } = useCommand(CaptureCommand);
  const withdraw = useInverse(WithdrawCommand);
  const give = useReceipt();
  const set = (change: Partial<typeof told>) => setTold({ ...told, ...change });
  const submit = async () => {
    setAsked(true);
    if (!told.learned.trim()) return;
    const outcome = await send({
      learningId,
      learned: told.learned,
      tags: tagsIn(told.tags),
      ...(told.evidence.trim() ? { evidence: told.evidence } : {}),
      ...(from ?? (told.objectiveId ? { objectiveId: told.objectiveId } : {})),
    });
    if (!outcome.ok) return;
    give({ words: 'Captured for everybody.', undo: withdraw({ learningId }) });
    onDone();
  };
  const inUse = (data?.learningTags ?? []).slice(0, 8).map(({ tag }) => tag);
  const tagRefusal = refusal?.field?.startsWith('tags') ? refusal : undefined;
  return (
    <ActForm
      title="What was learned"
      level={level}
      lead="In a sentence that somebody in another team can use."
      submit="Capture it"
      filled={level === 2}
      busy={sending && 'Sending'}
      onSubmit={submit}
      onCancel={onDone}
      refused={refusalBeside(refusal, [
        'learned',
        'evidence',
        'objectiveId',
        tagRefusal?.field ?? '',
      ])}
    >
      <TextField
        label="We learned that …"
        voice
        rows={2}
        maxLength={limits.note}
        value={told.learned}
        onChange={(learned) => set({ learned })}
        refusal={
          asked && !told.learned.trim()
            ? 'Say in a sentence what you learned.'
            : refusalAt(refusal, 'learned')
        }
      />
      <MaySayTheSame learned={told.learned} tags={told.tags} />
      <TextField
        label="What shows it"
        voice
        rows={2}
        maxLength={limits.note}
        value={told.evidence}
        onChange={(evidence) => set({ evidence })}
        refusal={refusalAt(refusal, 'evidence')}
      />
      <TextField
        label="Tags, with commas between them"
        value={told.tags}
        onChange={(tags) => set({ tags })}
        hint={inUse.length > 0 ? `In use: ${inUse.join(', ')}.` : undefined}
        refusal={refusalAt(tagRefusal, tagRefusal?.field ?? '')}
      />
      {!from && (
        <ObjectiveField
          label="Where you learned it"
          value={told.objectiveId}
          onChange={(objectiveId) => set({ objectiveId })}
          none="on no objective of this cycle"
          among={among(data?.objectives)}
          refusal={refusalAt(refusal, 'objectiveId')}
        />
      )}
    </ActForm>
  );
}

/** Others that were learned before, so that one is applied instead of written twice. */
function MaySayTheSame({ learned, tags }: { readonly learned: string; readonly tags: string }) {
  const settled = useSettled(learned, SETTLES);
  const settledTags = useSettled(tags, SETTLES);
  const worth = settled.trim().split(/\s+/).length >= FEWEST;
  const { data } = useAnswer(
    AlikeQuery,
    { learned: settled, tags: tagsIn(settledTags) },
    { pause: !worth },
  );
  const alike = worth ? (data?.alikeLearnings ?? []) : [];
  if (alike.length === 0) return null;
  return (
    <div className={css.alike} role="status">
      <p className="small quiet">Somebody may have learned this already:</p>
      <ul>
        {alike.map(({ id, learned: other, team }) => (
          <li key={id}>
            <Link className="voice" href={`/learnings?item=${id}`}>
              {written(other)}
            </Link>{' '}
            <span className="small quiet">{team?.name}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}
