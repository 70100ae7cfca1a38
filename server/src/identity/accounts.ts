import { randomBytes, randomUUID } from 'node:crypto';
import type { DatabaseSync, StatementSync } from 'node:sqlite';
import { inOneGo } from '../in-one-go.ts';
import { removeFrom, sweep } from '../side-file.ts';
import { AccessTokens } from './access-tokens.ts';
import { type Auth, type AuthParts, makeAuth } from './auth.ts';
import { type ChangeCalling, changeCalling } from './change-calling.ts';
import { type FindKeptOfSignIn, keptOfSignIn } from './kept-of-sign-in.ts';
import type { Post } from './mail/letter.ts';
import { Notices } from './mail/notices.ts';
import { Members } from './members.ts';
import { type Moved, OwnAddress } from './own-address.ts';
import { forgetLinks, identifierOf } from './password-turns.ts';
import { lasting, linkTo } from './sign-in-settings.ts';
import { type WhoseAccount, whoseAccount } from './whose-account.ts';

/** Who is to be let in, and where their link goes. */
export interface Invited {
  readonly personId: string;
  readonly name: string;
  readonly email: string;
}

/** Somebody who showed who they are. */
export interface SignedIn {
  readonly personId: string;
  readonly sessionToken: string;
}

/** What accounts are kept with; without a post they tell nobody anything. */
export type AccountsParts = Omit<AuthParts, 'notices' | 'members'> & {
  readonly post?: Post | undefined;
};

/** Why somebody is not given a link. */
export type NotInvited = 'address_taken' | 'in_already';

/** How people show who they are. Each account is that of one person of the log, under its id. */
export class Accounts {
  readonly address: string;
  readonly tokens: AccessTokens;
  readonly whose: WhoseAccount;
  readonly keptOf: FindKeptOfSignIn;
  /** Tells people what happened to their accounts. */
  readonly notices: Notices;
  /** Another address for whoever is in. */
  readonly ownAddress: OwnAddress;
  readonly #members: Members;
  readonly call: ChangeCalling;
  readonly #holder: StatementSync;
  readonly #file: DatabaseSync;
  readonly #auth: Auth;
  readonly #standing: StatementSync;
  readonly #anyPassword: StatementSync;
  readonly #fresh: StatementSync;
  readonly #states: StatementSync;
  readonly #secondFactor: StatementSync;
  readonly #password: StatementSync;
  readonly #email: StatementSync;
  readonly #link: StatementSync;

