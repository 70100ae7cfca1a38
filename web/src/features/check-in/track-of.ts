import { bareNumber } from '@cairn/shared/kernel/figures';
import { wayCovered } from '@cairn/shared/signals/way';
import type { BigTrackProps } from '../../components/big-track.tsx';
import type { Step } from './step.ts';

/**
 * The track of a value between where it started and where it is to land, with what is being typed
 * on it. Undefined where there is no way: no baseline yet, or a number that is still looked for.
 */
export function trackOf(step: Step, value: number | undefined): BigTrackProps | undefined {
  const ends = endsOf(step);
  if (!ends) return undefined;
  const share = (at: number) => wayCovered(ends.from, ends.to, at);
  const number = (at: number) => bareNumber(at, step.decimals);
  const spoken = step.unit === '%' ? 'per cent' : step.unit;
  const expected = ends.tick && {
    at: share(ends.tick.at),
    words: `${ends.tick.words} ${number(ends.tick.at)}`,
  };
  const last = step.last && {
    at: share(step.last.value),
    words: `last ${number(step.last.value)}`,
  };
  const facts = [
    expected && sentence(expected.words),
    last && sentence(last.words),
    value !== undefined && `Now ${number(value)}.`,
  ];
  return {
    done: value === undefined ? undefined : share(value),
    ...(expected ? { expected } : {}),
    ...(last ? { last } : {}),
    baseline: `${number(ends.from)} ${ends.fromWord}`,
    target: `${ends.toWord} ${number(ends.to)}`,
    label: [`From ${number(ends.from)} to ${number(ends.to)}${spoken && ` ${spoken}`}.`, ...facts]
      .filter(Boolean)
      .join(' '),
  };
}

const sentence = (words: string) => `${words.charAt(0).toUpperCase()}${words.slice(1)}.`;

interface Ends {
  readonly from: number;
  readonly to: number;
  readonly fromWord: string;
  readonly toWord: string;
  readonly tick?: { readonly at: number; readonly words: string };
}

function endsOf({ kind, baseline, target, commit, stretch, expected }: Step): Ends | undefined {
  const tick = expected === null ? {} : { tick: { at: expected, words: 'expected today' } };
  if (kind === 'METRIC' && baseline !== null && target !== null)
    return { from: baseline, to: target, fromWord: 'baseline', toWord: 'target', ...tick };
  if (kind !== 'ZONES' || target === null) return undefined;
  if (baseline !== null)
    return { from: baseline, to: target, fromWord: 'baseline', toWord: 'target', ...tick };
  // Zones without a start: the way shown is the one between the two outer zones.
  if (commit === null || stretch === null) return undefined;
  return {
    from: commit,
    to: stretch,
    fromWord: 'commit',
    toWord: 'stretch',
    tick: { at: target, words: 'target' },
  };
}
