/**
 * How much an objective's set of key results has changed since the commitment: those added and
 * those dropped ÷ those committed, 0 or more. 0 when none were committed and none added, and the
 * number of those added when none were committed.
 */
export function keyResultChurn(committed: readonly string[], now: readonly string[]): number {
  const before = new Set(committed);
  const after = new Set(now);
  const added = [...after].filter((id) => !before.has(id)).length;
  const dropped = [...before].filter((id) => !after.has(id)).length;
  return (added + dropped) / Math.max(1, before.size);
}
