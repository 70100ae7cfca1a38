import { unitOf } from '@cairn/shared/kernel/figures';
import { readNumber } from '../objective/read-number.ts';
import { type BetWriting, type KeyResultWriting, numbersOf, type Writing } from './writing.ts';

interface KeyResultInput {
  readonly objectiveId: string;
  readonly keyResultId: string;
  readonly name: string;
  readonly kind: KeyResultWriting['kind'];
  readonly unit: string;
  readonly decimals: number;
  readonly baseline?: number;
  readonly target?: number;
  readonly low?: number;
  readonly high?: number;
  readonly commit?: number;
  readonly stretch?: number;
  readonly dueOn?: string;
  readonly leading?: boolean;
}

/** One command that saving sends, and where on the form its refusal belongs. */
export type Step = { readonly path: string } & (
  | {
      readonly command: 'draftObjective';
      readonly input: {
        readonly objectiveId: string;
        readonly statement: string;
        readonly kind: Writing['kind'];
        readonly cycleId: string;
        readonly teamId: string;
        readonly ownerId: string;
        readonly parentId?: string;
        readonly problemId?: string;
        readonly supports: string[];
        readonly whoNotices?: string;
      };
    }
  | {
      readonly command: 'rewordObjective';
      readonly input: { readonly objectiveId: string; readonly statement: string };
    }
  | {
      readonly command: 'alignObjective';
      readonly input: {
        readonly objectiveId: string;
        readonly parentId?: string;
        readonly problemId?: string;
        readonly supports: string[];
      };
    }
  | {
      readonly command: 'changeOwner';
      readonly input: { readonly objectiveId: string; readonly ownerId: string };
    }
  | { readonly command: 'addKeyResult' | 'reviseKeyResult'; readonly input: KeyResultInput }
  | {
      readonly command: 'dropKeyResult';
      readonly input: { readonly objectiveId: string; readonly keyResultId: string };
    }
  | {
      readonly command: 'placeBet';
      readonly input: {
        readonly objectiveId: string;
        readonly keyResultId: string;
        readonly betId: string;
        readonly idea: string;
        readonly startsOn: string;
        readonly endsOn?: string;
        readonly movement?: number;
      };
    }
  | {
      readonly command: 'setWordingQuestionAside';
      readonly input: {
        readonly objectiveId: string;
        readonly rule: string;
        readonly because?: string;
      };
    }
  | { readonly command: 'commitObjective'; readonly input: { readonly objectiveId: string } }
);

/**
 * The commands that make the server hold what the form says, in order, from what it holds already:
 * nothing, or an earlier draft. Key results and bets without a word are left out.
 */
export function stepsToSave(
  form: Writing,
  saved: Writing | undefined,
  { today, commits }: { readonly today: string; readonly commits: boolean },
): Step[] {
  const { objectiveId } = form;
  const steps: Step[] = saved ? changes(form, saved) : [draft(form)];
  const named = form.keyResults.filter(({ name }) => name.trim() !== '');
  for (const { id } of saved?.keyResults ?? []) {
    if (!named.some((keyResult) => keyResult.id === id))
      steps.push({
        command: 'dropKeyResult',
        path: `keyResults.${id}`,
        input: { objectiveId, keyResultId: id },
      });
  }
  for (const keyResult of named) {
    const before = saved?.keyResults.find(({ id }) => id === keyResult.id);
    const input = keyResultInput(objectiveId, keyResult);
    if (before && JSON.stringify(keyResultInput(objectiveId, before)) === JSON.stringify(input))
      continue;
    steps.push({
      command: before ? 'reviseKeyResult' : 'addKeyResult',
      path: `keyResults.${keyResult.id}`,
      input,
    });
  }
  for (const bet of form.bets) {
    const isNew = !saved?.bets.some(({ id }) => id === bet.id);
    const keyResult = named.find(({ id }) => id === bet.keyResultId);
    if (isNew && keyResult && bet.idea.trim() !== '')
      steps.push(placeBet(objectiveId, bet, keyResult.unit, today));
  }
  for (const { rule, because } of form.setAside) {
    if (saved?.setAside.some((one) => one.rule === rule)) continue;
    steps.push({
      command: 'setWordingQuestionAside',
      path: 'setAside',
      input: { objectiveId, rule, ...(because.trim() ? { because } : {}) },
    });
  }
  if (commits) steps.push({ command: 'commitObjective', path: '', input: { objectiveId } });
  return steps;
}

