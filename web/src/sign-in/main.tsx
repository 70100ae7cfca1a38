import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { followScheme } from '../theme/follow-scheme.ts';
import '../theme/styles.ts';
import { SignInApp } from './sign-in-app.tsx';

followScheme();
const root = document.getElementById('root');
if (root)
  createRoot(root).render(
    <StrictMode>
      <SignInApp />
    </StrictMode>,
  );
