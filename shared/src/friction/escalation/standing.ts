import { leadersFor } from '../../organisation/leading.ts';
import { isHere } from '../../organisation/person/here.ts';
import type { WorldView } from '../../world-view.ts';
import type { Escalation } from './state.ts';
import type { EscalationStage } from './words.ts';

/** Where it stands. It is ended once it is verified, or declined. */
export function stageOf(escalation: Escalation, world: WorldView): EscalationStage {
  const { verified, declined, decided } = escalation;
  if (verified) return 'verified';
  if (declined) return 'declined';
  if (decided) return toldAt(escalation, world) === undefined ? 'decided' : 'communicated';
  return holderOf(escalation, world) === undefined ? 'raised' : 'acknowledged';
}

/** Who is at it. Who has left the organisation is at nothing. */
export const holderOf = ({ heldById }: Escalation, world: WorldView): string | undefined =>
  heldById !== undefined && isHere(world.person(heldById)) ? heldById : undefined;

/** Those whose it is while nobody is at it, or once whoever was is late or has left. */
export const answerableFor = (
  { raisedById, teamId }: Escalation,
  world: WorldView,
): readonly string[] => leadersFor(raisedById, [teamId], world);

/**
 * Those who have to be told what was decided: whoever raised it, and whoever it was needed of.
 * Whoever decided knows.
 */
const toTellIds = ({ raisedById, ofId, decided }: Escalation): readonly string[] =>
  [...new Set([raisedById, ofId])].filter(
    (id) => id !== undefined && id !== decided?.byId,
  ) as string[];

/** Those of them who were not. Nobody can tell those who have left. */
export function untoldIds(escalation: Escalation, world: WorldView): readonly string[] {
  const known = new Set(escalation.told.map(({ personId }) => personId));
  return toTellIds(escalation).filter((id) => isHere(world.person(id)) && !known.has(id));
}

/**
 * When the last of those who had to be told was, milliseconds since 1970 UTC; where none of them
 * was, when anybody but whoever decided was. `undefined` where nobody was.
 */
export function lastToldAt(escalation: Escalation): number | undefined {
  const { told, decided } = escalation;
  const others = told.filter(({ personId }) => personId !== decided?.byId);
  if (others.length === 0) return undefined;
  const named = others.filter(({ personId }) => toTellIds(escalation).includes(personId));
  return named.length > 0
    ? Math.max(...named.map(({ at }) => at))
    : Math.min(...others.map(({ at }) => at));
}

/** The same; `undefined` while somebody is left to tell, too. */
export const toldAt = (escalation: Escalation, world: WorldView): number | undefined =>
  untoldIds(escalation, world).length > 0 ? undefined : lastToldAt(escalation);
