import type { ActualRevision, ExpectedRevision } from './event-store.ts';

/** Thrown when a stream does not stand where the caller expected it to. Nothing was written. */
export class WrongExpectedVersion extends Error {
  override readonly name = 'WrongExpectedVersion';
  readonly stream: string;
  readonly expected: ExpectedRevision;
  readonly actual: ActualRevision;

  constructor(stream: string, expected: ExpectedRevision, actual: ActualRevision) {
    super(`Stream ${stream}: expected ${expected}, found ${actual}.`);
    this.stream = stream;
    this.expected = expected;
    this.actual = actual;
  }
}

export interface CheckViolation {
  /** Place of the check in the list that was given, counted from 0. */
  readonly checkIndex: number;
  readonly stream: string;
  readonly expected: ExpectedRevision;
  readonly actual: ActualRevision | 'tombstoned';
}

/** Thrown when checks of an append to several streams fail. Names all of them; nothing was written. */
export class ChecksFailed extends Error {
  override readonly name = 'ChecksFailed';
  readonly violations: readonly CheckViolation[];

  constructor(violations: readonly CheckViolation[]) {
    const each = violations.map((v) => `${v.stream}: expected ${v.expected}, found ${v.actual}`);
    super(`Checks failed. ${each.join('; ')}.`);
    this.violations = violations;
  }
}

/** Thrown when a stream is read that was never written to, or that was deleted. */
export class StreamNotFound extends Error {
  override readonly name = 'StreamNotFound';
  readonly stream: string;

  constructor(stream: string) {
    super(`There is no stream ${stream}.`);
    this.stream = stream;
  }
}

/** Thrown when a tombstoned stream is read, followed or written to. */
export class StreamDeleted extends Error {
  override readonly name = 'StreamDeleted';
  readonly stream: string;

  constructor(stream: string) {
    super(`Stream ${stream} has been ended for good.`);
    this.stream = stream;
  }
}

/** Thrown when an argument is outside what the port accepts. A fault of the caller. */
export class InvalidArgument extends Error {
  override readonly name = 'InvalidArgument';
}

/** Thrown by every call on a store after `close()`. */
export class StoreClosed extends Error {
  override readonly name = 'StoreClosed';

  constructor() {
    super('The event store is closed.');
  }
}
