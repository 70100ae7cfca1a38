import { appInMemory, type InMemoryOptions } from '@cairn/server/app-in-memory';
import { DemoIds } from '@cairn/server/demo/demo-ids';
import { defaultSeed, fillDemo } from '@cairn/server/demo/fill-demo';
import { scheduleFor } from '@cairn/server/demo/schedule';

/** Thursday 20 August 2026, 10:41 in Lisbon. */
export const anchor = Date.parse('2026-08-20T10:41:00+01:00');

/** The demonstration, filled through the real commands over a log in memory. */
export async function brambleway(options: { anchor?: number } & InMemoryOptions = {}) {
  const at = options.anchor ?? anchor;
  const app = await appInMemory({ recordedAt: 'given', clock: () => at, ...options });
  const filled = await fillDemo({ commands: app.commands, directory: app.directory, anchor: at });
  return {
    app,
    filled,
    ids: new DemoIds(defaultSeed),
    schedule: scheduleFor(at, defaultSeed),
    world: app.live.world.now(at),
  };
}
