import { readNumber } from './read-number.ts';

/** What a form about a committed target holds, as typed. */
export interface TypedTargets {
  readonly target: string;
  readonly low: string;
  readonly high: string;
  readonly commit: string;
  readonly stretch: string;
  readonly dueOn: string;
}
export type TargetField = keyof TypedTargets;

/** The targets that a kind of key result has, in the order in which they are asked for. */
export const targetFields: Readonly<Record<string, readonly TargetField[]>> = {
  METRIC: ['target'],
  CONTROL: ['low', 'high'],
  MILESTONE: ['dueOn'],
  BASELINE: [],
  ZONES: ['commit', 'target', 'stretch'],
};

export const targetLabels: Readonly<Record<TargetField, string>> = {
  target: 'Target',
  low: 'Lower edge of the band',
  high: 'Upper edge of the band',
  commit: 'Commit',
  stretch: 'Stretch',
  dueOn: 'Due on',
};

/** What of the typed targets can be sent: only those of the kind, only those that can be read. */
export function targetsTyped(kind: string, unit: string, typed: TypedTargets) {
  const said: Partial<Record<Exclude<TargetField, 'dueOn'>, number>> & { dueOn?: string } = {};
  for (const field of targetFields[kind] ?? []) {
    if (field === 'dueOn') {
      if (typed.dueOn) said.dueOn = typed.dueOn;
      continue;
    }
    const value = readNumber(typed[field], unit);
    if (value !== undefined) said[field] = value;
  }
  return said;
}

/** The first field whose words are there and are no number. */
export function unreadable(
  kind: string,
  unit: string,
  typed: TypedTargets,
): TargetField | undefined {
  return (targetFields[kind] ?? []).find(
    (field) =>
      field !== 'dueOn' &&
      typed[field].trim() !== '' &&
      readNumber(typed[field], unit) === undefined,
  );
}
