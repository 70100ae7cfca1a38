import fc from 'fast-check';
import { expect, test } from 'vitest';
import { aText } from './command.ts';
import { legible } from './legible.ts';

test.each([
  ['spaces without width', '\u200B\u200C\u200D\u2060\uFEFF'],
  ['marks of direction', '\u200E\u200F'],
  ['white space', ' \t\n\u00A0\u3000'],
  ['control characters', '\u0000\u0007\u001B\u009F'],
  ['overrides of direction', '\u202E\u2066\u2069'],
  ['accents on nothing', '\u0301\u0308'],
  ['letters that are blank', '\u3164\u115F\u1160\uFFA0\u2800'],
  ['nothing', ''],
])('%s show nothing', (_, text) => {
  expect(legible(text)).toBe('');
  expect(aText(9).safeParse(text).error?.issues[0]).toMatchObject({ code: 'too_small' });
});

test.each(['a', 'ß', '7', '…', '+', '👩‍👩‍👧', 'می‌خواهم', 'שלום', 'パン', 'e\u0301', 'one\n\ttwo'])(
  '%s stays as it is',
  (text) => {
    expect(legible(text)).toBe(text);
  },
);

test('what turns or breaks the text around it is left out', () => {
  expect(legible('Paid\u202Egnihton\u202C \u2066now\u2069\u0000\u001B[31m')).toBe(
    'Paidgnihton now[31m',
  );
  expect(legible('one\r\ntwo\rthree')).toBe('one\ntwo\nthree');
  expect(aText(240).parse(' \u0000 Bread\u202E ')).toBe('Bread');
});

test('reading it again changes nothing', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const once = legible(text);
      expect(legible(once)).toBe(once);
      expect(once).not.toMatch(/(?![\n\t])\p{Cc}|[\u202A-\u202E\u2066-\u2069]/u);
    }),
  );
});
