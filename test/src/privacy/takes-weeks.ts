import type { Way } from './ways-to.ts';

type Role = 'administrator' | 'leader' | 'pm' | 'member' | 'coach';

/** How something is met, and who of the five roles is told of it, by the words of its rule. */
interface MetLater {
  readonly way: Way;
  /** The day looked at, if it is not today. */
  readonly day?: string;
  readonly tells: readonly Role[];
}

const step = (name: string, args = '') => ({ name, args });
const all = (name: string): Way => [
  step(name, '(asOf: $asOf first: 100)'),
  step('edges'),
  step('node'),
];
const everybody: readonly Role[] = ['administrator', 'leader', 'pm', 'member', 'coach'];
const questions: Way = [...all('objectives'), step('questions')];
const openings: Way = [step('ownData'), step('openings', '(first: 100)'), step('edges')];

/** Types of the API of which there is nothing before weeks of work or of silence have gone by. */
export const takesWeeks: Readonly<Record<string, MetLater>> = {
  // A question is put to the owner and their team first, to who leads them after a while.
  Question: { way: questions, tells: ['leader', 'pm', 'member'] },
  Answer: { way: [...questions, step('answers')], tells: ['leader', 'pm', 'member'] },
  DecisionWithoutTelling: { way: [...all('decisions'), step('withoutTelling')], tells: everybody },
  QueueConflict: {
    way: [step('dependencyMap', '(asOf: $asOf)'), step('shared'), step('conflicts')],
    day: '2026-08-07',
    tells: everybody,
  },
  // Asked of the leader of whoever told of it late, and of nobody else.
  WaitedForOneOnOne: {
    way: [...all('escalations'), step('waitedForOneOnOne')],
    day: '2026-08-07',
    tells: ['leader'],
  },
  Mirror: { way: [step('leaderMirror', '(asOf: $asOf)'), step('mirror')], tells: ['leader'] },
  // That a text was opened is told to who wrote it.
  OpeningEdge: { way: openings, tells: ['pm'] },
  Opening: { way: [...openings, step('node')], tells: ['pm'] },
};
