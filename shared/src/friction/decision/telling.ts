import { isHere } from '../../organisation/person/here.ts';
import type { WorldView } from '../../world-view.ts';
import type { Decision } from './state.ts';

/**
 * Those who have to be told and were not. Whoever decides knows, also where they were to be told
 * before it was handed over to them; nobody can tell those who have left.
 */
export const untoldIds = (
  { toTellIds, told, deciderId }: Decision,
  world: WorldView,
): readonly string[] =>
  toTellIds.filter(
    (id) =>
      id !== deciderId && isHere(world.person(id)) && !told.some(({ personId }) => personId === id),
  );

/**
 * When the last of those who had to be told was, milliseconds since 1970 UTC; where none of them
 * was, when anybody but whoever decided was. `undefined` while somebody is left to tell.
 */
export function toldAt(decision: Decision, world: WorldView): number | undefined {
  const { toTellIds, deciderId } = decision;
  const told = decision.told.filter(({ personId }) => personId !== deciderId);
  if (told.length === 0 || untoldIds(decision, world).length > 0) return undefined;
  const named = told.filter(({ personId }) => toTellIds.includes(personId));
  return named.length > 0
    ? Math.max(...named.map(({ at }) => at))
    : Math.min(...told.map(({ at }) => at));
}

/** Those who heard what was decided and not that it was reversed. Whoever reversed it knows. */
export const unawareIds = (
  { told, toldOfReversal, reversed }: Decision,
  world: WorldView,
): readonly string[] =>
  reversed
    ? told
        .map(({ personId }) => personId)
        .filter(
          (id) =>
            id !== reversed.byId &&
            isHere(world.person(id)) &&
            !toldOfReversal.some(({ personId }) => personId === id),
        )
    : [];

/**
 * When the last of those who had heard what was decided was told that it was reversed, milliseconds
 * since 1970 UTC; `undefined` where none of them but whoever reversed it was.
 */
export function awareAt({ told, toldOfReversal, reversed }: Decision): number | undefined {
  const heard = toldOfReversal.filter(
    ({ personId }) =>
      personId !== reversed?.byId && told.some((each) => each.personId === personId),
  );
  return heard.length > 0 ? Math.max(...heard.map(({ at }) => at)) : undefined;
}
