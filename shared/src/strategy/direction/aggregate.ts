import type { Aggregate } from '../../kernel/aggregate.ts';
import { limits } from '../../kernel/limits.ts';
import { type Prose, prose } from '../../kernel/prose.ts';
import { accepted, type Outcome, refused } from '../../kernel/refusal.ts';
import { onlyLeaders } from '../../organisation/permission.ts';
import type { WorldView } from '../../world-view.ts';
import type { DirectionCommand } from './commands.ts';
import { type DirectionEvent, events } from './events.ts';

/** Where the organisation goes and what it leaves out: the upper part of the strategy map. */
export interface Direction {
  readonly vision?: Prose;
  readonly problems: readonly Problem[];
  readonly insights: readonly Insight[];
  readonly notDoing: readonly NotDoing[];
}

export interface Problem {
  readonly id: string;
  readonly statement: Prose;
  readonly because?: Prose;
  readonly chosenAt: number;
}

export interface Insight {
  readonly id: string;
  readonly text: Prose;
  readonly problemId?: string;
  readonly recordedAt: number;
}

export interface NotDoing {
  readonly id: string;
  readonly what: Prose;
  readonly because: Prose;
  readonly listedAt: number;
}

/** An organisation has one direction, so its stream has one name. */
export const directionId = 'the';

const empty: Direction = { problems: [], insights: [], notDoing: [] };

export const direction: Aggregate<Direction, DirectionCommand, DirectionEvent, WorldView> = {
  category: 'direction',
  about: 'Vision, problems chosen, insights, and what is deliberately not done.',
  events,
  decide(command, state = empty, context) {
    const denied = onlyLeaders(context);
    if (denied) return refused(denied);
    switch (command.type) {
      case 'StateVision':
        return accepted([{ type: 'VisionStated', data: { text: prose(command.text) } }]);
      case 'ChooseProblem':
        return (
          full(state.problems, 'problemId', command.problemId, limits.problems) ??
          accepted([
            {
              type: 'ProblemChosen',
              data: {
                problemId: command.problemId,
                statement: prose(command.statement),
                because: command.because === undefined ? undefined : prose(command.because),
              },
            },
          ])
        );
      case 'SetProblemAside':
        return (
          unknown(state.problems, 'problemId', command.problemId) ??
          accepted([
            {
              type: 'ProblemSetAside',
              data: { problemId: command.problemId, because: prose(command.because) },
            },
          ])
        );
      case 'RecordInsight':
        return (
          (command.problemId === undefined
            ? undefined
            : unknown(state.problems, 'problemId', command.problemId)) ??
          full(state.insights, 'insightId', command.insightId, limits.insights) ??
          accepted([
            {
              type: 'InsightRecorded',
              data: {
                insightId: command.insightId,
                text: prose(command.text),
                problemId: command.problemId,
              },
            },
          ])
        );
      case 'WithdrawInsight':
        return (
          unknown(state.insights, 'insightId', command.insightId) ??
          accepted([
            {
              type: 'InsightWithdrawn',
              data: { insightId: command.insightId, because: prose(command.because) },
            },
          ])
        );
      case 'ListNotDoing':
        return (
          full(state.notDoing, 'itemId', command.itemId, limits.notDoing) ??
          accepted([
            {
              type: 'NotDoingListed',
              data: {
                itemId: command.itemId,
                what: prose(command.what),
                because: prose(command.because),
              },
            },
          ])
        );
      case 'LiftNotDoing':
        return (
          unknown(state.notDoing, 'itemId', command.itemId) ??
          accepted([
            {
              type: 'NotDoingLifted',
              data: { itemId: command.itemId, because: prose(command.because) },
            },
          ])
        );
    }
  },
  evolve(state = empty, event, { effectiveAt }) {
    switch (event.type) {
      case 'VisionStated':
        return { ...state, vision: event.data.text };
      case 'ProblemChosen': {
        const { problemId, statement, because } = event.data;
        const chosen = { id: problemId, statement, because, chosenAt: effectiveAt };
        return { ...state, problems: [...without(state.problems, problemId), chosen] };
      }
      case 'ProblemSetAside':
        return { ...state, problems: without(state.problems, event.data.problemId) };
      case 'InsightRecorded': {
        const { insightId, text, problemId } = event.data;
        const insight = { id: insightId, text, problemId, recordedAt: effectiveAt };
        return { ...state, insights: [...without(state.insights, insightId), insight] };
      }
      case 'InsightWithdrawn':
        return { ...state, insights: without(state.insights, event.data.insightId) };
      case 'NotDoingListed': {
        const { itemId, what, because } = event.data;
        const item = { id: itemId, what, because, listedAt: effectiveAt };
        return { ...state, notDoing: [...without(state.notDoing, itemId), item] };
      }
      case 'NotDoingLifted':
        return { ...state, notDoing: without(state.notDoing, event.data.itemId) };
    }
  },
};

/** One more would be too many; one that is there can always be written anew. */
function full(
  items: readonly { readonly id: string }[],
  field: string,
  id: string,
  most: number,
): Outcome<never> | undefined {
  return items.length < most || items.some((item) => item.id === id)
    ? undefined
    : refused({
        code: 'out_of_range',
        field,
        message: `There are ${most} of these on the strategy map already.`,
        remedy: 'Take one away first: a strategy chooses.',
      });
}

const without = <T extends { readonly id: string }>(items: readonly T[], id: string) =>
  items.filter((item) => item.id !== id);

function unknown(
  items: readonly { readonly id: string }[],
  field: string,
  id: string,
): Outcome<never> | undefined {
  return items.some((item) => item.id === id)
    ? undefined
    : refused({
        code: 'unknown',
        field,
        message: 'This is not on the strategy map.',
        remedy: 'Look at the map as it stands now and choose from it.',
      });
}
