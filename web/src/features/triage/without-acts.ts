/** The same thing with nothing that the viewer may do: what has left the queue is only looked at. */
export function withoutActs<Told>(told: Told): Told {
  if (Array.isArray(told)) return told.map(withoutActs) as Told;
  if (typeof told !== 'object' || told === null) return told;
  return Object.fromEntries(
    Object.entries(told).map(([name, value]) => [
      name,
      name.startsWith('viewerCan') ? false : withoutActs(value),
    ]),
  ) as Told;
}
