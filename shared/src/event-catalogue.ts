import { aggregates } from './aggregates.ts';
import type { EventDefinition } from './kernel/define-event.ts';
import type { Field } from './kernel/field.ts';

/** Every event that Cairn records, as a page for people: made from the schemas, never by hand. */
export function eventCatalogue(): string {
  const kinds = Object.values(aggregates);
  const count = kinds.reduce((sum, { events }) => sum + Object.keys(events).length, 0);
  return `${[
    '# Event catalogue',
    'Generated from the event schemas by `node test/src/docs/write-event-catalogue.ts`; a test compares the two.',
    `${kinds.length} kinds of things, ${count} events. Every event also carries its id, stream, revision, position and \`recordedAt\`, and in its metadata \`actor\`, \`source\`, the type of its \`command\` and, where it was true before it was recorded, \`effectiveAt\`.`,
    'The class says who reads a field: *open* is everyone in the organisation, *pair* two people, *self* one. Who may not read one of its fields does not learn that an event happened. A field whose unit is *prose* is sealed under its author’s key before it reaches the log.',
    ...kinds.flatMap((kind) => [
      `## ${kind.category}`,
      `${kind.about} Stream \`${kind.category}-<id>\`.`,
      ...Object.values(kind.events).map(eventSection),
    ]),
  ].join('\n\n')}\n`;
}

function eventSection(definition: EventDefinition): string {
  const fields = Object.entries(definition.fields);
  const heading = `### ${definition.type}\n\n${definition.about} Version ${definition.version}.`;
  if (fields.length === 0) return `${heading} It has no fields of its own.`;
  return [
    heading,
    ['| field | class | unit | range | meaning |', '| --- | --- | --- | --- | --- |']
      .concat(fields.map(([name, field]) => fieldRow(name, field)))
      .join('\n'),
  ].join('\n\n');
}

const fieldRow = (name: string, field: Field): string =>
  `| \`${name}\`${field.optional ? ', optional' : ''} | ${field.privacy} | ${field.unit} | ${field.range} | ${field.about} |`;
