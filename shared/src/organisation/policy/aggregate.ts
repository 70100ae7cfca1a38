import type { Aggregate } from '../../kernel/aggregate.ts';
import { prose } from '../../kernel/prose.ts';
import { accepted, refused } from '../../kernel/refusal.ts';
import { defaultThresholds, type Thresholds } from '../../signals/thresholds.ts';
import type { WorldView } from '../../world-view.ts';
import { onlyAdministrators } from '../permission.ts';
import type { PolicyCommand } from './commands.ts';
import { events, type PolicyEvent } from './events.ts';

export interface Policy {
  readonly thresholds: Thresholds;
}

/** An organisation has one policy, so its stream has one name. */
export const policyId = 'the';

export const policy: Aggregate<Policy, PolicyCommand, PolicyEvent, WorldView> = {
  category: 'policy',
  about: 'The thresholds at which signals ask.',
  events,
  decide(command, _state, context) {
    const denied = onlyAdministrators(context);
    if (denied) return refused(denied);
    if (thresholdAt(defaultThresholds, command.name) === undefined)
      return refused({
        code: 'unknown',
        field: 'name',
        message: 'There is no such threshold.',
        remedy: 'Choose one from the list of thresholds.',
      });
    const { name, value } = command;
    return accepted([
      { type: 'ThresholdChanged', data: { name, value, because: prose(command.because) } },
    ]);
  },
  evolve(state, event) {
    const { name, value } = event.data;
    const thresholds = state?.thresholds ?? defaultThresholds;
    // A threshold that a later version no longer has is passed over.
    if (thresholdAt(thresholds, name) === undefined) return { thresholds };
    return { thresholds: replaced(thresholds, name.split('.'), value) as Thresholds };
  },
};

type Branch = { readonly [name: string]: number | Branch };

const branchOf = (thresholds: Thresholds) => thresholds as unknown as Branch;

/** The value of a threshold by its path; `undefined` when there is none of that name. */
export function thresholdAt(thresholds: Thresholds, path: string): number | undefined {
  let at: number | Branch | undefined = branchOf(thresholds);
  for (const name of path.split('.')) {
    if (typeof at !== 'object' || !Object.hasOwn(at, name)) return undefined;
    at = at[name];
  }
  return typeof at === 'number' ? at : undefined;
}

function replaced(tree: unknown, [name, ...rest]: readonly string[], value: number): unknown {
  const branch = tree as Branch;
  return { ...branch, [name!]: rest.length ? replaced(branch[name!], rest, value) : value };
}
