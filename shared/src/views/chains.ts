import { dayIn } from '../cadence/cycle-days.ts';
import type { Dependency } from '../friction/dependency/state.ts';
import { dayNumber, daysBetween } from '../kernel/calendar.ts';
import type { Explained } from '../kernel/explained.ts';
import { bareNumber } from '../kernel/figures.ts';
import { Memory } from '../kernel/memory.ts';
import { availability, slipHabit } from '../signals/availability.ts';
import { Chain, type ChainLink, type ChainNode } from '../signals/chain.ts';
import { explain, explainLater, term } from '../signals/provenance.ts';
import type { Thresholds } from '../signals/thresholds.ts';
import { liveKeyResults, type Objective } from '../strategy/objective/state.ts';
import type { WorldView } from '../world-view.ts';
import { type DependencyView, dependenciesIn } from './dependency-view.ts';
import type { ObjectiveView } from './objective-view.ts';

/** Who waits for whom in a cycle at one moment, and what comes of it. */
export interface Chains {
  /** In the order of the objectives that wait. */
  readonly dependencies: readonly DependencyView[];
  readonly byId: ReadonlyMap<string, DependencyView>;
  /** Objectives that wait or are waited for, by id. */
  readonly objectives: ReadonlyMap<string, ObjectiveView>;
  readonly chain: Chain;
  /** Share of the days on which each would help that it is expected there, by its id; none once it is. */
  readonly availability: ReadonlyMap<string, Explained>;
}

// Nothing but the states and the day makes them, so until something happens they are worked out once.
const remembered = new Memory<object, Chains>(8);

/**
 * The chains of a cycle. Dependencies that are no longer needed are listed and count for nothing. Their
 * views may be older than the world by some hours of the same day: read clocks by `withClockAt`.
 */
export function chainsIn(world: WorldView, cycleId: string): Chains {
  const cycle = world.cycle(cycleId);
  const on = [world.position, cycleId, cycle && dayIn(cycle, world.now)];
  return remembered.of(world.of, on, () => compute(world.inTheOpen(), cycleId));
}

function compute(world: WorldView, cycleId: string): Chains {
  const thresholds = world.thresholds();
  const dependencies = dependenciesIn(world, cycleId);
  const objectives = new Map(
    dependencies
      .flatMap(({ objective, restsOn }) => (restsOn ? [objective, restsOn] : [objective]))
      .map((view) => [view.objective.id, view]),
  );
  const slips = slipsByTeam(world, cycleId);
  const available = new Map<string, Explained>();
  for (const view of dependencies) {
    const { dependency, look } = view;
    if (look === 'delivered' || look === 'withdrawn') continue;
    available.set(
      dependency.id,
      availabilityOf(view, slips.get(dependency.teamId) ?? [], thresholds),
    );
  }
  const nodes = [...objectives.values()].map((view) => nodeOf(view, thresholds));
  const links = dependencies
    .filter(({ look }) => look !== 'withdrawn')
    .map((view) => linkOf(view, available.get(view.dependency.id)?.value ?? 1, thresholds));
  const chain = new Chain(nodes, links);
  return {
    dependencies,
    byId: new Map(dependencies.map((view) => [view.dependency.id, view])),
    objectives,
    chain,
    availability: available,
  };
}

/**
 * What waits and is waited for, the most pressing first: by how it looks, then by what moves most
 * if it comes, then by the day it is needed.
 */
export function mostPressingFirst({ chain, dependencies }: Chains): readonly DependencyView[] {
  const leverage = new Map(
    dependencies.map(({ dependency: { id } }) => [id, chain.leverage({ link: id })]),
  );
  return dependencies.toSorted((a, b) => byPressure(a, b, leverage));
}

const pressure: readonly DependencyView['look'][] = [
  'past',
  'late',
  'unanswered',
  'promised',
  'delivered',
  'withdrawn',
];

const byPressure = (
  a: DependencyView,
  b: DependencyView,
  leverage: ReadonlyMap<string, number>,
): number =>
  pressure.indexOf(a.look) - pressure.indexOf(b.look) ||
  (leverage.get(b.dependency.id) ?? 0) - (leverage.get(a.dependency.id) ?? 0) ||
  dayNumber(a.dependency.neededBy) - dayNumber(b.dependency.neededBy) ||
  (a.dependency.id < b.dependency.id ? -1 : 1);

/** What is closed counts as it landed: it is known, and a forecast no longer. */
function nodeOf({ objective, keyResults }: ObjectiveView, { decay }: Thresholds): ChainNode {
  const { id, stage, verdict } = objective;
  const weight = keyResults.length;
  if (stage === 'closed')
    return { id, alone: verdict === 'landed' ? 1 : scoreOf(objective), weight };
  const said = keyResults.map(({ confidence }) => confidence?.value ?? decay.unknown);
  const mean = said.length
    ? said.reduce((sum, confidence) => sum + confidence, 0) / said.length
    : decay.unknown;
  return { id, alone: mean / 10, weight };
}

