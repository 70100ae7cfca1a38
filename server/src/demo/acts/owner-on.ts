import type { PersonKey } from '../content/people.ts';
import type { ObjectiveStory } from '../story.ts';

/** Who answers for the objective on a day: the one it was handed to last. */
export function ownerOn({ owner, turns = [] }: ObjectiveStory, day: number): PersonKey {
  let answers = owner;
  for (const turn of turns) if (turn.turn === 'ownerChanged' && turn.day < day) answers = turn.to;
  return answers;
}
