import { type Fault, readSaid } from './read-said.ts';
import type { Stop } from './walk-state.ts';

const FIELDS =
  /^(?:value|forecastOn|confidence|note|learning|next\.\d+|asks\.\d+\.(?:need|ofId|by)|blocker\.(?:what|kind|severity))$/;

/** Whether a command's field is one that the open key result shows an input for. */
export const isFieldOf = (field: string | null | undefined): field is string =>
  field !== null && field !== undefined && FIELDS.test(field);

/** What is in the way of a stop: what the server would not have, or what cannot be read once tried. */
export function faultOf(
  { step, said, refusal }: Stop,
  tried: boolean,
  today: string,
): Fault | undefined {
  if (refusal && isFieldOf(refusal.field))
    return { field: refusal.field, why: `${refusal.message} ${refusal.remedy}` };
  if (!tried) return undefined;
  const reading = readSaid(said, step, today);
  return reading.ok ? undefined : reading.fault;
}