/** Mean score of the key results that were graded, 0 to 1; nothing landed where none was. */
function scoreOf(objective: Objective): number {
  const scores = liveKeyResults(objective).map(({ grade }) => grade?.score ?? 0);
  return scores.reduce((sum, score) => sum + score, 0) / Math.max(1, scores.length);
}

const linkOf = (
  { dependency, restsOn, look }: DependencyView,
  available: number,
  { dependencies }: Thresholds,
): ChainLink => ({
  id: dependency.id,
  waits: dependency.objectiveId,
  on: restsOn?.objective.id,
  weight: dependencies.weights[dependency.criticality],
  available,
  isDelivered: look === 'delivered',
});

/** Cycles from which the habits of a team are read: this one and those of the year before it. */
const cyclesRead = 5;

/** Days that the deliveries of each team came after the day that was promised first. */
function slipsByTeam(world: WorldView, cycleId: string): ReadonlyMap<string, readonly number[]> {
  const slips = new Map<string, number[]>();
  const cycles = world.cycles();
  const upTo = cycles.findIndex(({ id }) => id === cycleId) + 1;
  for (const cycle of cycles.slice(Math.max(0, upTo - cyclesRead), upTo))
    for (const { id } of world.objectivesIn(cycle.id))
      for (const { teamId, delivered, firstPromised } of world.dependenciesOf(id)) {
        if (!delivered || !firstPromised) continue;
        const slip = daysBetween(firstPromised.on, dayIn(cycle, delivered.at));
        slips.set(teamId, [...(slips.get(teamId) ?? []), slip]);
      }
  return slips;
}

/**
 * One without a day is taken as promised for the day it is needed; none comes before today, and
 * what was declined does not come. A day after the cycle may be agreed on; it helps nothing in it.
 */
function availabilityOf(
  { dependency, objective: { cycle, today } }: DependencyView,
  slips: readonly number[],
  thresholds: Thresholds,
): Explained {
  const { stage, neededBy, promised, requestedAt, events } = dependency;
  if (stage === 'declined')
    return explain(0, 'declined', '0', [term('Declined', 'it does not come')], { events });
  const there = [promised?.on ?? neededBy, today].reduce((a, b) => (a > b ? a : b));
  const leadDays = Math.max(0, daysBetween(dayIn(cycle, requestedAt), there));
  const isAfter = neededBy > cycle.endsOn;
  const needed = isAfter ? cycle.endsOn : neededBy;
  return availability({
    spareDays: daysBetween(there, needed),
    usefulDays: daysBetween(needed, cycle.endsOn),
    habit: slipHabit(slips, leadDays, thresholds),
    events,
    sources: isAfter
      ? { spareDays: 'to the last day of the cycle, after which it helps no more' }
      : {},
  });
}

/** The chance of an objective that waits or is waited for, 0 to 1, with its arithmetic. */
export const landsOf = (chains: Chains, id: string): Explained =>
  explainLater(chains.chain.lands(id), () => landsTold(chains, id));

function landsTold({ chain, objectives, byId }: Chains, id: string): Explained {
  const { alone } = chain.nodes.get(id)!;
  const factors = chain.factors(id);
  const awaited = factors.map(({ link }) => byId.get(link.id)!);
  return explain(
    chain.lands(id),
    'alone × Π (1 − weight × (1 − chance of the other × share of the time it is there))',
    `${[alone, ...factors.map(({ leaves }) => leaves)].map(two).join(' × ')} = ${two(chain.lands(id))}`,
    [
      term(
        objectives.get(id)!.objective.stage === 'closed'
          ? 'Closed, by what it landed with'
          : 'Alone, by what is said of its key results',
        two(alone),
      ),
      ...awaited.map(({ team, dependency: { criticality } }, at) =>
        term(`${team.name}, ${criticality}`, `× ${two(factors[at]!.leaves)}`),
      ),
    ],
    {
      events: [
        ...objectives.get(id)!.keyResults.flatMap(({ last }) => (last ? [last.position] : [])),
        ...awaited.flatMap(({ dependency: { events } }) => events),
      ],
    },
  );
}

/** What would land besides if one dependency were certain, in key results, with its arithmetic. */
export function leverageOf(
  { chain }: Chains,
  { id, events }: Dependency,
  world: WorldView,
): Explained {
  const gains = chain.gains({ link: id });
  const value = chain.leverage({ link: id });
  const nameOf = (objectiveId: string) =>
    world.team(world.objective(objectiveId)!.teamId)?.name ?? '';
  return explain(
    value,
    'Σ key results × (chance if it were certain − chance as it stands)',
    `${gains.map(({ node, more }) => `${node.weight} × ${two(more)}`).join(' + ') || '0'} = ${bareNumber(value, 1)}`,
    gains.map(({ node, more }) => {
      const lands = chain.lands(node.id);
      return term(
        `${nameOf(node.id)}, ${node.weight} × (${two(lands + more)} − ${two(lands)})`,
        `+ ${two(node.weight * more)}`,
      );
    }),
    { events },
  );
}

const two = (number: number): string => bareNumber(number, 2);
