import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readingTable } from '@cairn/server/graphql/reading/reading-table';
import { schema } from '@cairn/server/graphql/schema';
import { getNamedType, Kind, TypeInfo, visit, visitWithTypeInfo } from 'graphql';
import { expect, test } from 'vitest';
import { webOperations } from '../graphql/web-documents.ts';

const features = join(import.meta.dirname, '../../../web/src/features');

/** The parts of the pages that show texts which not everybody reads, by the text. */
const shownBy: Readonly<Record<string, readonly string[]>> = {
  'Assumption.words': ['decision/thinking.tsx', 'decision/thinking-forms.tsx'],
  'PremortemReason.why': ['decision/thinking.tsx'],
  'PremortemReason.sign': ['decision/thinking.tsx', 'decisions/places.tsx'],
  'PutOffItem.because': ['triage/put-off-list.tsx'],
  'Event.prose': ['history/event-line.tsx'],
};

/** Texts that the pages ask for and that not everybody reads, as `Type.field`. */
function closedTexts(): readonly string[] {
  const closed = new Set(
    readingTable(schema)
      .filter(({ privacy }) => ['each', 'team', 'pair', 'self', 'sealed'].includes(privacy))
      .map(({ type, field }) => `${type}.${field}`),
  );
  const found = new Set<string>();
  for (const { definitions } of webOperations()) {
    const types = new TypeInfo(schema);
    const look = visitWithTypeInfo(types, {
      Field() {
        const [parent, field] = [types.getParentType(), types.getFieldDef()];
        if (!parent || !field || getNamedType(field.type).name !== 'Prose') return;
        const name = `${parent.name}.${field.name}`;
        if (closed.has(name)) found.add(name);
      },
    });
    visit({ kind: Kind.DOCUMENT, definitions: [...definitions] }, look);
  }
  return [...found];
}

test('every text that the pages ask for and not everybody reads is known here', () => {
  expect(closedTexts().toSorted()).toEqual(Object.keys(shownBy).toSorted());
});

test.each(Object.entries(shownBy))('%s is blurred until it is asked for', (_text, files) => {
  for (const file of files)
    expect(readFileSync(join(features, file), 'utf8'), file).toMatch(/<Private(Words)?[ >]/);
});
