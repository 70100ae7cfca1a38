import type { Letter } from './letter.ts';

interface Invitation {
  readonly to: string;
  readonly name: string;
  readonly organisation: string;
  readonly link: string;
}

/** Brings somebody in. The link is theirs alone and works once. */
export const invitation = ({ to, name, organisation, link }: Invitation): Letter => ({
  to,
  subject: `${organisation} uses Cairn, and you are in`,
  text: lines(
    `Hello ${name},`,
    `${organisation} keeps its objectives in Cairn: what it wants to change, how sure people are of it, and what stands in the way. You have been added.`,
    `Choose a password here. The link works once, until a week from now:`,
    link,
    `Did you not expect this? Then let it lie; nothing happens.`,
  ),
});

/** Lets somebody choose a new password. */
export const newPassword = (to: string, link: string): Letter => ({
  to,
  subject: 'A new password for Cairn',
  text: lines(
    'Somebody, most likely you, asked for a new password.',
    'Choose it here. The link works once, for an hour:',
    link,
    'If it was not you, let it lie: the password you have goes on working.',
  ),
});

/** Tells somebody that their password is another one, in case it was not they who changed it. */
export const passwordChanged = (to: string, link: string): Letter => ({
  to,
  subject: 'Your password for Cairn was changed',
  text: lines(
    'Your password for Cairn was changed a moment ago, and every other device was signed out.',
    'If it was not you, ask for a new one at once:',
    link,
  ),
});

/** Tells an address that somebody is invited at another one from now on. */
export const addressChanged = (to: string, organisation: string): Letter => ({
  to,
  subject: `Your invitation to Cairn goes elsewhere now`,
  text: lines(
    `${organisation} invited you to Cairn at this address. An administrator has written down another one for you, and the link that you got here opens nothing any more.`,
    'If that is not right, tell your administrator.',
  ),
});

const lines = (...paragraphs: string[]): string => `${paragraphs.join('\n\n')}\n`;
