import { createContext, type ReactNode, use, useState } from 'react';
import { type Answers, answers } from './answers.ts';
import { ChangeProvider } from './change-context.ts';
import { changeSignal } from './change-signal.ts';
import { post } from './post.ts';

const AnswersContext = createContext<Answers>(answers(post));

/** What was answered in this tab. Another viewer begins with a new page, so no answer is shared. */
export const useAnswers = (): Answers => use(AnswersContext);

/** The answers of the server, and where changes are told of, for everything below. */
export function ApiProvider({ children }: { readonly children: ReactNode }) {
  const [kept] = useState(() => answers(post));
  const [signal] = useState(() => changeSignal());
  return (
    <AnswersContext value={kept}>
      <ChangeProvider value={signal}>{children}</ChangeProvider>
    </AnswersContext>
  );
}
