import { rules, whoMay } from '../privacy/who-may.ts';

/** docs/who-does-what.md, made from the rules that the matrix of commands holds Cairn to. */
export const whoDoesWhat = (): string =>
  `${[
    '# Who does what',
    'Every command that can be sent, with who may send it, written by `node test/src/docs/write-who-does-what.ts`. The rules are those of the design and not read off the code: [a test](../test/src/privacy/commands-matrix.test.ts) has one of each role and relation try each command at a moment at which it could be sent, and [another](../test/src/privacy/viewer-can.test.ts) holds what the screens are told against what is then answered.',
    'The plan is the team’s by permission. Who leads takes on, helps, decides, asks and offers; administrators see to the organisation. Asking, offering and raising an alarm are everybody’s, save a coach’s, who reads along and into whose hands nothing is put. To everybody else the answer is `not_yours`, with whom to ask. Roles and teams are those of now: what is handed over changes hands at once.',
    [
      '| who | what |',
      '| --- | --- |',
      ...Object.entries(rules).map(
        ([name, { words }]) =>
          `| ${words} | ${Object.entries(whoMay)
            .filter(([, rule]) => rule === name)
            .map(([command]) => `\`${command}\``)
            .join(', ')} |`,
      ),
    ].join('\n'),
  ].join('\n\n')}\n`;
