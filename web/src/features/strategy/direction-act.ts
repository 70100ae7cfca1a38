/** An act on the direction, and what it is about. */
export type DirectionAct =
  | { readonly kind: 'vision'; readonly text: string }
  | { readonly kind: 'problem' }
  | { readonly kind: 'problemAside'; readonly id: string; readonly what: string }
  | { readonly kind: 'insight'; readonly problemId?: string }
  | { readonly kind: 'insightAway'; readonly id: string; readonly what: string }
  | { readonly kind: 'notDoing' }
  | { readonly kind: 'notDoingLifted'; readonly id: string; readonly what: string };

/** What the form of an act asks for, in our words. Absent parts are not asked. */
export interface DirectionForm {
  readonly title: string;
  readonly submit: string;
  readonly done: string;
  readonly words?: { readonly label: string; readonly field: string };
  readonly because?: { readonly label: string; readonly needed: boolean };
}

/** The form of each act. */
export function directionForm(act: DirectionAct): DirectionForm {
  switch (act.kind) {
    case 'vision':
      return {
        title: act.text ? 'State the vision anew' : 'State the vision',
        submit: 'State it',
        done: 'Vision stated. Earlier ones stay in the history.',
        words: { label: 'What will be true, for whom', field: 'text' },
      };
    case 'problem':
      return {
        title: 'Choose a problem',
        submit: 'Choose it',
        done: 'Problem chosen.',
        words: { label: 'The problem, as those who have it would say it', field: 'statement' },
        because: { label: 'Why this one, of all of them', needed: false },
      };
    case 'problemAside':
      return {
        title: `Set aside: ${act.what}`,
        submit: 'Set it aside',
        done: 'Problem set aside.',
        because: { label: 'Why it is no longer the one to solve', needed: true },
      };
    case 'insight':
      return {
        title: 'Record an insight',
        submit: 'Record it',
        done: 'Insight recorded.',
        words: { label: 'What you found out that makes it solvable', field: 'text' },
      };
    case 'insightAway':
      return {
        title: `Withdraw: ${act.what}`,
        submit: 'Withdraw it',
        done: 'Insight withdrawn.',
        because: { label: 'Why it does not hold', needed: true },
      };
    case 'notDoing':
      return {
        title: 'Leave something undone',
        submit: 'Add it',
        done: 'Added to what is not done.',
        words: { label: 'What would be worth doing, and is not done now', field: 'what' },
        because: { label: 'Why not', needed: true },
      };
    case 'notDoingLifted':
      return {
        title: `Take off the list: ${act.what}`,
        submit: 'Take it off',
        done: 'Taken off what is not done.',
        because: { label: 'What changed', needed: true },
      };
  }
}
