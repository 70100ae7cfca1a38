import { dayOfMonth } from '../../components/day-words.ts';
import type { Health } from '../../components/health.ts';

interface Placed {
  readonly stage: 'OPEN' | 'MOVED' | 'DROPPED';
  readonly movementText: string | null;
  readonly startsOn: string;
  readonly endsOn: string | null;
  readonly changedAt: string;
}

/** How a bet stands, in a few words with the shape that goes with them. */
export function betWords(
  { stage, movementText, startsOn, endsOn, changedAt }: Placed,
  today: string,
): { readonly health: Health; readonly words: string } {
  const on = dayOfMonth(changedAt.slice(0, 10));
  const hoped = movementText ? `, ${movementText} expected` : '';
  if (stage === 'MOVED') return { health: 'closed', words: `moved the number${hoped}` };
  if (stage === 'DROPPED') return { health: 'gone-quiet', words: `dropped ${on}` };
  if (startsOn > today)
    return { health: 'no-word-yet', words: `starts ${dayOfMonth(startsOn)}${hoped}` };
  if (!endsOn) return { health: 'no-word-yet', words: `open${hoped}` };
  const verb = endsOn < today ? 'was to show by' : 'open until';
  return { health: 'no-word-yet', words: `${verb} ${dayOfMonth(endsOn)}${hoped}` };
}
