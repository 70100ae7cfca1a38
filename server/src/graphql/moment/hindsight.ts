import type { RecordedEvent } from '@cairn/shared/kernel/event';
import type { WorldView } from '@cairn/shared/world-view';
import type { EmbeddedEventStore } from '../../event-store/event-store.ts';
import type { RequestContext } from '../request-context.ts';
import { remembering } from './remembering.ts';

const pageSize = 5_000;

/**
 * What was true at an instant, with what was learned since. The log is walked once, and only when
 * a stream with late news is met; its events are then at hand for every other one.
 */
export function hindsightAt(instant: number, { app }: RequestContext): WorldView {
  let byStream: Map<string, RecordedEvent[]> | undefined;
  const view = app.live.world.inHindsight(instant, (stream) => {
    byStream ??= eventsByStream(app.store, app.live.position);
    return byStream.get(stream) ?? [];
  });
  return remembering(view);
}

function eventsByStream(store: EmbeddedEventStore, upTo: number): Map<string, RecordedEvent[]> {
  const byStream = new Map<string, RecordedEvent[]>();
  for (let after = 0; after < upTo; ) {
    const page = store.readPage(after, pageSize);
    for (const event of page) {
      if (event.position > upTo) break;
      const known = byStream.get(event.stream);
      if (known) known.push(event);
      else byStream.set(event.stream, [event]);
    }
    if (page.length < pageSize) break;
    after = page.at(-1)!.position;
  }
  return byStream;
}
