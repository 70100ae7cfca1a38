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
export const passwordChanged =
  (link: string, tokens: 'ended' | 'as they were') =>
  (to: string): Letter => ({
    to,
    subject: 'Your password for Cairn was changed',
    text: lines(
      'Your password for Cairn was changed a moment ago, and every other device was signed out.',
      tokens === 'ended'
        ? 'Your access tokens have ended too. Programs that used them need new ones.'
        : 'Access tokens, if you have any, go on working.',
      'If it was not you, ask for a new one at once:',
      link,
    ),
  });

interface MadeToken {
  readonly name: string;
  readonly days: number;
  /** Where its owner ends it. */
  readonly link: string;
}

/** Tells somebody that something may act in their name from now on. */
export const tokenMade =
  ({ name, days, link }: MadeToken) =>
  (to: string): Letter => ({
    to,
    subject: 'A new access token for Cairn',
    text: lines(
      `An access token was made in your name a moment ago: ${name}. Whoever has it can use Cairn as you for ${days === 1 ? 'a day' : `${days} days`}, as far as it was given.`,
      'If it was not you, end it here and change your password:',
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

/** Makes sure that an address is somebody's who wants to sign in with it. */
export const confirmAddress = (to: string, link: string): Letter => ({
  to,
  subject: 'Your new address for Cairn',
  text: lines(
    'Somebody, most likely you, wants to sign in to Cairn with this address.',
    'Confirm it here. The link works once, for an hour, and for nobody but them:',
    link,
    'If it was not you, let it lie; nothing happens.',
  ),
});

/** Tells the address that somebody has of the one that they want, in case it is not they who do. */
export const addressWanted = (to: string, wanted: string): Letter => ({
  to,
  subject: 'Another address for your account in Cairn',
  text: lines(
    `Somebody, most likely you, asked a moment ago that you sign in to Cairn with ${wanted} from now on. Nothing has changed so far: a letter that went there has to be opened first.`,
    'If it was not you, somebody was at a page on which you are signed in. Sign out, and choose another password; the letter opens nothing any more then.',
  ),
});

/** Tells the address before that it is not the one any more, in case it was not they who moved. */
export const addressMoved = (to: string, now: string): Letter => ({
  to,
  subject: 'You sign in to Cairn with another address',
  text: lines(
    `Your address for Cairn was changed a moment ago. From now on you sign in with ${now}, and letters go there.`,
    'If it was not you, sign in the way you always do, but with that address, and take your own back; then choose another password, if you have one. If you do not get in any more, tell whoever runs Cairn at once.',
  ),
});

const lines = (...paragraphs: string[]): string => `${paragraphs.join('\n\n')}\n`;
