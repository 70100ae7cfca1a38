import { createTheme, type MantineColorsTuple, MantineProvider } from '@mantine/core';
import type { ComponentType } from 'react';

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

/** The document's scheme is kept by `follow-scheme.ts`, also while no part of Mantine is there. */
const noRoot = () => undefined;

/**
 * Gives a part that is built on Mantine what Mantine's parts need around them. Each lazily loaded
 * part brings it along, so that a page which opens none of them never loads it. Mantine writes no
 * style element of its own: its variables come from our style sheets, so that a content security
 * policy without inline styles can hold.
 */
export function withMantine<Props extends object>(
  Part: ComponentType<Props>,
): ComponentType<Props> {
  return function PartWithMantine(props: Props) {
    return (
      <MantineProvider
        theme={theme}
        defaultColorScheme="auto"
        getRootElement={noRoot}
        withCssVariables={false}
        withGlobalClasses={false}
      >
        <Part {...props} />
      </MantineProvider>
    );
  };
}
