const irregular: Readonly<Record<string, string>> = {
  became: 'become',
  been: 'be',
  began: 'begin',
  brought: 'bring',
  built: 'build',
  did: 'do',
  does: 'do',
  done: 'do',
  drove: 'drive',
  fell: 'fall',
  felt: 'feel',
  found: 'find',
  gave: 'give',
  gone: 'go',
  got: 'get',
  grew: 'grow',
  grown: 'grow',
  held: 'hold',
  kept: 'keep',
  led: 'lead',
  lost: 'lose',
  made: 'make',
  met: 'meet',
  ran: 'run',
  rode: 'ride',
  rose: 'rise',
  risen: 'rise',
  sank: 'sink',
  sent: 'send',
  shrank: 'shrink',
  swam: 'swim',
  taught: 'teach',
  took: 'take',
  went: 'go',
  won: 'win',
  written: 'write',
  wrote: 'write',
};

/**
 * The forms that a word may be an inflection of, itself first: `shipping` gives `shipping`, `shipp`,
 * `shippe`, `ship`. Generous on purpose: the caller looks each up in a vocabulary, where the
 * impossible ones are absent.
 */
export function baseForms(word: string): readonly string[] {
  const forms = [word];
  const known = irregular[word];
  if (known !== undefined && Object.hasOwn(irregular, word)) forms.push(known);
  if (word.endsWith('ies')) forms.push(`${word.slice(0, -3)}y`);
  if (word.endsWith('es')) forms.push(word.slice(0, -2));
  if (word.endsWith('s')) forms.push(word.slice(0, -1));
  if (word.endsWith('ied')) forms.push(`${word.slice(0, -3)}y`);
  if (word.endsWith('ed')) forms.push(word.slice(0, -1), ...stems(word.slice(0, -2)));
  if (word.endsWith('ing')) forms.push(...stems(word.slice(0, -3)));
  return forms;
}

function stems(stem: string): readonly string[] {
  const doubled = stem.length > 2 && stem.at(-1) === stem.at(-2);
  return doubled ? [stem, `${stem}e`, stem.slice(0, -1)] : [stem, `${stem}e`];
}

/** Whether the word, or a form that it inflects, is in the vocabulary. */
export function isOneOf(word: string | undefined, vocabulary: ReadonlySet<string>): boolean {
  return word !== undefined && baseForms(word).some((form) => vocabulary.has(form));
}
