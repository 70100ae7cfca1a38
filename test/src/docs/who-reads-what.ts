import { type Reading, readingTable } from '@cairn/server/graphql/reading/reading-table';
import { schema } from '@cairn/server/graphql/schema';

/** docs/who-reads-what.md, made from the rules that the API is built with. */
export function whoReadsWhat(): string {
  const table = readingTable(schema);
  const types = Map.groupBy(table, ({ type }) => type);
  const closed = table.filter(({ whose }) => whose !== '');
  return `${[
    '# Who reads what',
    'Every type and field of the API with its class, generated from the rules that the schema is built with by `node test/src/docs/write-who-reads-what.ts`; a test compares the two, and another asks for each of them in every role. A type or a root field without a rule does not compile, and the server does not start with it.',
    '*open* is everybody who is signed in. *carried* is whoever may read the field it stands in: a clock, a page, a text with its place. *pair* is two people and *self* one, whoever else they are to the organisation; *each* has a class of its own. At the root of an operation, *self* is answered about the viewer alone, and *anybody* also to who is not signed in. What one may not read is answered as if it were not there. Permissions are those of now, at whichever moment one looks.',
    '## Not everybody’s',
    [
      '| field | class | whose |',
      '| --- | --- | --- |',
      ...closed.map(
        ({ type, field, privacy, whose }) => `| \`${type}.${field}\` | ${privacy} | ${whose} |`,
      ),
    ].join('\n'),
    '## Everything',
    [
      '| type | class | fields |',
      '| --- | --- | --- |',
      ...[...types].flatMap(([type, fields]) => rowsOf(type, fields)),
    ].join('\n'),
  ].join('\n\n')}\n`;
}

const rowsOf = (type: string, fields: readonly Reading[]): readonly string[] =>
  [...Map.groupBy(fields, ({ privacy }) => privacy)].map(
    ([privacy, those]) =>
      `| ${type} | ${privacy} | ${those.map(({ field }) => `\`${field}\``).join(', ')} |`,
  );
