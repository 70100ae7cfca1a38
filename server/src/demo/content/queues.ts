import type { CycleKey } from '../schedule.ts';
import type { PersonKey } from './people.ts';
import type { TeamKey } from './teams.ts';

/** Several teams that need something of one, and who looks after who comes when. */
export interface QueueStory {
  readonly key: string;
  readonly cycle: CycleKey;
  readonly at: TeamKey;
  /** What they share. */
  readonly what: string;
  readonly coordinator: PersonKey;
  readonly by: PersonKey;
  readonly day: number;
  readonly hour: number;
  /** Keys of the objective and of its dependency, the first to be served first. */
  readonly waiting: readonly (readonly [objective: string, dependency: string])[];
  /** Another order, settled later. */
  readonly turned?: {
    readonly waiting: QueueStory['waiting'];
    readonly because: string;
    readonly day: number;
    readonly hour: number;
  };
}

export const queues: readonly QueueStory[] = [
  {
    key: 'carmen',
    cycle: 'running',
    at: 'makers',
    what: 'Carmen’s visits',
    coordinator: 'oisin',
    by: 'oisin',
    day: 24,
    hour: 10,
    waiting: [
      ['running catalogue', 'allergen feeds'],
      ['running delivery', 'van rotas'],
    ],
    turned: {
      waiting: [
        ['running delivery', 'van rotas'],
        ['running catalogue', 'allergen feeds'],
      ],
      because: 'A rota that is late costs a delivery each day; a feed costs a question.',
      day: 45,
      hour: 17.5,
    },
  },
];
