import '@mantine/core/styles/default-css-variables.layer.css';
import './theme.css';
import './mantine.css';
import { createTheme, type MantineColorsTuple, MantineProvider } from '@mantine/core';
import type { ReactNode } from 'react';

/** One accent, from ground to full, for Mantine's parts that ask for a scale instead of a token. */
const lake: MantineColorsTuple = [
  '#f1f6f8',
  '#e1ecf1',
  '#c3d9e3',
  '#8ac3e0',
  '#5b9dbf',
  '#347fa5',
  '#0d5376',
  '#0b4868',
  '#093d58',
  '#062c41',
];

const stone: MantineColorsTuple = [
  '#fafaf8',
  '#f1f1ed',
  '#e8e9e3',
  '#dddfd8',
  '#bfc1b8',
  '#a2a49b',
  '#85877e',
  '#64665e',
  '#4b4d46',
  '#1b1c1a',
];

const theme = createTheme({
  fontFamily: 'var(--font-sans)',
  headings: { fontFamily: 'var(--font-serif)' },
  defaultRadius: 3,
  primaryColor: 'lake',
  colors: { lake, gray: stone },
  respectReducedMotion: true,
  cursorType: 'pointer',
});

/**
 * The look for everything below. Mantine writes no style element of its own: its variables come
 * from our style sheets, so that a content security policy without inline styles can hold.
 */
export function ThemeProvider({ children }: { readonly children: ReactNode }) {
  return (
    <MantineProvider
      theme={theme}
      defaultColorScheme="auto"
      withCssVariables={false}
      withGlobalClasses={false}
    >
      {children}
    </MantineProvider>
  );
}
