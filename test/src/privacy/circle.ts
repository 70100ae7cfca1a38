import { aggregates } from '@cairn/shared/aggregates';
import type { Category } from '@cairn/shared/command';
import type { Aggregate } from '@cairn/shared/kernel/aggregate';
import { defineEvent, type EventOf } from '@cairn/shared/kernel/define-event';
import { id, proseField } from '@cairn/shared/kernel/field';
import type { Prose } from '@cairn/shared/kernel/prose';
import type { Whose } from '@cairn/shared/kernel/whose';
import type { WorldView } from '@cairn/shared/world-view';

// A kind of thing that only these tests know, in which all the classes stand side by side: a team
// meets in rounds, writes notes, casts votes that are sealed until a round is revealed, and two of
// it tell each other something.

const CircleOpened = defineEvent('CircleOpened', 'A team begins to meet.', {
  teamId: id('open', 'The team'),
  hostId: id('open', 'Who holds it'),
  guestId: id('open', 'To whom the host speaks alone'),
});
const NoteTaken = defineEvent('NoteTaken', 'Somebody wrote something down for the team.', {
  note: proseField('team', 'What', 200),
});
const VoteCast = defineEvent('VoteCast', 'Somebody said what they expect.', {
  vote: proseField('sealed', 'What they expect', 200),
});
const WordSaid = defineEvent('WordSaid', 'One of two said something to the other.', {
  word: proseField('pair', 'What', 200),
});
const RoundRevealed = defineEvent('RoundRevealed', 'The team sees what was expected.', {});

const events = { CircleOpened, NoteTaken, VoteCast, WordSaid, RoundRevealed };
type CircleEvent = EventOf<(typeof events)[keyof typeof events]>;

interface Said {
  readonly text: Prose;
  readonly position: number;
}

export interface Circle {
  readonly teamId: string;
  readonly pair: readonly string[];
  readonly notes: readonly Said[];
  readonly votes: readonly Said[];
  readonly words: readonly Said[];
  readonly revealedUpTo?: number;
}

export const circle: Aggregate<Circle, never, CircleEvent, WorldView> = {
  category: 'circle',
  about: 'A team that meets.',
  events,
  opens: 'CircleOpened',
  whose(_id, state): Whose {
    if (!state) return {};
    const { teamId, pair: personIds, revealedUpTo: upTo } = state;
    const now = { teamId, personIds };
    if (upTo === undefined) return now;
    return { ...now, earlier: { upTo, whose: { ...now, revealedTo: 'team' } } };
  },
  partOf: (state, reads) => ({
    ...state,
    notes: state.notes.filter(({ position }) => reads('team', position)),
    votes: state.votes.filter(({ position }) => reads('sealed', position)),
    words: state.words.filter(({ position }) => reads('pair', position)),
  }),
  decide: () => ({ ok: true, value: [] }),
  evolve(state, event, { position }) {
    const more = (those: readonly Said[], text: Prose) => [...those, { text, position }];
    switch (event.type) {
      case 'CircleOpened': {
        const { teamId, hostId, guestId } = event.data;
        return { teamId, pair: [hostId, guestId], notes: [], votes: [], words: [] };
      }
      case 'NoteTaken':
        return { ...state!, notes: more(state!.notes, event.data.note) };
      case 'VoteCast':
        return { ...state!, votes: more(state!.votes, event.data.vote) };
      case 'WordSaid':
        return { ...state!, words: more(state!.words, event.data.word) };
      case 'RoundRevealed':
        return { ...state!, revealedUpTo: position };
    }
  },
};

export const category = 'circle' as Category;

// Before anything asks which kinds there are.
Object.assign(aggregates, { circle });
