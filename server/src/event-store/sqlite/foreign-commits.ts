import { firstRow, type Statements } from './statements.ts';

/** How late a follower may learn of another process's commit. */
const intervalMs = 50;

/**
 * Notices commits of other processes: nothing announces them, but SQLite's `data_version` changes
 * when another connection has committed. Looked at only while somebody follows the log.
 */
export class ForeignCommits {
  readonly #dataVersion: Statements['commit']['dataVersion'];
  readonly #wake: () => void;
  #timer: NodeJS.Timeout | undefined;
  #last: unknown;

  constructor(statements: Statements, wake: () => void) {
    this.#dataVersion = statements.commit.dataVersion;
    this.#wake = wake;
  }

  start(): void {
    this.#last = this.#read();
    this.#timer = setInterval(() => this.#look(), intervalMs);
  }

  stop(): void {
    clearInterval(this.#timer);
  }

  #look(): void {
    const version = this.#read();
    if (version === this.#last) return;
    this.#last = version;
    this.#wake();
  }

  #read(): unknown {
    return firstRow(this.#dataVersion)?.[0];
  }
}
