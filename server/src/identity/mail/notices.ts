import type { DatabaseSync } from 'node:sqlite';
import type { Members } from '../members.ts';
import type { Letter, Post } from './letter.ts';

interface NoticesParts {
  readonly file: DatabaseSync;
  readonly members: Members;
  /** Absent where no letters go out: then nobody is told anything. */
  readonly post?: Post | undefined;
  readonly onError: (message: string, error?: unknown) => void;
}

/** Letters to people who are here about their own account, to the address by which they sign in. */
export class Notices {
  readonly #parts: NoticesParts;

  constructor(parts: NoticesParts) {
    this.#parts = parts;
  }

  /** A letter about an account to an address that is not its own, or not any more. Not waited for. */
  send(letter: Letter): void {
    const { post, onError } = this.#parts;
    post?.send(letter).catch((error) => onError('A letter could not be sent.', error));
  }

  /** Not waited for: how long an answer takes, or that it fails, would tell who has an account. */
  tell(personId: string, letterTo: (address: string) => Letter): void {
    const { file, members } = this.#parts;
    const found = file.prepare('SELECT email FROM user WHERE id = ?').get(personId);
    if (found && members.isHere(personId)) this.send(letterTo(found.email as string));
  }
}
