import { aText, parseCommand } from '@cairn/shared/kernel/command';
import { refused } from '@cairn/shared/kernel/refusal';
import { z } from 'zod';
import { anEmailAddress } from '../../identity/email-address.ts';
import { builder } from '../builder.ts';
import { inputOf } from './command-input.ts';
import { carryOut } from './command-mutations.ts';
import { commandSchemas } from './command-schemas.ts';
import { Outcome } from './outcome.ts';

/** What is kept beside the log, where it can be changed and forgotten. */
const calling = {
  name: aText(120),
  email: anEmailAddress.optional(),
};
const Calling = z.object(calling);

const AddPersonInput = inputOf('AddPerson', commandSchemas.get('AddPerson')!, calling);

builder.mutationField('addPerson', (t) =>
  t.field({
    reading: 'open',
    type: Outcome,
    description: 'The name and the address are kept in the directory, never in the log.',
    args: { input: t.arg({ type: AddPersonInput, required: true }) },
    resolve: async (_root, args, context) => {
      const { name, email, ...command } = args.input as Record<string, unknown>;
      const called = parseCommand(Calling, { name, email: email ?? undefined });
      if (!called.ok) return refused(called.refusal);
      const outcome = await carryOut('AddPerson', command, context);
      // After the command, so that a refused one leaves no name behind. A name that was lost on the
      // way is written when the command is sent again.
      const id = command.personId as string;
      const { directory, live, clock } = context.app;
      // Sent again after they were erased, it would bring back what was forgotten.
      const isErased = live.world.now(clock()).person(id)?.erasedAt !== undefined;
      if (outcome.ok && !isErased && directory.find(id) === undefined)
        directory.add({ id, ...called.value });
      return outcome;
    },
  }),
);
