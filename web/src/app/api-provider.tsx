import { createContext, type ReactNode, use, useState } from 'react';
import type { Answers } from './answers.ts';
import { ChangeProvider } from './change-context.ts';
import { changeSignal } from './change-signal.ts';

const AnswersContext = createContext<Answers | null>(null);

/** What was answered in this tab. */
export function useAnswers(): Answers {
  const answers = use(AnswersContext);
  if (!answers) throw new Error('useAnswers is for what stands inside ApiProvider.');
  return answers;
}

interface ApiProviderProps {
  readonly answers: Answers;
  readonly children: ReactNode;
}

/** The answers of the server, and where changes are told of, for everything below. */
export function ApiProvider({ answers, children }: ApiProviderProps) {
  const [signal] = useState(() => changeSignal());
  return (
    <AnswersContext value={answers}>
      <ChangeProvider value={signal}>{children}</ChangeProvider>
    </AnswersContext>
  );
}