/** The alignment as a command takes it: what is blank is left out. */
export const alignment = ({
  parentId,
  problemId,
  supports,
}: Pick<Writing, 'parentId' | 'problemId' | 'supports'>) => ({
  ...(parentId ? { parentId } : {}),
  ...(problemId ? { problemId } : {}),
  supports: [...supports],
});

function draft(form: Writing): Step {
  const { objectiveId, statement, kind, cycleId, teamId, ownerId, whoNotices } = form;
  return {
    command: 'draftObjective',
    path: '',
    input: {
      objectiveId,
      statement,
      kind,
      cycleId,
      teamId,
      ownerId,
      ...alignment(form),
      ...(whoNotices.trim() ? { whoNotices } : {}),
    },
  };
}

function changes(form: Writing, saved: Writing): Step[] {
  const { objectiveId, statement, ownerId } = form;
  const steps: Step[] = [];
  if (statement.trim() !== saved.statement.trim())
    steps.push({ command: 'rewordObjective', path: '', input: { objectiveId, statement } });
  if (JSON.stringify(alignment(form)) !== JSON.stringify(alignment(saved)))
    steps.push({
      command: 'alignObjective',
      path: '',
      input: { objectiveId, ...alignment(form) },
    });
  if (ownerId !== saved.ownerId)
    steps.push({ command: 'changeOwner', path: '', input: { objectiveId, ownerId } });
  return steps;
}

/** A key result as typed, as a command takes it. */
export function keyResultInput(objectiveId: string, keyResult: KeyResultWriting): KeyResultInput {
  const { id, name, kind, dueOn, leading } = keyResult;
  const counts = kind !== 'MILESTONE';
  const unit = counts ? keyResult.unit.trim() : '';
  const numbers = Object.fromEntries(
    numbersOf[kind].flatMap((field) => {
      const value = readNumber(keyResult[field], unit);
      return value === undefined ? [] : [[field, value]];
    }),
  );
  return {
    objectiveId,
    keyResultId: id,
    name: name.trim(),
    kind,
    unit,
    decimals: counts ? decimalsOf(keyResult) : 0,
    ...numbers,
    ...(kind === 'MILESTONE' && dueOn ? { dueOn } : {}),
    ...(leading ? { leading: leading === 'yes' } : {}),
  };
}

const MOST_DECIMALS = 4;

/** As exact as its numbers are typed, and at least as exact as its unit usually is. */
export function decimalsOf(keyResult: KeyResultWriting): number {
  const typed = numbersOf[keyResult.kind].map(
    (field) => /[.,](\d+)\D*$/.exec(keyResult[field].trim())?.[1]?.length ?? 0,
  );
  return Math.min(MOST_DECIMALS, Math.max(unitOf(keyResult.unit.trim()).decimals, ...typed, 0));
}

function placeBet(objectiveId: string, bet: BetWriting, unit: string, today: string): Step {
  const movement = readNumber(bet.movement, unit);
  return {
    command: 'placeBet',
    path: `bets.${bet.id}`,
    input: {
      objectiveId,
      keyResultId: bet.keyResultId,
      betId: bet.id,
      idea: bet.idea.trim(),
      startsOn: today,
      ...(bet.endsOn ? { endsOn: bet.endsOn } : {}),
      ...(movement === undefined ? {} : { movement }),
    },
  };
}
