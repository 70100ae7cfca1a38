import type { DatabaseSync } from 'node:sqlite';
import type { Config } from '../config.ts';
import type { KeyRing } from '../privacy/key-ring.ts';
import { Accounts } from './accounts.ts';
import { endSignIns } from './end-sign-ins.ts';
import { FirstLink } from './first-link.ts';
import type { Post } from './mail/letter.ts';
import { Mailbox } from './mail/mailbox.ts';
import { smtpPost } from './mail/smtp-post.ts';
import { weakness } from './password-strength.ts';
import { SecondFactorRule } from './second-factor-rule.ts';
import { SessionWatch } from './session-watch.ts';

/** How people are let in and show who they are. There only where Cairn is used for real. */
export interface Identity {
  readonly accounts: Accounts;
  readonly sessions: SessionWatch;
  /** Whether a password alone is enough here. */
  readonly secondFactor: SecondFactorRule;
  /** Signs somebody out everywhere, programs too; see `end-sign-ins.ts`. */
  readonly endSignIns: (personId: string) => void;
  /** Lets the first administrator in. */
  readonly firstLink: FirstLink;
  /** What is wrong with a password, given what a guesser knows of the person; or nothing. */
  readonly weakness: (password: string, own: readonly string[]) => string | undefined;
  /** Whether letters reach anybody; without it, links are passed on by hand. */
  readonly sendsLetters: boolean;
  readonly post: Post;
  /** Signs what browsers keep for Cairn, apart from their sessions. */
  readonly secret: string;
  /** The letters themselves, where they go to a page. */
  readonly mailbox?: Mailbox;
}

export interface IdentityParts {
  readonly config: Config;
  readonly keys: KeyRing;
  readonly clock: () => number;
  readonly file: DatabaseSync;
  readonly onError: (message: string, error?: unknown) => void;
}

/** In the key file, so that it outlives another master key and no copy of the accounts tells it. */
const secretName = 'sign-in';

const nowhere: Post = {
  async send() {
    throw new Error('There is no mail server; CAIRN_MAIL names one.');
  },
};

export async function openIdentity(parts: IdentityParts): Promise<Identity> {
  const { config, keys, clock, file, onError } = parts;
  const { mail, oidc, port } = config;
  const mailbox = mail?.to === 'page' ? new Mailbox(clock) : undefined;
  const post = mailbox ?? (mail?.to === 'server' ? smtpPost(mail.url, mail.from) : nowhere);
  const secret = keys.keyFor(secretName).export().toString('base64');
  const accounts = await Accounts.open({
    file,
    secret,
    address: config.address ?? `http://localhost:${port}`,
    post: mail && post,
    oidc,
    onError,
  });
  return {
    accounts,
    sessions: new SessionWatch(onError),
    secondFactor: new SecondFactorRule({
      ...{ file, demanded: config.secondFactor === 'demanded', provider: oidc !== undefined },
    }),
    endSignIns: (personId) => endSignIns(file, personId),
    firstLink: new FirstLink(),
    weakness,
    sendsLetters: mail !== undefined,
    post,
    secret,
    mailbox,
  };
}
