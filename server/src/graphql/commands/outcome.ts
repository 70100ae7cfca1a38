import { definitionOf } from '@cairn/shared/aggregates';
import type {
  Outcome as SharedOutcome,
  Refusal as SharedRefusal,
} from '@cairn/shared/kernel/refusal';
import { messageWithName } from '../../commands/conflict.ts';
import type { Executed } from '../../commands/executed.ts';
import { builder } from '../builder.ts';
import { Person } from '../organisation/person.ts';

const Done = builder.objectRef<Executed>('Done').implement({
  reading: 'carried',
  description: 'Carried out and durable.',
  fields: (t) => ({
    position: t.int({
      description: 'Everything up to it is folded.',
      resolve: ({ position }, _args, { app }) => app.live.world.placeOf(position),
    }),
    repeated: t.exposeBoolean('repeated', {
      description: 'Already carried out before; nothing changed now.',
    }),
  }),
});

const Refusal = builder.objectRef<SharedRefusal>('Refusal').implement({
  reading: 'carried',
  description: 'Why a command was not carried out, and what to do about it.',
  fields: (t) => ({
    code: t.exposeString('code', {
      description:
        'missing, malformed, too_long, out_of_range, contradictory, unknown, not_yours, closed, ' +
        'wrong_kind, already_done, not_ready or conflict',
    }),
    field: t.exposeString('field', {
      nullable: true,
      description: 'The field at fault, as a path such as next.1.',
    }),
    message: t.string({
      resolve: (refusal, _args, context) => messageWithName(refusal, (id) => context.nameOf(id)),
    }),
    remedy: t.exposeString('remedy'),
    by: t.field({
      type: Person,
      nullable: true,
      description: 'In a conflict: who was there before.',
      resolve: ({ by }, _args, { present }) =>
        by !== undefined && present.person(by) ? { world: present, id: by } : undefined,
    }),
    meanwhile: t.string({
      nullable: true,
      description: 'What they did, where that was at the same time.',
      resolve: ({ did, meanwhile }) => (meanwhile && did ? definitionOf(did)?.about : undefined),
    }),
  }),
});

export const Outcome = builder.objectRef<SharedOutcome<Executed>>('Outcome').implement({
  reading: 'carried',
  description: 'Either `ok` or `error`.',
  fields: (t) => ({
    ok: t.field({
      type: Done,
      nullable: true,
      resolve: (outcome) => (outcome.ok ? outcome.value : undefined),
    }),
    error: t.field({
      type: Refusal,
      nullable: true,
      resolve: (outcome) => (outcome.ok ? undefined : outcome.refusal),
    }),
  }),
});
