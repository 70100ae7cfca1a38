import { useState } from 'react';
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

/** The parts with a shell of their own around them, for looking at and for the screenshots. */
export default function PartsPage() {
  const [day, setDay] = useState<string | null>(null);
  const [persona, setPersona] = useState('maren');
  const [receipts, setReceipts] = useState(0);
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
      onCommand={() => setReceipts(receipts + 1)}
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
    </Shell>
  );
}
