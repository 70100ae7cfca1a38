import type { Explained, Term } from '../kernel/explained.ts';
import { bareNumber, figure, shortDate, type Unit } from '../kernel/figures.ts';
import type { Aim } from './aim.ts';
import { explain, type Provenance, term } from './provenance.ts';
import { clamp } from './way.ts';
import { daysLate, outsideBand, worthOf, zoneWorth } from './worth.ts';

export interface Score {
  /** 0 to 1. */
  readonly score: number;
  /** The same, not capped: below 0 behind the baseline, above 1 beyond the target. Finite. */
  readonly raw: number;
}

export interface ScoreInput {
  readonly aim: Aim;
  /** Value at the close; for a milestone the day it was done or is forecast, ms since 1970 UTC. */
  readonly value: number | undefined;
  readonly daysInCycle: number;
  readonly provenance?: Provenance<'aim' | 'value'>;
}

/**
 * Score of a key result against an aim, 0 to 1 and uncapped beside it. See `worthOf` for what a
 * value of each kind is worth; a key result without a value scores 0. Where a metric's baseline
 * and target are equal, only the target itself scores 1.
 */
export function scoreOf(input: ScoreInput): Explained<Score> {
  const raw = worthOf(input.aim, input.value, input.daysInCycle);
  const value = { score: clamp(raw, 0, 1), raw };
  if (input.value === undefined)
    return explain(
      value,
      'no value, no score',
      'no value yet: 0.00',
      aimTerms(input),
      input.provenance,
    );
  const { formula, filledIn } = workings(input.aim, input.value, input.daysInCycle);
  return explain(
    value,
    formula,
    `${filledIn} = ${bareNumber(raw, 3)}`,
    [
      ...aimTerms(input),
      term('Value', shown(input.aim, input.value), input.provenance?.sources?.value),
    ],
    input.provenance,
  );
}

function workings(aim: Aim, value: number, daysInCycle: number) {
  switch (aim.kind) {
    case 'metric': {
      const [b, g, v] = plain(aim.unit, aim.baseline, aim.target, value);
      return {
        formula: '(value − baseline) ÷ (target − baseline)',
        filledIn: `(${v} − ${b}) ÷ (${g} − ${b})`,
      };
    }
    case 'zones': {
      const [c, t, s, v] = plain(aim.unit, aim.commit, aim.target, aim.stretch, value);
      const { commit, target, stretch } = zoneWorth;
      return {
        formula: `between commit (${commit}), target (${target}) and stretch (${stretch.toFixed(1)})`,
        filledIn: `${v} between ${c}, ${t} and ${s}`,
      };
    }
    case 'milestone': {
      const late = bareNumber(daysLate(aim, value), 0);
      return {
        formula: '1 − days late ÷ days in the cycle',
        filledIn: `1 − ${late} ÷ ${daysInCycle}`,
      };
    }
    case 'control': {
      const [low, high, out] = plain(
        aim.unit,
        aim.low,
        aim.high,
        Math.abs(outsideBand(aim, value)),
      );
      return {
        formula: '1 − distance outside the band ÷ its width',
        filledIn: `1 − ${out} ÷ (${high} − ${low})`,
      };
    }
    case 'baseline':
      return { formula: '1 once the number has been found', filledIn: figure(value, aim.unit) };
  }
}

function aimTerms({ aim, provenance }: ScoreInput): Term[] {
  const source = provenance?.sources?.aim;
  switch (aim.kind) {
    case 'metric':
      return [
        term('Baseline', figure(aim.baseline, aim.unit), source),
        term('Target', figure(aim.target, aim.unit), source),
      ];
    case 'zones':
      return [
        term('Commit', figure(aim.commit, aim.unit), source),
        term('Target', figure(aim.target, aim.unit), source),
        term('Stretch', figure(aim.stretch, aim.unit), source),
      ];
    case 'milestone':
      return [term('Due', shortDate(aim.due), source)];
    case 'control':
      return [
        term('Band', `${figure(aim.low, aim.unit)} to ${figure(aim.high, aim.unit)}`, source),
      ];
    case 'baseline':
      return [term('Target', 'to set', source)];
  }
}

/** A value as its aim shows it: a date for a milestone, else with the unit. */
export const shown = (aim: Aim, value: number): string =>
  aim.kind === 'milestone' ? shortDate(value) : figure(value, aim.unit);

const plain = (unit: Unit, ...values: number[]): string[] =>
  values.map((value) => bareNumber(value, unit.decimals));
