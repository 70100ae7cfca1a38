import { RouterProvider } from '@tanstack/react-router';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { ApiProvider } from './app/api-provider.tsx';
import { tabAnswers } from './app/first-answers.ts';
import { createAppRouter } from './app/router.tsx';
import { RouterLink } from './app/router-link.tsx';
import { ReceiptProvider } from './app/use-receipt.tsx';
import { LinkProvider } from './components/link.tsx';
import { followScheme } from './theme/follow-scheme.ts';

followScheme();
const router = createAppRouter();
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
