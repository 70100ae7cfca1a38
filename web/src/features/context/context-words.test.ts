import { expect, test } from 'vitest';
import { contextStandfirst } from './context-words.ts';

const told = (name: string, isUnread = false) => ({ isUnread, author: { name } });

test.each([
  [[told('Ines Carvalho')], true, 'Nothing waits for a word from you. One change told so far.'],
  [
    [told('Ines Carvalho', true), told('Rui Almeida')],
    true,
    'Ines asks what one change means for you. Two changes told so far.',
  ],
  [
    [told('Ines Carvalho', true), told('Rui Almeida', true)],
    true,
    'Ines and Rui ask what two changes mean for you. Two changes told so far.',
  ],
  [
    [told('Ines Carvalho', true)],
    false,
    'Ines asked what one change means for you. One change had been told by then.',
  ],
])('the sentence says what waits, and how much was told', (all, isNow, text) => {
  const said = contextStandfirst(all, isNow);
  expect(said.text).toBe(text);
  if (said.weightiest) expect(said.text).toContain(said.weightiest);
});
