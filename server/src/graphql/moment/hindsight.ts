import type { WorldView } from '@cairn/shared/world-view';
import type { EmbeddedEventStore } from '../../event-store/event-store.ts';
import type { RequestContext } from '../request-context.ts';
import { LateStreams } from './late-streams.ts';
import { remembering } from './remembering.ts';

const lateStreamsOf = new WeakMap<EmbeddedEventStore, LateStreams>();

/** What was true at an instant, with what was learned up to now. */
export function hindsightAt(instant: number, { app }: RequestContext): WorldView {
  const late = lateStreamsOf.get(app.store) ?? new LateStreams(app.store);
  lateStreamsOf.set(app.store, late);
  const upTo = app.live.position;
  return remembering(app.live.world.inHindsight(instant, (stream) => late.eventsOf(stream, upTo)));
}
