import { countInWords } from '@cairn/shared/kernel/figures';

interface Put {
  readonly whom: string;
  readonly alsoSeenBy: string | null;
  readonly alsoSeenAfterDays: number | null;
  readonly viewerCanAnswer: boolean;
}

interface People {
  readonly owner: string;
  readonly team: string;
  readonly viewerIsOwner: boolean;
}

/** Whom a question is for. */
export function forWhom(
  { whom, viewerCanAnswer }: Put,
  { owner, team, viewerIsOwner }: People,
): string {
  if (whom === 'leader' && viewerCanAnswer) return 'A question for you';
  if (whom === 'owner') return viewerIsOwner ? 'A question for you' : `A question for ${owner}`;
  return whom === 'team' ? `A question for ${team}` : `A question for the leader of ${team}`;
}

/** Who can answer, and who else sees it from when on. */
export function seenBy(
  { whom, alsoSeenBy, alsoSeenAfterDays, viewerCanAnswer }: Put,
  { team, viewerIsOwner }: People,
): string {
  if (whom === 'leader' && viewerCanAnswer) return 'It is put to you alone.';
  const answers = viewerCanAnswer
    ? whom === 'owner' && viewerIsOwner
      ? 'Only you and your team can answer.'
      : `${team} can answer.`
    : 'Its team answers it.';
  if (!alsoSeenBy) return `${answers} Nobody else sees it.`;
  const who =
    { owner: 'The owner', leader: 'The leader', team: 'The team' }[alsoSeenBy] ?? alsoSeenBy;
  return alsoSeenAfterDays
    ? `${answers} ${who} sees it after ${countInWords(alsoSeenAfterDays)} days.`
    : `${answers} ${who} sees it too.`;
}
