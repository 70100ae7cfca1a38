import type { ProblemKey } from './content/direction.ts';
import type { PersonKey } from './content/people.ts';
import type { TeamKey } from './content/teams.ts';
import { seededId } from './random.ts';

/** The ids of everything in the demonstration, each following from the seed and a key. */
export class DemoIds {
  readonly #seed: string;

  constructor(seed: string) {
    this.#seed = seed;
  }

  person = (key: PersonKey): string => this.#of('person', key);
  team = (key: TeamKey): string => this.#of('team', key);
  problem = (key: ProblemKey): string => this.#of('problem', key);
  insight = (key: string): string => this.#of('insight', key);
  notDoing = (key: string): string => this.#of('not doing', key);
  objective = (key: string): string => this.#of('objective', key);
  keyResult = (objective: string, key: string): string => this.#of('key result', objective, key);
  bet = (objective: string, key: string): string => this.#of('bet', objective, key);
  blocker = (objective: string, key: string): string => this.#of('blocker', objective, key);
  dependency = (objective: string, key: string): string => this.#of('dependency', objective, key);
  sharedDependency = (key: string): string => this.#of('shared dependency', key);
  decision = (key: string): string => this.#of('decision', key);
  /** An option, an assumption or a reason of a decision. */
  partOfDecision = (decision: string, key: string): string => this.#of('decided', decision, key);
  escalation = (key: string): string => this.#of('escalation', key);
  learning = (key: string): string => this.#of('learning', key);
  context = (key: string): string => this.#of('context', key);
  ask = (objective: string, key: string): string => this.#of('ask', objective, key);
  checkIn = (objective: string, keyResult: string, which: string): string =>
    this.#of('check-in', objective, keyResult, which);
  command = (place: number): string => this.#of('command', String(place));

  #of(...names: readonly string[]): string {
    return seededId(this.#seed, names.join(' / '));
  }
}
