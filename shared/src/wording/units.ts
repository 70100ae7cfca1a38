/** What a unit measures, so that two of a kind can be compared: seconds, grams, metres, one. */
export interface Unit {
  readonly dimension: string;
  /** How many of the dimension's base unit one of these is. */
  readonly factor: number;
}

const table: readonly (readonly [string, number, string])[] = [
  ['time', 0.001, 'ms millisecond msec'],
  ['time', 1, 's sec second'],
  ['time', 60, 'min minute mins'],
  ['time', 3_600, 'h hr hour hrs'],
  ['time', 86_400, 'd day night workday weekday'],
  ['time', 604_800, 'wk week sprint'],
  ['time', 1_209_600, 'fortnight'],
  ['time', 2_629_800, 'mo month'],
  ['time', 7_889_400, 'quarter'],
  ['time', 31_557_600, 'yr year'],
  ['mass', 0.001, 'mg'],
  ['mass', 1, 'g gram gramme'],
  ['mass', 1_000, 'kg kilo kilogram kilogramme kgs'],
  ['mass', 1_000_000, 't tonne ton'],
  ['length', 0.001, 'mm'],
  ['length', 0.01, 'cm'],
  ['length', 1, 'metre meter'],
  ['length', 1_000, 'km kilometre kilometer'],
  ['length', 1_609.344, 'mile mi'],
  ['volume', 0.001, 'ml'],
  ['volume', 1, 'l litre liter'],
  ['energy', 1, 'kcal calorie'],
  ['power', 1, 'kwh'],
  ['data', 1, 'kb'],
  ['data', 1_000, 'mb'],
  ['data', 1_000_000, 'gb'],
  ['data', 1_000_000_000, 'tb'],
  ['percent', 1, '% percent pct'],
  ['points', 1, 'pp pt point'],
  ['money', 1, '€ $ £ ¥ eur usd gbp chf euro dollar pound'],
  ['times', 1, 'time x ×'],
  ['pieces', 1, 'session visit'],
];

const units: ReadonlyMap<string, Unit> = new Map(
  table.flatMap(([dimension, factor, names]) =>
    names.split(' ').map((name) => [name, { dimension, factor }] as const),
  ),
);

/** The unit that a word or sign names, singular or plural; undefined for any other word. */
export function unitOf(name: string): Unit | undefined {
  return units.get(name) ?? (name.endsWith('s') ? units.get(name.slice(0, -1)) : undefined);
}

const scales: ReadonlyMap<string, number> = new Map([
  ['k', 1e3],
  ['thousand', 1e3],
  ['m', 1e6],
  ['mn', 1e6],
  ['million', 1e6],
  ['bn', 1e9],
  ['b', 1e9],
  ['billion', 1e9],
  ['hundred', 1e2],
  ['dozen', 12],
]);

/** How often a number counts that this word follows: `k` a thousand times; undefined for others. */
export const scaleOf = (name: string): number | undefined => scales.get(name);

/** Whether a unit of time is a day or longer: the kind in which deadlines are given. */
export const isCalendarUnit = (unit: Unit | undefined): unit is Unit =>
  unit?.dimension === 'time' && unit.factor >= 86_400;
