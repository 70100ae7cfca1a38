import { expect, test } from 'vitest';
import { shortened } from './shortened.ts';

test.each([
  ['A nightly list of shops whose stock import has failed', 'A nightly list of shops…'],
  ['Exactly twenty-four, yes', 'Exactly twenty-four, yes'],
  ['One, two, three, four, five: six', 'One, two, three, four…'],
  ['e3b0c44298fc1c149afbf4c8996fb924', 'e3b0c44298fc1c149afbf4c8…'],
  ['On e3b0c44298fc1c149afbf4c8996fb924', 'On e3b0c44298fc1c149afbf…'],
  ['🚚🚚🚚🚚🚚🚚🚚🚚🚚🚚🚚🚚🚚🚚🚚🚚🚚🚚🚚🚚🚚🚚🚚🚚🚚', `${'🚚'.repeat(24)}…`],
])('%s', (words, short) => {
  expect(shortened(words, 24)).toBe(short);
});
