import { limits } from '@cairn/shared/kernel/limits';
import { type ReactNode, useState } from 'react';
import { AsksPart } from './asks-part.tsx';
import { LearningPart } from './learning-part.tsx';
import { NextPart } from './next-part.tsx';
import { NotePart } from './note-part.tsx';
import css from './optional-parts.module.css';
import type { PartProps } from './part-props.ts';
import type { Said } from './said.ts';

type PartName = 'note' | 'asks' | 'learning' | 'next';

const PARTS: readonly {
  readonly name: PartName;
  readonly words: string;
  readonly isSaid: (said: Said) => boolean;
}[] = [
  { name: 'note', words: 'What changed because of it', isSaid: ({ note }) => note !== '' },
  { name: 'asks', words: 'An ask', isSaid: ({ asks }) => asks.length > 0 },
  { name: 'learning', words: 'What we learned', isSaid: ({ learning }) => learning !== '' },
  { name: 'next', words: 'Next, up to three', isSaid: ({ next }) => next.length > 0 },
];

/** All that a word may carry besides value and confidence, folded until somebody asks for it. */
export function OptionalParts(props: PartProps) {
  const { said, onSay } = props;
  const [asked, setAsked] = useState<ReadonlySet<PartName>>(
    () => new Set(PARTS.filter(({ isSaid }) => isSaid(said)).map(({ name }) => name)),
  );
  // What was just asked for takes focus; what a draft brought back does not.
  const [arriving, setArriving] = useState<PartName>();
  const ask = (name: PartName) => {
    setAsked(new Set([...asked, name]));
    setArriving(name);
    if (name === 'asks') onSay({ asks: [...said.asks, { need: '', ofId: '', by: '' }] });
  };
  const isOpen = ({ name, isSaid }: (typeof PARTS)[number]) =>
    isSaid(said) || (asked.has(name) && name !== 'asks');
  const shown: Record<PartName, ReactNode> = {
    note: <NotePart key="note" {...props} takesFocus={arriving === 'note'} />,
    asks: <AsksPart key="asks" {...props} takesFocus={arriving === 'asks'} />,
    learning: <LearningPart key="learning" {...props} takesFocus={arriving === 'learning'} />,
    next: <NextPart key="next" {...props} takesFocus={arriving === 'next'} />,
  };
  const open = PARTS.filter(isOpen);
  // A second ask is offered once the first has words.
  const isOffered = (part: (typeof PARTS)[number]) =>
    part.name === 'asks' ? canAskMore(said) : !isOpen(part);
  const folded = PARTS.filter(isOffered);
  return (
    <div className={css.parts}>
      {open.map(({ name }) => shown[name])}
      {folded.length > 0 && (
        <p className={`acts small ${css.folded}`}>
          {folded.map(({ name, words }) => (
            <button key={name} type="button" className="link" onClick={() => ask(name)}>
              {name === 'asks' && said.asks.length > 0 ? 'Another ask' : words}
            </button>
          ))}
        </p>
      )}
    </div>
  );
}

const canAskMore = ({ asks }: Said) =>
  asks.length < limits.asks && asks.every(({ need }) => need.trim() !== '');
