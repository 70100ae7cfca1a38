/**
 * Freezes a JSON value all the way down. Readers of a log in memory share its events; a reader that
 * tries to change one is told so here, as it would change nothing in a log on disk.
 */
export function frozen<Value>(value: Value): Value {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value);
    for (const part of Object.values(value)) frozen(part);
  }
  return value;
}
