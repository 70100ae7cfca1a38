import type { Severity } from '../blocker/kind-words.ts';
import type { KnownPerson } from '../people/use-people.ts';

/** A way that is written down with the question, before it is offered. */
export interface AskedOption {
  readonly id: string;
  readonly words: string;
  readonly expected: string;
}

/** A decision as it is being asked for. */
export interface AskedDecision {
  readonly id: string;
  readonly question: string;
  readonly context: string;
  readonly severity: Severity;
  readonly deciderId: string;
  readonly neededBy: string;
  readonly objectiveIds: readonly string[];
  readonly keyResultIds: readonly string[];
  readonly stakeholder: string;
  readonly concern: string;
  readonly toTell: readonly KnownPerson[];
  readonly options: readonly AskedOption[];
  readonly replacesId: string;
}

export const emptyOption = (): AskedOption => ({
  id: crypto.randomUUID(),
  words: '',
  expected: '',
});

export const emptyDecision = (): AskedDecision => ({
  id: crypto.randomUUID(),
  question: '',
  context: '',
  severity: 'NORMAL',
  deciderId: '',
  neededBy: '',
  objectiveIds: [],
  keyResultIds: [],
  stakeholder: '',
  concern: '',
  toTell: [],
  options: [emptyOption(), emptyOption()],
  replacesId: '',
});

/** What the command takes: what was left empty is left out. */
export function requestOf(told: AskedDecision) {
  const { id, options: _, question, severity, deciderId, ...rest } = told;
  const { objectiveIds, keyResultIds, toTell, ...texts } = rest;
  // A concern is somebody’s: without a name it was taken back with it.
  const isNobodys = texts.stakeholder.trim() === '';
  const said = Object.entries(isNobodys ? { ...texts, concern: '' } : texts).filter(
    ([, text]) => text.trim() !== '',
  );
  return {
    decisionId: id,
    question,
    severity,
    deciderId,
    objectiveIds: [...objectiveIds],
    keyResultIds: [...keyResultIds],
    toTellIds: toTell.map((person) => person.id),
    ...(Object.fromEntries(said) as Partial<typeof texts>),
  };
}

/** It is said what is expected of it, and not what it is. */
export const isHalf = ({ words, expected }: AskedOption): boolean =>
  words.trim() === '' && expected.trim() !== '';

/** The options that say something, as they are offered. */
export const offersOf = ({ id: decisionId, options }: AskedDecision) =>
  options
    .filter(({ words }) => words.trim() !== '')
    .map(({ id, words, expected }) => ({
      decisionId,
      optionId: id,
      words,
      ...(expected.trim() ? { expected } : {}),
    }));
