import { dayOfMonth } from '../../components/day-words.ts';
import type { Health } from '../../components/health.ts';

export const CRITICALITIES = {
  REQUIRED: 'required',
  IMPORTANT: 'important',
  HELPS: 'helps',
} as const;
export type Criticality = keyof typeof CRITICALITIES;

/** As much of a dependency as its state is told from. */
export interface Stood {
  readonly stage: string;
  readonly look: string;
  readonly promisedOn: string | null;
  readonly slips: readonly unknown[];
  readonly offer: { readonly on: string | null } | null;
  readonly delivered: { readonly on: string } | null;
}

/** `Slipped once`, `Accepted, no date`: where a dependency stands, with its shape. */
export function stateOf(stood: Stood): { readonly mark: Health; readonly words: string } {
  const { stage, look } = stood;
  if (look === 'WITHDRAWN' && stage !== 'WITHDRAWN')
    return { mark: 'closed', words: 'No longer needed' };
  const mark = look === 'PAST' ? 'off-track' : look === 'LATE' ? 'at-risk' : 'on-track';
  switch (stage) {
    case 'VERIFIED':
      return { mark: 'closed', words: 'Delivered, verified' };
    case 'DELIVERED':
      return { mark: 'closed', words: 'Delivered, to be verified' };
    case 'WITHDRAWN':
      return { mark: 'closed', words: 'Withdrawn' };
    case 'DECLINED':
      return { mark: 'off-track', words: 'Declined' };
    case 'OFFERED':
      return { mark, words: 'Counter-offer' };
    case 'ACCEPTED':
      return { mark, words: 'Accepted, no date' };
    case 'REQUESTED':
      return look === 'PAST'
        ? { mark, words: 'Past its day, no answer' }
        : { mark: 'no-word-yet', words: 'No answer yet' };
    default:
      return { mark, words: promiseWords(stood) };
  }
}

function promiseWords({ look, slips }: Stood): string {
  if (slips.length > 0) {
    const slipped = `lipped ${times(slips.length)}`;
    return look === 'PROMISED' ? `Promised, s${slipped}` : `S${slipped}`;
  }
  return look === 'PAST' ? 'Past its day' : look === 'LATE' ? 'Promised late' : 'Promised';
}

/** `once`, `twice`, `3 times` */
const times = (count: number): string =>
  count === 1 ? 'once' : count === 2 ? 'twice' : `${count} times`;

/** The day behind its name in the graph: `28 Aug`, `no date`, `done 5 Aug`. */
export function dayWords(stood: Stood & { readonly askedOn: string }): string {
  const { stage, promisedOn, offer, delivered, askedOn } = stood;
  if (delivered) return `done ${dayOfMonth(delivered.on)}`;
  if (stage === 'WITHDRAWN') return 'withdrawn';
  if (stage === 'DECLINED') return 'declined';
  if (stage === 'REQUESTED') return `asked ${dayOfMonth(askedOn)}`;
  if (offer) return offer.on ? `offered ${dayOfMonth(offer.on)}` : 'other scope offered';
  return promisedOn ? dayOfMonth(promisedOn) : 'no date';
}

/** The PM of a team, who answers for it. */
export const pmOf = ({
  members,
}: {
  readonly members: readonly {
    readonly role: string;
    readonly person: { readonly name: string };
  }[];
}): string | undefined => members.find(({ role }) => role === 'PM')?.person.name;
