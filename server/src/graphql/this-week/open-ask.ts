import type { OpenAsk as SharedAsk } from '@cairn/shared/views/asks';
import type { WorldView } from '@cairn/shared/world-view';
import { builder } from '../builder.ts';
import { Ask, CheckIn } from '../strategy/check-in.ts';
import { KeyResult } from '../strategy/key-result.ts';
import type { KeyResultNode } from '../strategy/key-result-node.ts';
import { Objective } from '../strategy/objective.ts';

export interface OpenAskNode {
  readonly world: WorldView;
  readonly open: SharedAsk;
}

const keyResultOf = ({ world, open }: OpenAskNode): KeyResultNode => ({
  world,
  objective: open.objective,
  each: open.keyResult,
});

export const OpenAsk = builder.objectRef<OpenAskNode>('OpenAsk').implement({
  description: 'Something asked with the last word on a key result.',
  fields: (t) => ({
    ask: t.field({
      type: Ask,
      resolve: (each) => ({
        node: keyResultOf(each),
        checkIn: each.open.checkIn,
        ask: each.open.ask,
      }),
    }),
    objective: t.field({
      type: Objective,
      resolve: ({ world, open }) => ({ world, view: open.objective }),
    }),
    keyResult: t.field({ type: KeyResult, resolve: keyResultOf }),
    checkIn: t.field({
      type: CheckIn,
      resolve: (each) => ({ node: keyResultOf(each), checkIn: each.open.checkIn }),
    }),
  }),
});
