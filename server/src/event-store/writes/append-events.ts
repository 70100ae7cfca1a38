import { type Decision, decideAppend } from '../decide-append.ts';
import { InvalidArgument, StreamDeleted, WrongExpectedVersion } from '../errors.ts';
import type { AppendResult, ExpectedRevision } from '../event-store.ts';
import type { EventText } from '../event-text.ts';
import type { LogWriter, Write } from '../log.ts';
import { factsOf, isDeleted } from '../stream-state.ts';
import { addMetadata } from './stream-metadata-write.ts';

/** Appends a batch to one stream. */
export function appendEvents(
  stream: string,
  events: readonly EventText[],
  expected: ExpectedRevision,
  clock: () => number,
): Write<AppendResult> {
  return (log) => {
    const decision = decideOn(log, stream, events, expected);
    if (decision.kind === 'tombstoned') throw new StreamDeleted(stream);
    if (decision.kind === 'conflict')
      throw new WrongExpectedVersion(stream, expected, decision.actual);
    if (decision.kind === 'repeat') return earlierResult(log, stream, decision.lastRevision);
    if (events.length === 0)
      return { nextRevision: log.stateOf(stream).revision, position: log.lastPosition };
    const times = stampTimes(log, events, clock);
    reopen(log, stream, times[0]!);
    let { revision } = log.stateOf(stream);
    let position = 0;
    for (const [index, event] of events.entries()) {
      revision += 1;
      position = log.add(stream, revision, event, times[index]!);
    }
    return { nextRevision: revision, position };
  };
}

/** The pure decision, asked about a stream as it stands in this commit. */
export function decideOn(
  log: LogWriter,
  stream: string,
  events: readonly EventText[],
  expected: ExpectedRevision,
): Decision {
  const facts = factsOf(log.stateOf(stream));
  const ids = events.map((event) => event.id);
  return decideAppend(facts, expected, ids, {
    revisionOf: (id) => log.revisionOf(stream, id),
    idAt: (revision) => log.idAt(stream, revision),
  });
}

/** What the first of two equal appends was answered. */
export function earlierResult(log: LogWriter, stream: string, lastRevision: number): AppendResult {
  return { nextRevision: lastRevision, position: log.positionAt(stream, lastRevision) };
}

/**
 * When each event is recorded. The clock may be set back, the log's time may not: it then stands
 * still. A time that the caller gives is taken as it is or refused, never bent.
 *
 * @throws InvalidArgument for a given time before the log's last
 */
export function stampTimes(
  log: LogWriter,
  events: readonly EventText[],
  clock: () => number,
): readonly number[] {
  const now = clock();
  let last = log.lastRecordedAt;
  return events.map(({ recordedAt }) => {
    if (recordedAt !== undefined && recordedAt < last)
      throw new InvalidArgument(`recordedAt ${recordedAt} lies before the log's last, ${last}.`);
    last = recordedAt ?? Math.max(now, last);
    return last;
  });
}

/** An append to a deleted stream brings the stream back, without what was deleted. */
export function reopen(log: LogWriter, stream: string, recordedAt: number): void {
  const state = log.stateOf(stream);
  if (!isDeleted(state)) return;
  const metadata = JSON.parse(log.lastMetadata(stream) ?? '{}');
  addMetadata(log, stream, { ...metadata, $tb: state.revision + 1 }, recordedAt);
}
