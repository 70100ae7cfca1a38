import { lazy, Suspense, useState } from 'react';
import type { KeyGroup } from '../app/shell/key-sheet.tsx';
import type { PaletteGroup } from '../app/shell/palette-act.ts';
import { Shell } from '../app/shell/shell.tsx';
import { PartsBody } from './parts-body.tsx';
import { QUARTER } from './sample.ts';

const PLACES = [
  [
    { href: '/', label: 'This week' },
    { href: '/check-in', label: 'Check-in', letter: 'c', count: 2 },
  ],
  [
    { href: '/objectives', label: 'Objectives', letter: 'o', current: true },
    { href: '/strategy', label: 'Strategy' },
    { href: '/dependencies', label: 'Dependencies', letter: 'd', soon: true },
    { href: '/triage', label: 'Triage', letter: 't', soon: true },
  ],
] as const;

const TABS = [
  { href: '/', label: 'Week' },
  { href: '/check-in', label: 'Check-in' },
  { href: '/objectives', label: 'Objectives', current: true },
  { href: '/strategy', label: 'Strategy' },
  { href: '/history', label: 'History' },
] as const;

const PERSONAS = [
  { id: 'maren', name: 'Maren Solberg', role: 'PM, First Orders' },
  { id: 'ines', name: 'Ines Carvalho', role: 'VP Product' },
  { id: 'priya', name: 'Priya Nair', role: 'PM, Insight' },
] as const;

const Palette = lazy(() => import('../app/shell/palette.tsx'));
const KeySheet = lazy(() => import('../app/shell/key-sheet.tsx'));

const KEYS: readonly KeyGroup[] = [
  {
    name: 'Anywhere',
    keys: [
      { keys: ['Ctrl K'], words: 'Search or do anything' },
      { keys: ['G', 'O'], words: 'Go to the objectives' },
      { keys: ['['], words: 'A day earlier, with Shift a week' },
      { keys: [']'], words: 'A day later, with Shift a week' },
      { keys: ['T'], words: 'Back to now' },
      { keys: ['Z'], words: 'Undo, for ten seconds' },
    ],
  },
  {
    name: 'In the check-in',
    keys: [
      { keys: ['0', '9'], words: 'Confidence of none to nine in ten' },
      { keys: ['-'], words: 'Confidence of ten in ten' },
      { keys: ['Enter'], words: 'Keep and go on' },
    ],
  },
];

/** The parts with a shell of their own around them, for looking at and for the screenshots. */
export default function PartsPage() {
  const [day, setDay] = useState<string | null>(null);
  const [persona, setPersona] = useState('maren');
  const [receipts, setReceipts] = useState(0);
  const [open, setOpen] = useState<'palette' | 'keys' | null>(null);
  const acts: readonly PaletteGroup[] = [
    {
      name: 'Do',
      acts: [
        {
          id: 'check-in',
          words: 'Check in on “Calls to support per new grocer”',
          hint: 'C',
          onRun: () => setReceipts(receipts + 1),
        },
        {
          id: 'blocker',
          words: 'Raise a blocker on it',
          hint: 'B',
          onRun: () => setReceipts(receipts + 1),
        },
        {
          id: 'escalate',
          words: 'Escalate now',
          hint: '!',
          onRun: () => setReceipts(receipts + 1),
        },
      ],
    },
    {
      name: 'Go',
      acts: [
        {
          id: 'calls',
          words: 'Calls to support per new grocer',
          about: 'key result, First Orders',
          onRun: () => {},
        },
        {
          id: 'question',
          words: '“Calls fell for four weeks and have risen for two”',
          about: 'question, 20 August',
          onRun: () => {},
        },
      ],
    },
    {
      name: 'Look at another day',
      acts: [
        {
          id: 'day',
          words: '13 August 2026, the day of your last 1:1',
          hint: '[',
          onRun: () => setDay('2026-08-13'),
        },
      ],
    },
  ];
  const viewer = PERSONAS.find(({ id }) => id === persona) ?? PERSONAS[0];
  return (
    <Shell
      places={PLACES}
      footPlaces={[{ href: '/history', label: 'History' }]}
      tabs={TABS}
      home="/"
      viewer={viewer}
      moment={{
        day,
        today: '2026-08-20',
        cycle: QUARTER,
        earliest: '2026-06-29',
        onMove: setDay,
        pastWords: 'As it was known that day.',
      }}
      onCommand={() => setOpen('palette')}
      onKeys={() => setOpen('keys')}
      persona={{
        personas: PERSONAS,
        current: persona,
        onLookAs: setPersona,
        words: 'Demo of Brambleway, an invented company.',
      }}
      receipt={
        receipts > 0
          ? {
              id: String(receipts),
              words: 'Check-in sent, five key results.',
              onUndo: () => {},
              onGone: () => setReceipts(0),
            }
          : undefined
      }
    >
      <PartsBody />
      <Suspense fallback={null}>
        {open === 'palette' && <Palette groups={acts} onClose={() => setOpen(null)} />}
        {open === 'keys' && <KeySheet groups={KEYS} onClose={() => setOpen(null)} />}
      </Suspense>
    </Shell>
  );
}
