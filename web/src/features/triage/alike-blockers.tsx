import { written } from '../../app/prose-words.ts';
import { Link } from '../../components/link.tsx';
import { Refused } from '../../components/refused.tsx';
import { useMerge } from '../blocker/use-merge.ts';
import { refusalWords } from '../objective/refusal-words.ts';
import type { TriageBlocker } from './triage-query.ts';

interface AlikeBlockersProps {
  readonly item: TriageBlocker;
  readonly isNow: boolean;
}

/** Others that name the same thing, which one help may serve, and which may be the very same. */
export function AlikeBlockers({ item, isNow }: AlikeBlockersProps) {
  const { merge, sending, refusal } = useMerge();
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
                onClick={() => void merge(item.id, id)}
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
