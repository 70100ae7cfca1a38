import { actualRevision, meetsExpectation } from '../decide-append.ts';
import {
  ChecksFailed,
  type CheckViolation,
  StreamDeleted,
  WrongExpectedVersion,
} from '../errors.ts';
import type { AppendManyResult, RevisionCheck } from '../event-store.ts';
import type { EventText } from '../event-text.ts';
import type { LogWriter, Write } from '../log.ts';
import { factsOf } from '../stream-state.ts';
import { decideOn, earlierResult, reopen, stampTimes } from './append-events.ts';

export interface RecordText {
  readonly stream: string;
  readonly event: EventText;
}

/**
 * Appends to several streams at once. Each stream written to is decided like an append of its own;
 * all must say append, or all must say repeat: half a repeat is a conflict.
 */
export function appendRecords(
  records: readonly RecordText[],
  checks: readonly RevisionCheck[],
  clock: () => number,
): Write<AppendManyResult> {
  return (log) => {
    const batches = byStream(records);
    const repeats = decideBatches(log, batches, checks);
    if (repeats.size > 0 && repeats.size === batches.size) return earlierResults(log, repeats);
    const violations = failedChecks(log, batches, checks);
    if (violations.length > 0) throw new ChecksFailed(violations);
    for (const stream of repeats.keys()) {
      const { revision } = log.stateOf(stream);
      throw new WrongExpectedVersion(stream, expectedOf(checks, stream), revision);
    }
    return addAll(log, records, batches, clock);
  };
}

function byStream(records: readonly RecordText[]): Map<string, EventText[]> {
  const batches = new Map<string, EventText[]>();
  for (const { stream, event } of records) {
    const batch = batches.get(stream);
    if (batch === undefined) batches.set(stream, [event]);
    else batch.push(event);
  }
  return batches;
}

/** The streams whose batch is a repeat, with the last revision of the earlier append. */
function decideBatches(
  log: LogWriter,
  batches: ReadonlyMap<string, readonly EventText[]>,
  checks: readonly RevisionCheck[],
): Map<string, number> {
  const repeats = new Map<string, number>();
  for (const [stream, events] of batches) {
    const expected = expectedOf(checks, stream);
    const decision = decideOn(log, stream, events, expected);
    if (decision.kind === 'tombstoned') throw new StreamDeleted(stream);
    if (decision.kind === 'repeat') repeats.set(stream, decision.lastRevision);
    if (decision.kind === 'conflict' && !checks.some((check) => check.stream === stream))
      throw new WrongExpectedVersion(stream, expected, decision.actual);
  }
  return repeats;
}

function failedChecks(
  log: LogWriter,
  batches: ReadonlyMap<string, readonly EventText[]>,
  checks: readonly RevisionCheck[],
): CheckViolation[] {
  const violations: CheckViolation[] = [];
  for (const [checkIndex, { stream, expected }] of checks.entries()) {
    const facts = factsOf(log.stateOf(stream));
    const batch = batches.get(stream);
    const fits =
      batch === undefined
        ? meetsExpectation(facts, expected)
        : decideOn(log, stream, batch, expected).kind !== 'conflict';
    if (fits) continue;
    const actual = facts.tombstoned ? 'tombstoned' : actualRevision(facts, expected);
    violations.push({ checkIndex, stream, expected, actual });
  }
  return violations;
}

function expectedOf(checks: readonly RevisionCheck[], stream: string): RevisionCheck['expected'] {
  return checks.find((check) => check.stream === stream)?.expected ?? 'any';
}

function earlierResults(log: LogWriter, repeats: ReadonlyMap<string, number>): AppendManyResult {
  const positions = [...repeats].map(([stream, last]) => earlierResult(log, stream, last).position);
  return { position: Math.max(...positions), revisions: repeats };
}

function addAll(
  log: LogWriter,
  records: readonly RecordText[],
  batches: ReadonlyMap<string, readonly EventText[]>,
  clock: () => number,
): AppendManyResult {
  const times = stampTimes(
    log,
    records.map((record) => record.event),
    clock,
  );
  const revisions = new Map<string, number>();
  for (const stream of batches.keys()) {
    reopen(log, stream, times[0]!);
    revisions.set(stream, log.stateOf(stream).revision);
  }
  let position = log.lastPosition;
  for (const [index, { stream, event }] of records.entries()) {
    const revision = revisions.get(stream)! + 1;
    revisions.set(stream, revision);
    position = log.add(stream, revision, event, times[index]!);
  }
  return { position, revisions };
}
