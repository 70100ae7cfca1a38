import { lazy, StrictMode, Suspense } from 'react';
import { createRoot } from 'react-dom/client';
import { ThemeProvider } from './theme/theme-provider.tsx';

const PartsPage = lazy(() => import('./parts/parts-page.tsx'));

const root = document.getElementById('root');
if (root) {
  createRoot(root).render(
    <StrictMode>
      <ThemeProvider>
        <Suspense fallback={null}>
          <PartsPage />
        </Suspense>
      </ThemeProvider>
    </StrictMode>,
  );
}
