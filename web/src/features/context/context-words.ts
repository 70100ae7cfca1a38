import { counted, listed, opening, things } from '../../app/number-words.ts';

/** As much of what was told as the opening sentence speaks of. */
interface Told {
  readonly isUnread: boolean;
  readonly author: { readonly name: string };
}

interface Sentence {
  readonly text: string;
  readonly weightiest?: string;
}

/** What waits for the viewer's word, and how much was told, where anything was; in the past, of the past. */
export function contextStandfirst(all: readonly Told[], isNow: boolean): Sentence {
  const unread = all.filter(({ isUnread }) => isUnread);
  const total = `${opening(things(all.length, 'change'))} ${isNow ? 'told so far' : 'had been told by then'}.`;
  if (unread.length === 0)
    return { text: `${isNow ? 'Nothing waits' : 'Nothing waited'} for a word from you. ${total}` };
  const names = listed([...new Set(unread.map(({ author }) => author.name.split(' ')[0] ?? ''))]);
  const weightiest =
    unread.length === 1
      ? `${names} ${isNow ? 'asks' : 'asked'} what one change means for you`
      : `${names} ${isNow ? (names.includes(' and ') ? 'ask' : 'asks') : 'asked'} what ${counted(unread.length)} changes mean for you`;
  return { text: `${weightiest}. ${total}`, weightiest };
}
