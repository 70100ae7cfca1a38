import type { Aggregate } from '../../kernel/aggregate.ts';
import { prose } from '../../kernel/prose.ts';
import { accepted, type Outcome, refused } from '../../kernel/refusal.ts';
import { defaultThresholds, type Thresholds } from '../../signals/thresholds.ts';
import type { WorldView } from '../../world-view.ts';
import { onlyAdministrators, policyActor } from '../permission.ts';
import type { PolicyCommand } from './commands.ts';
import { events, type PolicyEvent } from './events.ts';
import { decideForgetting, defaultRetention, type Retention } from './retention.ts';

export interface Policy {
  readonly thresholds: Thresholds;
  readonly retention: Retention;
}

const defaultPolicy: Policy = { thresholds: defaultThresholds, retention: defaultRetention };

/** An organisation has one policy, so its stream has one name. */
export const policyId = 'the';

export const policy: Aggregate<Policy, PolicyCommand, PolicyEvent, WorldView> = {
  category: 'policy',
  about: 'The thresholds at which signals ask, and how long what people write is kept.',
  events,
  decide(command, state = defaultPolicy, context) {
    if (command.type === 'ForgetQuarters')
      return context.actor === policyActor
        ? decideForgetting(command, state.retention, context.now)
        : refused({
            code: 'not_yours',
            message: 'Only the policy notes what is forgotten.',
            remedy: 'Change how long texts are kept instead.',
          });
    const denied = onlyAdministrators(context);
    if (denied) return refused(denied);
    return command.type === 'ChangeRetention'
      ? changeRetention(command, state)
      : changeThreshold(command);
  },
  evolve(state = defaultPolicy, event) {
    switch (event.type) {
      case 'ThresholdChanged': {
        const { name, value } = event.data;
        // A threshold that a later version no longer has is passed over.
        if (thresholdAt(state.thresholds, name) === undefined) return state;
        const thresholds = replaced(state.thresholds, name.split('.'), value) as Thresholds;
        return { ...state, thresholds };
      }
      case 'RetentionChanged': {
        const { texts, quarters } = event.data;
        return retaining(state, { quarters: { ...state.retention.quarters, [texts]: quarters } });
      }
      case 'QuartersForgotten': {
        const { texts, before } = event.data;
        const { quarters, forgotten } = state.retention;
        const noted = [...(forgotten[texts] ?? []), { before, kept: quarters[texts] ?? 0 }];
        return retaining(state, { forgotten: { ...forgotten, [texts]: noted } });
      }
    }
  },
};

const retaining = (policy: Policy, more: Partial<Retention>): Policy => ({
  ...policy,
  retention: { ...policy.retention, ...more },
});

type Of<Type> = Extract<PolicyCommand, { type: Type }>;

function changeThreshold({
  name,
  value,
  because,
}: Of<'ChangeThreshold'>): Outcome<readonly PolicyEvent[]> {
  if (thresholdAt(defaultThresholds, name) === undefined)
    return refused({
      code: 'unknown',
      field: 'name',
      message: 'There is no such threshold.',
      remedy: 'Choose one from the list of thresholds.',
    });
  return accepted([{ type: 'ThresholdChanged', data: { name, value, because: prose(because) } }]);
}

function changeRetention(
  { texts, quarters, because }: Of<'ChangeRetention'>,
  { retention }: Policy,
): Outcome<readonly PolicyEvent[]> {
  if (retention.quarters[texts] === quarters) return accepted([]);
  return accepted([
    { type: 'RetentionChanged', data: { texts, quarters, because: prose(because) } },
  ]);
}

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
