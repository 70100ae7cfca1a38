import type { App } from '../../app.ts';

/** Whether an address is written down for somebody else who has not left, invited or not. */
export function isSomebodyElses(
  { directory, live, clock }: App,
  personId: string,
  address: string,
): boolean {
  const world = live.world.now(clock());
  return directory
    .all()
    .some(
      ({ id, email }) =>
        id !== personId &&
        email?.toLowerCase() === address.toLowerCase() &&
        world.person(id)?.leftAt === undefined,
    );
}
