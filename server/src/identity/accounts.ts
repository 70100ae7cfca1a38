import { randomBytes } from 'node:crypto';
import type { DatabaseSync, StatementSync } from 'node:sqlite';
import { removeFrom, sweep } from '../side-file.ts';
import { AccessTokens } from './access-tokens.ts';
import { type Auth, type AuthParts, forgetLinks, makeAuth } from './auth.ts';
import { lasting, linkTo } from './sign-in-settings.ts';

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

/** Why somebody is not given a link. */
export type NotInvited = 'address_taken' | 'in_already';

/** How people show who they are. Each account is that of one person of the log, under its id. */
export class Accounts {
  readonly address: string;
  readonly tokens: AccessTokens;
  readonly #file: DatabaseSync;
  readonly #auth: Auth;
  readonly #standing: StatementSync;
  readonly #anyPassword: StatementSync;
  readonly #states: StatementSync;
  readonly #secondFactor: StatementSync;

  private constructor(parts: AuthParts, auth: Auth) {
    this.address = parts.address;
    this.#file = parts.file;
    this.#auth = auth;
    this.tokens = new AccessTokens(parts.file, auth);
    this.#standing = parts.file.prepare(
      'SELECT 1 FROM session WHERE token = ? AND expiresAt > ? AND createdAt > ?',
    );
    this.#states = parts.file.prepare(
      'SELECT id, EXISTS (SELECT 1 FROM account WHERE userId = user.id) AS came FROM user',
    );
    this.#secondFactor = parts.file.prepare(
      'SELECT 1 FROM user WHERE id = ? AND twoFactorEnabled = 1',
    );
    this.#anyPassword = parts.file.prepare('SELECT 1 FROM account LIMIT 1');
  }

  /** Brings the file to the form that this version needs, and opens it. */
  static async open(parts: AuthParts): Promise<Accounts> {
    return new Accounts(parts, await makeAuth(parts));
  }

  /** Answers a request of the library's own, below `/api/auth`. */
  handle(request: Request): Promise<Response> {
    return this.#auth.handler(request);
  }

  /** Who asks, by the session of their cookie; nobody where it is over. */
  async signedIn(headers: Headers): Promise<SignedIn | undefined> {
    const found = await this.#auth.api.getSession({ headers });
    if (!found || !this.stands(found.session.token)) return undefined;
    return { personId: found.session.userId, sessionToken: found.session.token };
  }

  /** Whether a session has neither been ended nor run out. Cheap: asked again and again. */
  stands(sessionToken: string): boolean {
    const now = Date.now();
    const begunAfter = new Date(now - lasting.wholeSession * 1_000).toISOString();
    return this.#standing.get(sessionToken, new Date(now).toISOString(), begunAfter) !== undefined;
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
    const holder = await internalAdapter.findUserByEmail(address);
    if (holder && holder.user.id !== personId) return 'address_taken';
    if (this.states().get(personId) === 'in') return 'in_already';
    if (await internalAdapter.findUserById(personId))
      await internalAdapter.updateUser(personId, { name, email: address });
    // The address is as good as verified: whoever cannot read its letters cannot get in.
    else
      await internalAdapter.createUser(
        { id: personId, name, email: address, emailVerified: true },
        { method: 'admin' },
      );
    // A letter that went to another address, or was passed on by hand, opens nothing any more.
    forgetLinks(this.#file, personId);
    const token = await this.#token(personId, lasting.invitation);
    return { link: linkTo(this.address, 'invitation', token) };
  }

  /**
   * A link to choose a new password, for whoever runs Cairn where no letters go out; `undefined`
   * when nobody signs in with the address.
   */
  async passwordLink(email: string): Promise<string | undefined> {
    const { internalAdapter } = await this.#auth.$context;
    const holder = await internalAdapter.findUserByEmail(email.toLowerCase());
    if (!holder) return undefined;
    return linkTo(this.address, 'password', await this.#token(holder.user.id, lasting.newPassword));
  }

  async #token(personId: string, seconds: number): Promise<string> {
    const { internalAdapter } = await this.#auth.$context;
    const token = randomBytes(32).toString('base64url');
    await internalAdapter.createVerificationValue({
      identifier: `reset-password:${token}`,
      value: personId,
      expiresAt: new Date(Date.now() + seconds * 1_000),
    });
    return token;
  }

  /** Lets the first administrator in, who chooses a password at once. */
  async begin(first: Invited, newPassword: string): Promise<void> {
    // An attempt that was cut off may have left an account that nobody can sign in to.
    for (const id of this.states().keys()) this.forget(id);
    await this.invite(first);
    const token = await this.#token(first.personId, lasting.newPassword);
    await this.#auth.api.resetPassword({ body: { token, newPassword } });
  }

  /** Who has an account, and whether they have come in by it yet. */
  states(): ReadonlyMap<string, 'invited' | 'in'> {
    return new Map(
      this.#states.all().map(({ id, came }) => [id as string, came ? 'in' : 'invited'] as const),
    );
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
  ['user', 'id'],
] as const;
