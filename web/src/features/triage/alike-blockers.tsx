import { written } from '../../app/prose-words.ts';
import { useCommand } from '../../app/use-command.ts';
import { useReceipt } from '../../app/use-receipt.tsx';
import { Link } from '../../components/link.tsx';
import { Refused } from '../../components/refused.tsx';
import { MergeCommand } from '../blocker/blocker-commands.ts';
import { refusalWords } from '../objective/refusal-words.ts';
import type { TriageBlocker } from './triage-query.ts';

interface AlikeBlockersProps {
  readonly item: TriageBlocker;
  readonly isNow: boolean;
}

/** Others that name the same thing, which one help may serve, and which may be the very same. */
export function AlikeBlockers({ item, isNow }: AlikeBlockersProps) {
  const { send, sending, refusal } = useCommand(MergeCommand);
  const give = useReceipt();
  const merge = async (intoId: string) => {
    const outcome = await send({ blockerId: item.id, intoId });
    if (outcome.ok)
      give({ words: 'Merged. The other one goes on for both.', instead: 'raise it anew' });
  };
  return (
    <>
      <dt>Also at {item.about}</dt>
      <dd>
        {item.alike.map(({ id, what, objective }) => (
          <p key={id}>
            <Link className="link" href={`/objectives/${objective.id}`}>
              {objective.team.name}
            </Link>
            : {written(what)}{' '}
            {isNow && item.viewerCanResolve && (
              <button
                type="button"
                className="link"
                disabled={sending}
                onClick={() => void merge(id)}
              >
                It is the same
              </button>
            )}
          </p>
        ))}
        {refusal && <Refused what="Not merged." why={refusalWords(refusal)} />}
      </dd>
    </>
  );
}
