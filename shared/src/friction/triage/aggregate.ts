import type { Aggregate, Context } from '../../kernel/aggregate.ts';
import { dayOf } from '../../kernel/calendar.ts';
import { prose } from '../../kernel/prose.ts';
import { accepted, type Outcome, refused } from '../../kernel/refusal.ts';
import type { WorldView } from '../../world-view.ts';
import type { TriageCommand } from './commands.ts';
import { events, type TriageEvent } from './events.ts';
import { type PutOff, putOffIn, type TriageList } from './state.ts';

export const triage: Aggregate<TriageList, TriageCommand, TriageEvent, WorldView> = {
  category: 'triage',
  about: 'What one person has put off or set aside in their triage.',
  events,
  whose: (personId) => ({ personIds: [personId] }),
  decide,
  evolve(before, { type, data }, { effectiveAt: at }) {
    const { personId, itemId } = data;
    if (type === 'ItemBroughtBack') return { personId, itemId, before };
    const { until, because } = data as Partial<PutOff>;
    return { personId, itemId, how: { at, until, because }, before };
  },
};

/** Everybody puts off for themselves alone: what somebody else has to clear stands where it stood. */
function decide(
  command: TriageCommand,
  state: TriageList | undefined,
  context: Context<WorldView>,
): Outcome<readonly TriageEvent[]> {
  const { personId, itemId } = command;
  if (personId !== context.actor)
    return refused({
      code: 'not_yours',
      field: 'personId',
      message: 'This is somebody else’s triage.',
      remedy: 'Put it off in your own.',
    });
  switch (command.type) {
    case 'SnoozeItem': {
      const { until } = command;
      const timeZone = context.world.organisation()?.timeZone ?? 'UTC';
      return until > dayOf(context.now, timeZone)
        ? accepted([{ type: 'ItemSnoozed', data: { personId, itemId, until } }])
        : refused({
            code: 'out_of_range',
            field: 'until',
            message: 'The day given is no later one.',
            remedy: 'Give a day from tomorrow on.',
          });
    }
    case 'SetItemAside':
      return accepted([
        { type: 'ItemSetAside', data: { personId, itemId, because: prose(command.because) } },
      ]);
    case 'BringItemBack':
      return state && putOffIn(state).has(itemId)
        ? accepted([{ type: 'ItemBroughtBack', data: { personId, itemId } }])
        : refused({
            code: 'already_done',
            field: 'itemId',
            message: 'It was not put off.',
            remedy: 'It stands in the triage while it waits for you.',
          });
  }
}
