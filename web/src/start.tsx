import { RouterProvider } from '@tanstack/react-router';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { ApiProvider } from './app/api-provider.tsx';
import { tabAnswers } from './app/first-answers.ts';
import { createAppRouter } from './app/router.tsx';
import { RouterLink } from './app/router-link.tsx';
import { dayOf, pastDay } from './app/search-params.ts';
import { ReceiptProvider } from './app/use-receipt.tsx';
import { seeDaysFrom } from './components/day-words.ts';
import { LinkProvider } from './components/link.tsx';
import { followScheme } from './theme/follow-scheme.ts';

followScheme();
const router = createAppRouter();
seeDaysFrom(() => {
  const { asOf } = (router.state.matches.at(-1)?.search ?? {}) as { asOf?: string };
  // The device's day will do: only its year counts.
  const today = new Date().toISOString().slice(0, 10);
  return pastDay(dayOf(asOf), today) ?? today;
});
const root = document.getElementById('root');
if (root) {
  createRoot(root).render(
    <StrictMode>
      <ApiProvider answers={tabAnswers}>
        <ReceiptProvider>
          <LinkProvider value={RouterLink}>
            <RouterProvider router={router} />
          </LinkProvider>
        </ReceiptProvider>
      </ApiProvider>
    </StrictMode>,
  );
}
