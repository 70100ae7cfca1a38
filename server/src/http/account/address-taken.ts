import type { App } from '../../app.ts';
import type { Accounts } from '../../identity/accounts.ts';

/** Whether an address is that of somebody else who has not left: they sign in by it, or may be invited. */
export function isSomebodyElses(
  { directory, live, clock }: App,
  accounts: Accounts,
  personId: string,
  given: string,
): boolean {
  const address = given.toLowerCase();
  if (!accounts.isFree(address, personId)) return true;
  const world = live.world.now(clock());
  return directory.all().some(
    ({ id, email }) =>
      id !== personId &&
      // Whoever has an account is there under its address, whatever an older people.sqlite says.
      (accounts.addressOf(id) ?? email?.toLowerCase()) === address &&
      world.person(id)?.leftAt === undefined,
  );
}
