import { type BenchFigure, reaches } from './figure.ts';

/** The page docs/performance.md, from what one run measured. */
export function performancePage(
  sections: readonly { readonly title: string; readonly figures: readonly BenchFigure[] }[],
  events: number,
  processor: string,
): string {
  const tables = sections.map(({ title, figures }) =>
    [
      `## ${title}`,
      '',
      '| | value | ratio | aim | |',
      '| --- | ---: | ---: | ---: | --- |',
      ...figures.map(rowOf),
    ].join('\n'),
  );
  return `${[
    '# Performance',
    'Written by `npm run bench -- --write`, which measures all of it in one run; `npm run bench` prints the same without writing.',
    `Times and rates belong to the machine (here ${processor}, Node ${process.versions.node}) and to what else it was doing. The ratios compare two things measured in the same run and are what to hold a change against: appends by the median of their rounds, taken in turns, replay by the better round of each, questions by their medians.`,
    `The large log has ${events.toLocaleString('en')} events: four hundred teams that check in every week for thirteen years. The small one has 40 teams and a little over a year, so a question that looks through the running cycle, as this week does, has ten times as much to look through in the large one. Aims marked ≥ are the least a figure should reach, those marked ≤ the most it may.`,
    'What a visitor on a slow machine waits for is measured apart: the first page on a slow line by `node test/src/bench/first-use.bench.ts`, keys and clicks after that by `node test/src/bench/interaction.bench.ts`.',
    ...tables,
  ].join('\n\n')}\n`;
}

function rowOf(figure: BenchFigure): string {
  const { name, value, unit, ratio, aim, limit } = figure;
  const shown = value.toLocaleString('en', { maximumFractionDigits: value < 100 ? 2 : 0 });
  const target = aim === undefined ? (limit === undefined ? '' : `≤ ${limit}`) : `≥ ${aim}`;
  const reached = reaches(figure);
  const verdict = reached === undefined ? '' : reached ? 'reached' : '**missed**';
  return `| ${name} | ${shown} ${unit} | ${ratio === undefined ? '' : ratio.toFixed(2)} | ${target} | ${verdict} |`;
}
