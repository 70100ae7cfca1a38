import { DeclineBlockerForm, DeliverForm, HelpForm, ResolveForm } from './act-forms.tsx';
import { type AlikeBlocker, ArrangeForm } from './arrange-form.tsx';
import type { MergeChoice } from './merge-choices.ts';
import { MergeForm } from './merge-form.tsx';
import { NextStepForm } from './next-step-form.tsx';
import { ReviseBlocker } from './revise-blocker.tsx';

/** What is told before something is done about a blocker. */
export type BlockerForm =
  | 'next'
  | 'resolve'
  | 'help'
  | 'decline'
  | 'arrange'
  | 'deliver'
  | 'revise'
  | 'merge';

interface BlockerFormProps {
  readonly form: BlockerForm;
  readonly blocker: { readonly id: string; readonly alike: readonly AlikeBlocker[] };
  readonly choices: readonly MergeChoice[];
  readonly today: string;
  readonly onDone: () => void;
}

export function BlockerFormOf({ form, blocker, choices, today, onDone }: BlockerFormProps) {
  const props = { blockerId: blocker.id, onDone };
  switch (form) {
    case 'next':
      return <NextStepForm {...props} today={today} />;
    case 'resolve':
      return <ResolveForm {...props} />;
    case 'help':
      return <HelpForm {...props} />;
    case 'decline':
      return <DeclineBlockerForm {...props} />;
    case 'arrange':
      return <ArrangeForm {...props} alike={blocker.alike} today={today} />;
    case 'deliver':
      return <DeliverForm {...props} />;
    case 'revise':
      return <ReviseBlocker {...props} />;
    case 'merge':
      return <MergeForm {...props} choices={choices} />;
  }
}
