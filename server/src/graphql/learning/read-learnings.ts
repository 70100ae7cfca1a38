import { folded } from '@cairn/shared/kernel/sought';
import { marksOf } from '@cairn/shared/signals/alike-learnings';
import { type LearningView, learningLog } from '@cairn/shared/views/learning-view';
import type { WorldView } from '@cairn/shared/world-view';
import type { RequestContext } from '../request-context.ts';

/** A learning that stands, with what can be found and compared in its words. */
export interface ReadLearning {
  readonly view: LearningView;
  readonly marks: ReadonlySet<string>;
  /** Everything in it that is searched, as `folded` leaves it. */
  readonly searched: string;
}

export const streamOfLearning = (id: string): string => `learning-${id}`;

const read = new WeakMap<RequestContext, WeakMap<WorldView, readonly ReadLearning[]>>();

/** Every learning that stands, the newest first, opened once for a request. */
export function readLearnings(world: WorldView, context: RequestContext): readonly ReadLearning[] {
  const worlds = read.get(context) ?? new WeakMap();
  read.set(context, worlds);
  const known = worlds.get(world);
  if (known) return known;
  const found = learningLog(world, 'newest').map((view): ReadLearning => {
    const { id, learned, evidence, tags } = view.learning;
    const stream = streamOfLearning(id);
    const text = context.read(learned, stream, 'learned') ?? '';
    const shown = (evidence && context.read(evidence, stream, 'evidence')) ?? '';
    const searched = folded([text, shown, ...tags].join(' '));
    return { view, marks: marksOf({ text, tags }), searched };
  });
  worlds.set(world, found);
  return found;
}
