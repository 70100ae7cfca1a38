import type { WorldView } from '@cairn/shared/world-view';

/**
 * A view that finds every state only once. What is folded anew for a look back would otherwise be
 * folded again for each field, and what is memoised by its states would never be found again.
 */
export function remembering(view: WorldView): WorldView {
  const person = byId((id) => view.person(id));
  const team = byId((id) => view.team(id));
  const cycle = byId((id) => view.cycle(id));
  const objective = byId((id) => view.objective(id));
  return {
    now: view.now,
    position: view.position,
    organisation: once(() => view.organisation()),
    direction: once(() => view.direction()),
    thresholds: once(() => view.thresholds()),
    person,
    people: once(() => view.people().map(({ id }) => person(id)!)),
    team,
    teams: once(() => view.teams().map(({ id }) => team(id)!)),
    cycle,
    cycles: once(() => view.cycles().map(({ id }) => cycle(id)!)),
    objective,
    objectivesIn: byId((id) => view.objectivesIn(id).map((each) => objective(each.id)!)),
  };
}

function once<T>(find: () => T): () => T {
  let found: { readonly value: T } | undefined;
  return () => {
    found ??= { value: find() };
    return found.value;
  };
}

function byId<T>(find: (id: string) => T): (id: string) => T {
  const known = new Map<string, { readonly value: T }>();
  return (id) => {
    const remembered = known.get(id) ?? { value: find(id) };
    known.set(id, remembered);
    return remembered.value;
  };
}
