import { expect, test } from 'vitest';
import { type Attendable, isAttended } from './attended.ts';

const nothing = { blocker: null, dependency: null, decision: null, escalation: null, ask: null };
const dependency = (stage: string, takenOn: unknown = null) => ({ dependency: { stage, takenOn } });
const decision = (stage: string, acknowledged: unknown = null) => ({
  decision: { stage, acknowledged },
});
const by = { name: 'Ines Carvalho' };

test.each<[boolean | undefined, Partial<Attendable>]>([
  [false, { blocker: { isAttended: false } }],
  [true, { blocker: { isAttended: true } }],
  [false, { escalation: { stage: 'RAISED' } }],
  [true, { escalation: { stage: 'ACKNOWLEDGED' } }],
  [undefined, { escalation: { stage: 'DECIDED' } }],
  [false, { ask: { stage: 'ASKED' } }],
  [true, { ask: { stage: 'ACKNOWLEDGED' } }],
  [false, dependency('REQUESTED')],
  [true, dependency('REQUESTED', by)],
  [true, dependency('PROMISED')],
  [undefined, dependency('DECLINED')],
  [true, dependency('DECLINED', by)],
  [false, decision('OPEN')],
  [true, decision('OPEN', by)],
  [undefined, decision('MADE')],
  [undefined, {}],
])('%s: %j', (attended, item) => {
  expect(isAttended({ ...nothing, ...item })).toBe(attended);
});
