import { type FragmentOf, graphql } from '../../app/graphql.ts';
import { typedNumber } from '../objective/read-number.ts';
import type { Writing } from './writing.ts';

export const SavedParts = graphql(`
  fragment SavedParts on Objective {
    id
    stage
    statement {
      text
    }
    whoNotices {
      text
    }
    kind
    team {
      id
      name
    }
    cycle {
      id
      name
    }
    owner {
      id
      name
    }
    parent {
      id
    }
    problem {
      id
    }
    supports {
      id
    }
    keyResults {
      id
      name {
        text
      }
      kind
      unit
      decimals
      baseline
      target
      low
      high
      commit
      stretch
      dueOn
      leading
    }
    bets {
      id
      idea {
        text
      }
      movement
      endsOn
      keyResult {
        id
      }
    }
    setAsideRules
    viewerCanEdit
  }
`);
export type Saved = FragmentOf<typeof SavedParts>;

/** A draft that the server holds, as the form shows it. */
export const writingOf = (saved: Saved): Writing => ({
  objectiveId: saved.id,
  statement: saved.statement.text ?? '',
  whoNotices: saved.whoNotices?.text ?? '',
  kind: saved.kind,
  teamId: saved.team.id,
  cycleId: saved.cycle.id,
  ownerId: saved.owner.id,
  parentId: saved.parent?.id ?? '',
  problemId: saved.problem?.id ?? '',
  supports: saved.supports.map(({ id }) => id),
  keyResults: saved.keyResults.map((keyResult) => ({
    id: keyResult.id,
    name: keyResult.name.text ?? '',
    kind: keyResult.kind,
    unit: keyResult.unit,
    baseline: typedNumber(keyResult.baseline),
    target: typedNumber(keyResult.target),
    low: typedNumber(keyResult.low),
    high: typedNumber(keyResult.high),
    commit: typedNumber(keyResult.commit),
    stretch: typedNumber(keyResult.stretch),
    dueOn: keyResult.dueOn ?? '',
    leading: keyResult.leading === null ? '' : keyResult.leading ? 'yes' : 'no',
  })),
  bets: saved.bets.map((bet) => ({
    id: bet.id,
    keyResultId: bet.keyResult.id,
    idea: bet.idea.text ?? '',
    movement: typedNumber(bet.movement),
    endsOn: bet.endsOn ?? '',
  })),
  setAside: saved.setAsideRules.map((rule) => ({ rule, because: '' })),
});
