import { actualRevision, meetsExpectation } from '../decide-append.ts';
import { StreamDeleted, WrongExpectedVersion } from '../errors.ts';
import type { ExpectedRevision } from '../event-store.ts';
import type { LogWriter, Write } from '../log.ts';
import { deletedBound, factsOf, isDeleted } from '../stream-state.ts';
import { addMetadata } from './stream-metadata-write.ts';

/** Deletes a stream so that a later append may open it again. */
export function deleteSoftly(
  stream: string,
  expected: ExpectedRevision,
  clock: () => number,
): Write<void> {
  return (log) => {
    checkExpectation(log, stream, expected);
    if (isDeleted(log.stateOf(stream))) return;
    const metadata = JSON.parse(log.lastMetadata(stream) ?? '{}');
    const recordedAt = Math.max(clock(), log.lastRecordedAt);
    addMetadata(log, stream, { ...metadata, $tb: deletedBound }, recordedAt);
  };
}

/** Ends a stream for good. */
export function tombstone(
  stream: string,
  expected: ExpectedRevision,
  clock: () => number,
): Write<void> {
  return (log) => {
    checkExpectation(log, stream, expected);
    const state = log.stateOf(stream);
    const revision = state.revision + 1;
    const event = {
      id: `${stream}@${revision}`,
      type: '$streamDeleted',
      version: 1,
      data: '{}',
      metadata: '{}',
      recordedAt: undefined,
    };
    log.setBounds(stream, { ...state, tombstoned: true });
    log.add(stream, revision, event, Math.max(clock(), log.lastRecordedAt));
  };
}

function checkExpectation(log: LogWriter, stream: string, expected: ExpectedRevision): void {
  const facts = factsOf(log.stateOf(stream));
  if (facts.tombstoned) throw new StreamDeleted(stream);
  if (!meetsExpectation(facts, expected))
    throw new WrongExpectedVersion(stream, expected, actualRevision(facts, expected));
}
