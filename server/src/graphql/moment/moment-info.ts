import { dayOf } from '@cairn/shared/kernel/calendar';
import type {
  Mark as MarkState,
  Organisation as OrganisationState,
} from '@cairn/shared/organisation/organisation/aggregate';
import { type CyclePlace, currentCycle, placeIn } from '@cairn/shared/views/cycle-at';
import type { WorldView } from '@cairn/shared/world-view';
import { builder } from '../builder.ts';
import { Cycle, cycleAt } from '../strategy/cycle.ts';
import { AsOf, timeZoneOf } from './as-of.ts';

const Organisation = builder.objectRef<OrganisationState>('Organisation').implement({
  reading: 'open',
  description: 'Whose log this is.',
  fields: (t) => ({
    name: t.exposeString('name'),
    timeZone: t.exposeString('timeZone'),
    demo: t.exposeBoolean('demo'),
  }),
});

const Mark = builder.objectRef<MarkState>('Mark').implement({
  reading: 'open',
  description: 'A moment that was given a name.',
  fields: (t) => ({
    name: t.exposeString('name'),
    at: t.field({ type: 'Instant', resolve: ({ at }) => at }),
  }),
});

const placeOf = (world: WorldView): CyclePlace | undefined => {
  const cycle = currentCycle(world);
  return cycle && placeIn(cycle, world.now);
};

const MomentInfo = builder.objectRef<WorldView>('MomentInfo').implement({
  reading: 'open',
  description: 'The moment looked at, and where it lies.',
  fields: (t) => ({
    now: t.field({ type: 'Instant', resolve: ({ now }) => now }),
    day: t.field({
      type: 'Day',
      description: 'In the organisation’s time zone.',
      resolve: (world, _args, { present }) => dayOf(world.now, timeZoneOf(present)),
    }),
    position: t.int({
      description:
        'How many events that everybody may read are known at it. What only some may read counts in ownPosition.',
      resolve: ({ position }, _args, { app }) => app.live.world.placeOf(position),
    }),
    ownPosition: t.int({
      description: 'How many events known at it the viewer may read and not everybody.',
      resolve: ({ position }, _args, { app, reader }) => app.live.world.ownUpTo(position, reader),
    }),
    isNow: t.boolean({ resolve: (world, _args, { present }) => world === present }),
    organisation: t.field({
      type: Organisation,
      nullable: true,
      resolve: (world) => world.organisation(),
    }),
    cycle: t.field({
      type: Cycle,
      nullable: true,
      resolve: (world) => cycleAt(world, currentCycle(world)),
    }),
    week: t.int({
      nullable: true,
      description: 'Week of the cycle from 1.',
      resolve: (world) => placeOf(world)?.week,
    }),
    weeks: t.int({ nullable: true, resolve: (world) => placeOf(world)?.weeks }),
    daysGone: t.int({ nullable: true, resolve: (world) => placeOf(world)?.daysGone }),
    days: t.int({ nullable: true, resolve: (world) => placeOf(world)?.days }),
    marks: t.field({
      type: [Mark],
      resolve: (_world, _args, { present }) => present.organisation()?.marks ?? [],
    }),
    firstDay: t.field({
      type: 'Day',
      description: 'First day that can be looked at.',
      resolve: (_world, _args, { present, instant }) =>
        dayOf(present.organisation()?.foundedAt ?? instant, timeZoneOf(present)),
    }),
    lastDay: t.field({
      type: 'Day',
      description: 'Last day that can be looked at: today.',
      resolve: (_world, _args, { present, instant }) => dayOf(instant, timeZoneOf(present)),
    }),
  }),
});

builder.queryField('moment', (t) =>
  t.field({
    reading: 'open',
    type: MomentInfo,
    args: { asOf: t.arg({ type: AsOf }) },
    resolve: (_root, { asOf }, context) => context.lookingAt(asOf),
  }),
);
