import type { Arrangement as ArrangementState } from '@cairn/shared/friction/blocker/state';
import type { WorldView } from '@cairn/shared/world-view';
import { builder } from '../builder.ts';
import { Person } from '../organisation/person.ts';
import { Prose, placed } from '../prose.ts';
import { ArrangementKind } from '../words.ts';

interface ArrangementNode {
  readonly world: WorldView;
  readonly blockerId: string;
  readonly arranged: ArrangementState;
}

interface DeliveredNode {
  readonly world: WorldView;
  readonly blockerId: string;
  readonly delivered: NonNullable<ArrangementState['delivered']>;
}

const TechnologyDelivery = builder.objectRef<DeliveredNode>('TechnologyDelivery').implement({
  reading: 'open',
  description: 'That what was arranged has come.',
  fields: (t) => ({
    by: t.field({
      type: Person,
      resolve: ({ world, delivered }) => ({ world, id: delivered.byId }),
    }),
    at: t.field({ type: 'Instant', resolve: ({ delivered }) => delivered.at }),
    note: t.field({
      type: Prose,
      nullable: true,
      resolve: ({ blockerId, delivered }) => placed(delivered.note, `blocker-${blockerId}`, 'note'),
    }),
  }),
});

export const Arrangement = builder.objectRef<ArrangementNode>('Arrangement').implement({
  reading: 'open',
  description: 'How what is missing of a technology comes to the team that misses it.',
  fields: (t) => ({
    arrangement: t.field({
      type: Prose,
      resolve: ({ blockerId, arranged }) =>
        placed(arranged.arrangement, `blocker-${blockerId}`, 'arrangement')!,
    }),
    how: t.field({ type: ArrangementKind, resolve: ({ arranged }) => arranged.how }),
    by: t.field({
      type: Person,
      description: 'Who sees to it.',
      resolve: ({ world, arranged }) => ({ world, id: arranged.byId }),
    }),
    on: t.field({ type: 'Day', nullable: true, resolve: ({ arranged }) => arranged.on }),
    arrangedBy: t.field({
      type: Person,
      resolve: ({ world, arranged }) => ({ world, id: arranged.arrangedById }),
    }),
    at: t.field({ type: 'Instant', resolve: ({ arranged }) => arranged.at }),
    delivered: t.field({
      type: TechnologyDelivery,
      nullable: true,
      resolve: ({ world, blockerId, arranged: { delivered } }) =>
        delivered && { world, blockerId, delivered },
    }),
  }),
});
