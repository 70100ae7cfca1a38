import type { Explained } from '../kernel/explained.ts';
import { bareNumber, difference, share, type Unit } from '../kernel/figures.ts';
import { explain, type Provenance, term } from './provenance.ts';
import { median } from './robust-trend.ts';
import type { Thresholds } from './thresholds.ts';
import { clamp } from './way.ts';

/** What is known of one key result that landed in full. Whatever is not known is left out. */
export interface StretchFacts {
  /** Day of the cycle on which it first stood at 1.0. */
  readonly landedOnDay?: number;
  readonly daysInCycle: number;
  /** Mean confidence at the draft, 0 to 10. */
  readonly draftConfidence?: number;
  /** Share of its check-ins that were green, 0 to 1. */
  readonly greenShare?: number;
  /** Size of the way, and sizes of this metric's moves in earlier quarters, in `unit`. */
  readonly move?: {
    readonly size: number;
    readonly before: readonly number[];
    readonly unit: Unit;
  };
  /** Uncapped score. */
  readonly raw?: number;
  /** Whether its target was eased after the commitment. */
  readonly eased?: boolean;
  readonly provenance?: Provenance;
}

interface Piece {
  readonly name: string;
  readonly weight: number;
  /** 0 to 1. */
  readonly value: number;
  readonly from: string;
}

/**
 * How much speaks for room in the target, 0 to 1: the weighted mean of
 * early 1 − day landed ÷ days; sure (draft confidence − 7) ÷ 3; the share of green check-ins; small
 * 1 − this move ÷ median usual move; beyond (raw score − 1) ÷ 0.5; and whether the target was
 * eased. Each is kept within 0 and 1, and the weights are spread over those that are known.
 * 0 when nothing is known.
 */
export function stretchEvidence(
  facts: StretchFacts,
  thresholds: Pick<Thresholds, 'stretch'>,
): Explained {
  const pieces = piecesOf(facts, thresholds.stretch);
  const weight = pieces.reduce((sum, piece) => sum + piece.weight, 0);
  const weighted = pieces.reduce((sum, piece) => sum + piece.weight * piece.value, 0);
  const value = weight > 0 ? clamp(weighted / weight, 0, 1) : 0;
  const sum = pieces
    .map((piece) => `${bareNumber(piece.weight, 2)} × ${bareNumber(piece.value, 3)}`)
    .join(' + ');
  return explain(
    value,
    `(${pieces.map((piece) => `weight × ${piece.name}`).join(' + ')}) ÷ weights`,
    `(${sum}) ÷ ${bareNumber(weight, 2)} = ${bareNumber(value, 3)}`,
    pieces.map((piece) => term(piece.name, bareNumber(piece.value, 3), piece.from)),
    facts.provenance,
  );
}

function piecesOf(facts: StretchFacts, policy: Thresholds['stretch']): Piece[] {
  const { weights } = policy;
  const { landedOnDay, daysInCycle, draftConfidence, greenShare, move, raw, eased } = facts;
  const pieces: Piece[] = [];
  const add = (name: string, weight: number, value: number, from: string) =>
    pieces.push({ name, weight, value: clamp(value, 0, 1), from });

  if (landedOnDay !== undefined)
    add(
      'early',
      weights.early,
      1 - landedOnDay / Math.max(1, daysInCycle),
      `landed on day ${landedOnDay} of ${daysInCycle}`,
    );
  if (draftConfidence !== undefined)
    add(
      'sure',
      weights.sure,
      overPart(draftConfidence - policy.sureAbove, 10 - policy.sureAbove),
      `confidence ${bareNumber(draftConfidence, 1)} at the draft`,
    );
  if (greenShare !== undefined)
    add('green', weights.green, greenShare, `${share(greenShare)} of check-ins`);
  const usual = usualMove(move?.before);
  if (move && usual > 0)
    add(
      'small',
      weights.small,
      1 - Math.abs(move.size) / usual,
      `usual move ${difference(usual, move.unit)}, this one ${difference(move.size, move.unit)}`,
    );
  if (raw !== undefined)
    add(
      'beyond',
      weights.beyond,
      overPart(raw - 1, policy.beyondInFull),
      `uncapped score ${bareNumber(raw, 2)}`,
    );
  if (eased !== undefined)
    add(
      'eased',
      weights.eased,
      eased ? 1 : 0,
      eased ? 'target eased after the commitment' : 'target kept',
    );
  return pieces;
}

/** Median size of earlier moves; 0 when there were none, or none that moved anything. */
export const usualMove = (before: readonly number[] = []): number => median(before.map(Math.abs));

const overPart = (part: number, whole: number): number =>
  whole > 0 ? part / whole : part > 0 ? 1 : 0;
