import { limits } from '@cairn/shared/kernel/limits';
import { lazy, Suspense, useEffect, useState } from 'react';
import type { OptionalName } from './optional-field.tsx';
import css from './optional-parts.module.css';
import type { PartProps } from './part-props.ts';
import { type Said, unwritten } from './said.ts';

const fetchField = () => import('./optional-field.tsx');
const OptionalField = lazy(fetchField);

/** Once the key result stands: early enough to be there when asked for, also without a connection. */
const FETCHES_AFTER_MS = 800;

const PARTS: readonly {
  readonly name: OptionalName;
  readonly words: string;
  readonly isSaid: (said: Said) => boolean;
}[] = [
  { name: 'note', words: 'What changed because of it', isSaid: ({ note }) => note !== '' },
  { name: 'asks', words: 'An ask', isSaid: ({ asks }) => asks.length > 0 },
  { name: 'blocker', words: 'Something is in the way', isSaid: ({ blocker }) => blocker !== null },
  { name: 'learning', words: 'What we learned', isSaid: ({ learning }) => learning !== '' },
  { name: 'next', words: 'Next, up to three', isSaid: ({ next }) => next.length > 0 },
];

/** Parts that are there while there is something in them, and can be removed. */
const COMES_AND_GOES: ReadonlySet<OptionalName> = new Set(['asks', 'blocker']);

/** All that a word may carry besides value and confidence, folded until somebody asks for it. */
export function OptionalParts(props: PartProps) {
  const { said, onSay } = props;
  const [asked, setAsked] = useState<ReadonlySet<OptionalName>>(
    () => new Set(PARTS.filter(({ isSaid }) => isSaid(said)).map(({ name }) => name)),
  );
  // What was just asked for takes focus; what a draft brought back does not.
  const [arriving, setArriving] = useState<OptionalName>();
  useEffect(() => {
    const later = setTimeout(() => void fetchField().catch(() => undefined), FETCHES_AFTER_MS);
    return () => clearTimeout(later);
  }, []);
  const ask = (name: OptionalName) => {
    setAsked(new Set([...asked, name]));
    setArriving(name);
    if (name === 'asks') onSay({ asks: [...said.asks, { need: '', ofId: '', by: '' }] });
    if (name === 'blocker') onSay({ blocker: unwritten(said.reason) });
  };
  const isOpen = ({ name, isSaid }: (typeof PARTS)[number]) =>
    isSaid(said) || (asked.has(name) && !COMES_AND_GOES.has(name));
  const open = PARTS.filter(isOpen);
  // A second ask is offered once the first has words.
  const isOffered = (part: (typeof PARTS)[number]) =>
    part.name === 'asks' ? canAskMore(said) : !isOpen(part);
  const folded = PARTS.filter(isOffered);
  return (
    <div className={css.parts}>
      {open.map(({ name }) => (
        <Suspense key={name} fallback={null}>
          <OptionalField {...props} name={name} takesFocus={arriving === name} />
        </Suspense>
      ))}
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
