import type { DatabaseSync } from 'node:sqlite';
import { DiskFull, StoreBusy, StoreStopped } from '../file-errors.ts';
import type { Write } from '../log.ts';
import { explainFault, isBusy } from './sqlite-fault.ts';
import type { SqliteWriter } from './sqlite-writer.ts';
import type { Statements } from './statements.ts';

/** At most so many writes share a commit, so that none holds the process for long. */
const mostWrites = 512;
const retryMs = 1;

interface Waiting {
  readonly write: Write<unknown>;
  readonly resolve: (result: unknown) => void;
  readonly reject: (error: unknown) => void;
}

type Outcome = { readonly result: unknown } | { readonly refusal: unknown };

export interface GroupCommitOptions {
  readonly file: string;
  /** How long other processes may hold the file before a write is refused. */
  readonly patienceMs: number;
  readonly onCommit: () => void;
  /** Told once, when a failed commit has stopped the writing. */
  readonly onStop: (error: StoreStopped) => void;
}

/**
 * Lets everything that wants to write at about the same time share one transaction and one sync.
 * Each write decides before it adds, so a conflict is answered alone and its neighbours go on.
 */
export class GroupCommit {
  readonly #db: DatabaseSync;
  readonly #statements: Statements['commit'];
  readonly #writer: SqliteWriter;
  readonly #options: GroupCommitOptions;
  readonly #waiting: Waiting[] = [];
  #running = false;
  #busySince: number | undefined;
  #stopped: StoreStopped | undefined;
  readonly #idle: (() => void)[] = [];

  constructor(
    db: DatabaseSync,
    statements: Statements,
    writer: SqliteWriter,
    options: GroupCommitOptions,
  ) {
    this.#db = db;
    this.#statements = statements.commit;
    this.#writer = writer;
    this.#options = options;
  }

  submit<Result>(write: Write<Result>): Promise<Result> {
    if (this.#stopped !== undefined) return Promise.reject(this.#stopped);
    return new Promise<Result>((resolve, reject) => {
      this.#waiting.push({ write, resolve: (result) => resolve(result as Result), reject });
      this.#schedule();
    });
  }

  /** Resolves when nothing waits any more. */
  async drained(): Promise<void> {
    if (this.#running) await new Promise<void>((resolve) => this.#idle.push(resolve));
  }

  /** After the input of this turn of the event loop, so that what arrived together goes together. */
  #schedule(): void {
    if (this.#running) return;
    this.#running = true;
    setImmediate(() => this.#next());
  }

  #next(): void {
    if (!this.#begin()) return;
    this.#run(this.#waiting.splice(0, mostWrites));
    this.#continue();
  }

  #continue(): void {
    this.#running = false;
    if (this.#waiting.length > 0) this.#schedule();
    else for (const resolve of this.#idle.splice(0)) resolve();
  }

  #begin(): boolean {
    try {
      this.#statements.begin.run();
      this.#busySince = undefined;
      return true;
    } catch (error) {
      const now = performance.now();
      this.#busySince ??= now;
      if (isBusy(error) && now - this.#busySince < this.#options.patienceMs) {
        setTimeout(() => this.#next(), retryMs);
        return false;
      }
      this.#busySince = undefined;
      const refused = this.#waiting.splice(0);
      rejectAll(refused, explainFault(error, this.#options.file));
      this.#continue();
      return false;
    }
  }

  #run(group: readonly Waiting[]): void {
    let outcomes: readonly Outcome[];
    let added = false;
    try {
      this.#writer.begin();
      const before = this.#writer.lastPosition;
      outcomes = group.map(({ write }) => this.#decide(write));
      added = this.#writer.lastPosition > before;
      if (added) this.#statements.commit.run();
      else this.#statements.rollback.run();
    } catch (error) {
      this.#fail(group, error);
      return;
    }
    if (added) this.#options.onCommit();
    for (const [index, outcome] of outcomes.entries()) {
      const { resolve, reject } = group[index]!;
      if ('result' in outcome) resolve(outcome.result);
      else reject(outcome.refusal);
    }
  }

  /** A refusal concerns one write alone; a write that broke off half way concerns all of them. */
  #decide(write: Write<unknown>): Outcome {
    const before = this.#writer.lastPosition;
    try {
      return { result: write(this.#writer) };
    } catch (refusal) {
      if (this.#writer.lastPosition !== before || isFault(refusal)) throw refusal;
      return { refusal };
    }
  }

  /**
   * No room and a locked file are known to have left nothing behind. Any other fault of the file
   * leaves it open what is on the disk: a sync that failed once may claim success the next time.
   */
  #fail(group: readonly Waiting[], error: unknown): void {
    this.#writer.forget();
    try {
      if (this.#db.isTransaction) this.#statements.rollback.run();
    } catch (rollbackError) {
      this.#stop(group, rollbackError);
      return;
    }
    const explained = explainFault(error, this.#options.file);
    const leftNothing = explained instanceof DiskFull || explained instanceof StoreBusy;
    if (isFault(error) && !leftNothing) this.#stop(group, error);
    else rejectAll(group, explained);
  }

  #stop(group: readonly Waiting[], cause: unknown): void {
    this.#stopped = new StoreStopped(this.#options.file, { cause });
    rejectAll([...group, ...this.#waiting.splice(0)], this.#stopped);
    this.#options.onStop(this.#stopped);
  }
}

function rejectAll(waiting: readonly Waiting[], error: unknown): void {
  for (const { reject } of waiting) reject(error);
}

/** An error of the database or of the file under it, as against a refusal by a rule. */
function isFault(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ERR_SQLITE_ERROR';
}
