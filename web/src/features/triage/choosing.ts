/** What is chosen in the queue, held by its id: what comes in above it moves it down, no more. */
export interface Choice {
  readonly id: string;
  /** Its place, from 0; once it is gone, the place where it stood. */
  readonly place: number;
  /** What the address asked for when it was chosen. */
  readonly sought: string | undefined;
  readonly isNow: boolean;
  /** It has left the queue of now, and nothing else has been chosen yet. */
  readonly isGone: boolean;
}

type Sight = Pick<Choice, 'sought' | 'isNow'>;

/**
 * What is chosen once the queue or the address has changed; undefined where there is nothing. What
 * has left stays chosen until it was said why, see `nextOf`. At another moment it goes by place.
 */
export function choiceIn(
  ids: readonly string[],
  { sought, isNow }: Sight,
  before?: Choice,
): Choice | undefined {
  const isAskedAnew = sought !== undefined && sought !== before?.sought && ids.includes(sought);
  const id = isAskedAnew ? sought : before?.id;
  const place = id === undefined ? -1 : ids.indexOf(id);
  if (id !== undefined && place >= 0)
    return as({ id, place, sought, isNow, isGone: false }, before);
  if (before?.isNow && isNow) return as({ ...before, sought, isGone: true }, before);
  return byPlace(ids, before?.place ?? 0, { sought, isNow });
}

/** What stands where the chosen one stood. */
export const nextOf = (ids: readonly string[], before: Choice): Choice | undefined =>
  byPlace(ids, before.place, before);

function byPlace(ids: readonly string[], at: number, sight: Sight): Choice | undefined {
  const place = Math.min(at, ids.length - 1);
  const id = ids[place];
  const { sought, isNow } = sight;
  return id === undefined ? undefined : { id, place, sought, isNow, isGone: false };
}

/** The choice before, where nothing of it has changed. */
const as = (choice: Choice, before: Choice | undefined): Choice =>
  before && (Object.keys(choice) as (keyof Choice)[]).every((name) => choice[name] === before[name])
    ? before
    : choice;
