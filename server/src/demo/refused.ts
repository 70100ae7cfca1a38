import type { Refusal } from '@cairn/shared/kernel/refusal';

/** The demonstration broke a rule that everybody has to keep. */
export class DemoRefused extends Error {
  readonly command: unknown;
  readonly refusal: Refusal;

  constructor(command: unknown, at: number, refusal: Refusal) {
    super(
      `${refusal.code}${refusal.field ? ` (${refusal.field})` : ''}: ${refusal.message} ` +
        `At ${new Date(at).toISOString()}: ${JSON.stringify(command)}`,
    );
    this.name = 'DemoRefused';
    this.command = command;
    this.refusal = refusal;
  }
}
