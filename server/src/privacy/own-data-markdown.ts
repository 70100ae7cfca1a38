import { forgottenWords } from '@cairn/shared/kernel/prose';
import type { KeptOfSignIn } from '../identity/kept-of-sign-in.ts';
import type { OwnData, OwnEvent, OwnProfile } from './own-data.ts';

/** What is kept of somebody as a page to read, piece by piece. */
export async function* ownDataMarkdown(own: OwnData): AsyncGenerator<string, void> {
  yield aboutYou(own.profile());
  const signIn = own.signIn();
  if (signIn) yield waysIn(signIn);
  yield '\n## What you did, and what was recorded of you\n';
  let some = false;
  for await (const event of own.events()) {
    some = true;
    yield section(event);
  }
  if (!some) yield '\nNothing yet.\n';
  yield '\n## Who opened what you wrote for yourself or for one other\n\n';
  some = false;
  for (const { at, by, what, where } of own.openings()) {
    some = true;
    yield `- ${at}, ${plain(by)}: ${plain(what)} (${plain(where)})\n`;
  }
  if (!some) yield 'Nobody in the last twelve months.\n';
}

function aboutYou(profile: OwnProfile): string {
  const { name, email, role, title, joined, leader, teams, leaves } = profile;
  const lines = [
    ['Name', name],
    ['Address', email],
    ['Role', title ? `${role}, ${title}` : role],
    ['Here since', joined],
    ['Led by', leader],
    ['Teams', teams.map(({ team, role: inTeam }) => `${team} (${inTeam})`).join(', ') || undefined],
    ['Away', leaves.map(({ from, to }) => `${from} to ${to}`).join(', ') || undefined],
    ['Known to the log as', profile.id],
  ];
  return `# What Cairn keeps about you\n\n${lines
    .filter(([, value]) => value !== undefined)
    .map(([label, value]) => `- ${label}: ${plain(value!)}\n`)
    .join('')}`;
}

function waysIn(kept: KeptOfSignIn): string {
  const lines = [
    `Address: ${plain(kept.address)}`,
    ...(kept.wantedAddress ? [`Asked for instead: ${plain(kept.wantedAddress)}`] : []),
    `Password: ${kept.password ? 'set' : 'none'}`,
    `Second factor: ${kept.secondFactor ? 'on' : 'off'}`,
    ...kept.providers.map(
      ({ knownAs, since }) =>
        `By your organisation, which knows you as ${plain(knownAs)}, since ${since}`,
    ),
    ...kept.passkeys.map(
      ({ name, added }) =>
        `Passkey ${plain(name ?? 'without a name')}${added ? `, since ${added}` : ''}`,
    ),
    ...kept.tokens.map(
      ({ name, start, scopes, createdAt, expiresAt, lastUsedAt }) =>
        `Access token ${plain(name)} (${plain(start)}…), which may ${scopes.join(', ')}: from ${createdAt} to ${expiresAt}, ${lastUsedAt ? `last used ${lastUsedAt}` : 'never used'}`,
    ),
    ...kept.sessions.map(
      ({ began, lastUsed, ends, from, browser }) =>
        `Signed in from ${plain(from ?? 'somewhere')} with ${plain(browser ?? 'a program')}: on ${began}, last used ${lastUsed}, until ${ends}`,
    ),
  ];
  return `\n## How you sign in\n\n${lines.map((line) => `- ${line}\n`).join('')}`;
}

function section({ recorded, true: since, what, byYou, where, written, facts }: OwnEvent): string {
  const when = since === undefined ? recorded : `${since}, recorded ${recorded}`;
  const texts = Object.entries(written).flatMap(([field, value]) =>
    (Array.isArray(value) ? value : [value]).map(
      (text: string | null) => `\n${field}:\n\n${quoted(text ?? forgottenWords)}\n`,
    ),
  );
  const rest = Object.entries(facts).map(
    ([field, value]) =>
      `- ${field}: ${plain(typeof value === 'string' ? value : JSON.stringify(value))}\n`,
  );
  const who = byYou ? '' : ' (recorded by somebody else)';
  return `\n### ${when}: ${words(what)}${who}\n\n${plain(where)}\n${rest.length ? `\n${rest.join('')}` : ''}${texts.join('')}`;
}

/** `CheckInCorrected` as `Check in corrected`. */
const words = (type: string): string =>
  type.replace(/(?<=.)([A-Z])/g, (letter) => ` ${letter.toLowerCase()}`);

/** On one line, and with nothing that a reader of Markdown would take for more than text. */
const plain = (text: string): string =>
  text.replace(/\s+/g, ' ').replace(/[\\`*_[\]<>#|]/g, (sign) => `\\${sign}`);

const quoted = (text: string): string =>
  text
    .split('\n')
    .map((line) => `> ${plain(line)}`)
    .join('\n');