  private constructor(parts: AuthParts, auth: Auth) {
    this.notices = parts.notices;
    this.#members = parts.members;
    this.address = parts.address;
    this.#file = parts.file;
    this.#auth = auth;
    this.tokens = new AccessTokens(parts.file, auth);
    this.whose = whoseAccount(parts.file, auth);
    this.ownAddress = new OwnAddress(parts.file);
    this.keptOf = keptOfSignIn(parts.file, this.tokens);
    this.call = changeCalling(parts.file);
    this.#holder = parts.file.prepare('SELECT id FROM user WHERE email = ? AND id <> ?');
    this.#standing = parts.file.prepare(
      'SELECT 1 FROM session WHERE token = ? AND expiresAt > ? AND createdAt > ?',
    );
    this.#fresh = parts.file.prepare('SELECT 1 FROM session WHERE token = ? AND createdAt > ?');
    this.#states = parts.file.prepare(
      'SELECT id, EXISTS (SELECT 1 FROM account WHERE userId = user.id) AS came FROM user',
    );
    this.#secondFactor = parts.file.prepare(
      'SELECT 1 FROM user WHERE id = ? AND twoFactorEnabled = 1',
    );
    this.#password = parts.file.prepare(
      `SELECT password FROM account JOIN user ON user.id = userId
       WHERE email = ? AND providerId = 'credential'`,
    );
    this.#email = parts.file.prepare('SELECT email FROM user WHERE id = ?');
    this.#link = parts.file.prepare(
      `INSERT INTO verification (id, identifier, value, expiresAt, createdAt, updatedAt)
       VALUES (?, ?, ?, ?, ?, ?)`,
    );
    this.#anyPassword = parts.file.prepare('SELECT 1 FROM account LIMIT 1');
  }

  /** Brings the file to the form that this version needs, and opens it. */
  static async open({ post, ...rest }: AccountsParts): Promise<Accounts> {
    const members = new Members();
    const parts = { ...rest, members, notices: new Notices({ ...rest, members, post }) };
    return new Accounts(parts, await makeAuth(parts));
  }

  /** From here on only those are let in, and written to, who are here. */
  letInOnly(isHere: (personId: string) => boolean): void {
    this.#members.isHere = isHere;
  }

  /** Answers a request of the library's own, below `/api/auth`. */
  handle(request: Request): Promise<Response> {
    return this.#auth.handler(request);
  }

  /** Who asks, by the session of their cookie; nobody where it is over. */
  async signedIn(headers: Headers): Promise<SignedIn | undefined> {
    const found = await this.#auth.api.getSession({ headers });
    if (!found || !this.stands(found.session.token)) return undefined;
    const { userId: personId, token: sessionToken } = found.session;
    return this.#members.isHere(personId) ? { personId, sessionToken } : undefined;
  }

  /** Whether a session has neither been ended nor run out. Cheap: asked again and again. */
  stands(sessionToken: string): boolean {
    const now = Date.now();
    const begunAfter = new Date(now - lasting.wholeSession * 1_000).toISOString();
    return this.#standing.get(sessionToken, new Date(now).toISOString(), begunAfter) !== undefined;
  }

  /** Whether a session began so lately that its owner is most likely still the one who is there. */
  isFresh(sessionToken: string): boolean {
    const since = new Date(Date.now() - lasting.fresh * 1_000).toISOString();
    return this.#fresh.get(sessionToken, since) !== undefined;
  }

  /** Whether anybody can sign in at all. */
  get isEmpty(): boolean {
    return this.#anyPassword.get() === undefined;
  }

  /**
   * Gives somebody an account unless they have one, and a link by which they choose a password.
   * Whoever has come in already gets none: the link passes through an administrator's hands, who
   * could use it to read what is that person's alone.
   */
  async invite({ personId, name, email }: Invited): Promise<{ link: string } | NotInvited> {
    const { internalAdapter } = await this.#auth.$context;
    const address = email.toLowerCase();
    if (!this.isFree(address, personId)) return 'address_taken';
    this.#takeFromLeaver(address, personId);
    if (this.states().get(personId) === 'in') return 'in_already';
    if (await internalAdapter.findUserById(personId))
      await internalAdapter.updateUser(personId, { name, email: address });
    // The address is as good as verified: whoever cannot read its letters cannot get in.
    else
      await internalAdapter.createUser(
        { id: personId, name, email: address, emailVerified: true },
        { method: 'admin' },
      );
    const token = this.#invitation(personId);
    return token === undefined ? 'in_already' : { link: linkTo(this.address, 'invitation', token) };
  }

  /** Whether nobody else who is here signs in with an address, in small letters. */
  isFree(address: string, personId: string): boolean {
    const holder = this.holderOf(address, personId);
    return holder === undefined || !this.#members.isHere(holder);
  }

  /** Who signs in with an address, in small letters, other than the one named. */
  holderOf(address: string, but = ''): string | undefined {
    return this.#holder.get(address, but)?.id as string | undefined;
  }

  /** Whoever has left signs in no more; somebody new may have the address, or they themselves. */
  #takeFromLeaver(address: string, personId: string): void {
    const holder = this.holderOf(address, personId);
    if (holder !== undefined && !this.#members.isHere(holder)) this.forget(holder);
  }

  /** Moves somebody to the address that they wanted; nothing where the word is no good any more. */
  takeAddress(personId: string, word: string): Moved | undefined {
    const address = this.ownAddress.asked(personId, word);
    if (address !== undefined) this.#takeFromLeaver(address, personId);
    return this.ownAddress.take(personId, word);
  }

  /**
   * A link to choose a new password, for whoever runs Cairn where no letters go out; `undefined`
   * when nobody signs in with the address.
   */
  async passwordLink(email: string): Promise<string | undefined> {
    const { internalAdapter } = await this.#auth.$context;
    const holder = await internalAdapter.findUserByEmail(email.toLowerCase());
    if (!holder) return undefined;
    return linkTo(this.address, 'password', this.#token(holder.user.id, lasting.newPassword));
  }

  /** The only link that is about, as long as they have not come in; there is no moment between. */
  #invitation(personId: string): string | undefined {
    return inOneGo(this.#file, () => {
      if (this.states().get(personId) === 'in') return undefined;
      // A letter that went to another address, or was passed on by hand, opens nothing any more.
      forgetLinks(this.#file, personId);
      return this.#token(personId, lasting.invitation);
    });
  }

  /** Written as the library would, save that nothing comes between. */
  #token(personId: string, seconds: number): string {
    const token = randomBytes(32).toString('base64url');
    const now = Date.now();
    const [made, ends] = [now, now + seconds * 1_000].map((at) => new Date(at).toISOString());
    this.#link.run(randomUUID(), identifierOf(token), personId, ends!, made!, made!);
    return token;
  }

  /** Lets the first administrator in, who chooses a password at once. */
  async begin(first: Invited, newPassword: string): Promise<void> {
    // An attempt that was cut off may have left an account that nobody can sign in to.
    for (const id of this.states().keys()) this.forget(id);
    await this.invite(first);
    const token = this.#token(first.personId, lasting.newPassword);
    await this.#auth.api.resetPassword({ body: { token, newPassword } });
  }

  /** Who has an account, and whether they have come in by it yet. */
  states(): ReadonlyMap<string, 'invited' | 'in'> {
    return new Map(
      this.#states.all().map(({ id, came }) => [id as string, came ? 'in' : 'invited'] as const),
    );
  }

  /** What is kept of a password; another one for each that was chosen. Empty where there is none. */
  keptPassword(email: string): string {
    return (this.#password.get(email)?.password as string | null | undefined) ?? '';
  }

  /** The address by which somebody signs in. */
  addressOf(personId: string): string | undefined {
    return this.#email.get(personId)?.email as string | undefined;
  }

  /** The address of whoever chooses a password by a link's word, while the link opens. */
  async addressOfLink(word: string): Promise<string | undefined> {
    const { internalAdapter } = await this.#auth.$context;
    const found = await internalAdapter.findVerificationValue(`reset-password:${word}`);
    return found ? this.addressOf(found.value) : undefined;
  }

  hasSecondFactor(personId: string): boolean {
    return this.#secondFactor.get(personId) !== undefined;
  }

  /** Signs somebody out everywhere and takes their ways in away, names and addresses with them. */
  forget(personId: string): void {
    removeFrom(this.#file, () => {
      for (const [table, column] of personal)
        this.#file.prepare(`DELETE FROM "${table}" WHERE "${column}" = ?`).run(personId);
      // What is under way, such as adding a passkey, names the person somewhere within.
      this.#file.prepare('DELETE FROM verification WHERE instr(value, ?) > 0').run(personId);
    });
  }

  /** Removes what has run out: sessions, with where they were begun from, and links. */
  forgetOver(): void {
    const now = Date.now();
    const [ended, begun] = [now, now - lasting.wholeSession * 1_000].map((at) =>
      new Date(at).toISOString(),
    );
    inOneGo(this.#file, () => {
      const over = 'DELETE FROM session WHERE expiresAt <= ? OR createdAt <= ?';
      this.#file.prepare(over).run(ended!, begun!);
      this.#file.prepare('DELETE FROM verification WHERE expiresAt <= ?').run(ended!);
      this.ownAddress.forgetOver();
    });
  }

  /** See `sweep`. */
  sweep(): void {
    sweep(this.#file);
  }

  close(): void {
    this.#file.close();
  }
}

/** Every table that holds something of a person, and by which column. */
const personal = [
  ['session', 'userId'],
  ['account', 'userId'],
  ['passkey', 'userId'],
  ['twoFactor', 'userId'],
  ['apikey', 'referenceId'],
  ['passwordTurn', 'personId'],
  ['newAddress', 'personId'],
  ['user', 'id'],
] as const;
