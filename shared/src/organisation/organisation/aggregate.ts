import type { Aggregate, Context } from '../../kernel/aggregate.ts';
import { isTimeZone } from '../../kernel/calendar.ts';
import { limits } from '../../kernel/limits.ts';
import { accepted, type Outcome, refused } from '../../kernel/refusal.ts';
import type { WorldView } from '../../world-view.ts';
import { onlyAdministrators } from '../permission.ts';
import type { OrganisationCommand } from './commands.ts';
import { events, type OrganisationEvent } from './events.ts';

/** Opening lines of the log: who keeps it, and the moments that were given names. */
export interface Organisation {
  readonly name: string;
  readonly timeZone: string;
  readonly demo: boolean;
  readonly foundedAt: number;
  readonly marks: readonly Mark[];
}

export interface Mark {
  readonly name: string;
  /** Milliseconds since 1970 UTC. */
  readonly at: number;
}

/** There is one organisation to a log, so its stream has one name. */
export const organisationId = 'the';

export const organisation: Aggregate<
  Organisation,
  OrganisationCommand,
  OrganisationEvent,
  WorldView
> = {
  category: 'organisation',
  about: 'The organisation itself and its named moments.',
  events,
  opens: 'OrganisationFounded',
  decide(command, state, context) {
    switch (command.type) {
      case 'FoundOrganisation':
        if (state)
          return refused({
            code: 'already_done',
            message: 'This log already has an organisation.',
            remedy: 'Start with an empty data folder to found another one.',
          });
        if (!isTimeZone(command.timeZone))
          return refused({
            code: 'malformed',
            field: 'timeZone',
            message: 'The time zone is not known.',
            remedy: 'Give an IANA name such as Europe/Lisbon.',
          });
        return accepted([
          {
            type: 'OrganisationFounded',
            data: { name: command.name, timeZone: command.timeZone, demo: command.demo },
          },
        ]);
      case 'SetMark':
        if (!state)
          return refused({
            code: 'not_ready',
            message: 'There is no organisation yet.',
            remedy: 'Found it first.',
          });
        return setMark(command, state, context);
    }
  },
  evolve(state, event, { recordedAt }) {
    switch (event.type) {
      case 'OrganisationFounded':
        return { ...event.data, foundedAt: recordedAt, marks: [] };
      case 'MarkSet':
        return { ...state!, marks: [...state!.marks, event.data] };
    }
  },
};

/** Its name is everybody's to read and no sentence that could be sealed, and there is room for few. */
function setMark(
  command: Extract<OrganisationCommand, { type: 'SetMark' }>,
  state: Organisation,
  context: Context<WorldView>,
): Outcome<readonly OrganisationEvent[]> {
  const denied = onlyAdministrators(context);
  if (denied) return refused(denied);
  if (state.marks.length >= limits.marks)
    return refused({
      code: 'out_of_range',
      field: 'name',
      message: `There are ${limits.marks} named moments already.`,
      remedy: 'Look back by the day instead.',
    });
  if (command.at > context.now)
    return refused({
      code: 'out_of_range',
      field: 'at',
      message: 'The moment has not come yet.',
      remedy: 'Name a moment up to now.',
    });
  if (state.marks.some((mark) => mark.name === command.name))
    return refused({
      code: 'already_done',
      field: 'name',
      message: `There is a mark called ${command.name}.`,
      remedy: 'Choose another name; a mark never moves.',
    });
  return accepted([{ type: 'MarkSet', data: { name: command.name, at: command.at } }]);
}
