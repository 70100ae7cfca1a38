/**
 * The id of the n-th event that a command leads to. It follows from the command's id, so a command
 * that is sent twice names the same events, and the second sending changes nothing.
 *
 * @param commandId a UUID made by whoever sends the command
 * @param index place of the event among the command's events, 0 to 255
 */
export function eventIdOf(commandId: string, index: number): string {
  const last = Number.parseInt(commandId.slice(-2), 16);
  return commandId.slice(0, -2) + (last ^ index).toString(16).padStart(2, '0');
}

/** Shape of every id that a client makes. */
export const uuidPattern = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;
