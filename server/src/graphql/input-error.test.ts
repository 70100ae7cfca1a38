import { randomUUID } from 'node:crypto';
import { expect, test } from 'vitest';
import { ids, metricCheckIn, smallOrganisation } from './small-organisation.ts';

const checkIn = `mutation ($input: CheckInInput!) { checkIn(input: $input) { ok { position } } }`;
const told = (input: Record<string, unknown>) => ({ ...metricCheckIn(12, 7), ...input });

test.each([
  ['a value that is text', told({ value: 'abc' }), 'value', /^value cannot be read\. Float/],
  ['a confidence that is text', told({ confidence: '8' }), 'confidence', /^confidence cannot be/],
  ['half a confidence', told({ confidence: 5.5 }), 'confidence', /^confidence cannot be read/],
  ['no confidence', told({ confidence: undefined }), 'confidence', /^confidence is missing\.$/],
  ['an ask without words', told({ asks: [{}] }), 'asks.0.need', /^asks\.0\.need is missing\.$/],
  ['an ask of a number', told({ asks: [{ need: 7 }] }), 'asks.0.need', /^asks\.0\.need cannot/],
  ['a field of nobody', told({ mood: 'fine' }), 'mood', /^There is no field mood\.$/],
  ['a time that is none', told({ effectiveAt: 'soon' }), 'effectiveAt', /^effectiveAt cannot/],
  ['words with marks; "of" at "input.x"', told({ note: 1 }), 'note', /^note cannot be read/],
])('%s names its field and what to do', async (_, input, field, message) => {
  const { ask } = await smallOrganisation();
  const { errors } = await ask(ids.pm, checkIn, { input });
  expect(errors).toMatchObject([
    {
      message: expect.stringMatching(message),
      extensions: { code: 'BAD_USER_INPUT', field, remedy: expect.stringMatching(/\.$/) },
    },
  ]);
});

test('what was written is not repeated in what is said', async () => {
  const { ask } = await smallOrganisation();
  const note = `A secret ${randomUUID()}`;
  const { errors } = await ask(ids.pm, checkIn, { input: told({ note, confidence: undefined }) });
  expect(JSON.stringify(errors)).not.toContain(note);
});
