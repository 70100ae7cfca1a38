import { decideAppend } from '../decide-append.ts';
import { StreamDeleted, WrongExpectedVersion } from '../errors.ts';
import type { AppendResult, ExpectedRevision, StreamMetadata } from '../event-store.ts';
import type { LogWriter, Write } from '../log.ts';
import { boundsOf } from '../stream-metadata.ts';
import { metadataStream } from '../stream-state.ts';

/** Sets a stream's metadata. The metadata has revisions of its own, and they are what is expected. */
export function writeMetadata(
  stream: string,
  metadata: StreamMetadata,
  expected: ExpectedRevision,
  clock: () => number,
): Write<AppendResult> {
  return (log) => {
    const { tombstoned, metadataRevision } = log.stateOf(stream);
    if (tombstoned) throw new StreamDeleted(stream);
    const facts = {
      revision: metadataRevision,
      hasMetadata: false,
      deleted: false,
      tombstoned: false,
    };
    const decision = decideAppend(facts, expected, [], {
      revisionOf: () => undefined,
      idAt: () => undefined,
    });
    if (decision.kind === 'conflict')
      throw new WrongExpectedVersion(metadataStream(stream), expected, decision.actual);
    const position = addMetadata(log, stream, metadata, Math.max(clock(), log.lastRecordedAt));
    return { nextRevision: metadataRevision + 1, position };
  };
}

/**
 * Adds a `$metadata` event and applies its bounds. The id is made from its place, so that equal
 * histories make equal logs.
 *
 * @returns its position
 */
export function addMetadata(
  log: LogWriter,
  stream: string,
  metadata: StreamMetadata,
  recordedAt: number,
): number {
  const state = log.stateOf(stream);
  const home = metadataStream(stream);
  const revision = state.metadataRevision + 1;
  const event = {
    id: `${home}@${revision}`,
    type: '$metadata',
    version: 1,
    data: JSON.stringify(metadata),
    metadata: '{}',
    recordedAt: undefined,
  };
  log.setBounds(stream, { ...state, ...boundsOf(metadata), metadataRevision: revision });
  return log.add(home, revision, event, recordedAt);
}
