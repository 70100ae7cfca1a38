import { join, resolve } from 'node:path';
import { z } from 'zod';
import { CannotStart } from './cannot-start.ts';
import { demoRates, type Rates, usualRates } from './rates.ts';

/** How this Cairn runs, read once from the environment. */
export interface Config {
  /** Folder that holds the log, the keys and the names. */
  readonly dataFolder: string;
  /** `demo`: the demonstration organisation, entered as a persona without signing in. */
  readonly mode: 'demo' | 'real';
  readonly host: string;
  /** 0 lets the system choose one. */
  readonly port: number;
  /** 64 hexadecimal digits. Without it a key file in the data folder is used. */
  readonly masterKey?: string;
  readonly logLevel: (typeof logLevels)[number];
  /** Whether it notes by itself which clocks are over. */
  readonly notesBreaches: boolean;
  /** Proxies of ours between a client and this process, whose word on where it comes from is taken. */
  readonly proxies: number;
  readonly rates: Rates;
}

const checkout = resolve(import.meta.dirname, '../..');

const logLevels = ['silent', 'fatal', 'error', 'warn', 'info', 'debug', 'trace'] as const;

/** A rate that may be set by the environment. None can be left out altogether. */
const rate = z
  .string()
  .regex(/^[1-9]\d{0,6}$/, 'has to be a number from 1 to 9999999')
  .transform(Number)
  .optional();

const Environment = z.object({
  CAIRN_DATA: z.string().min(1).optional(),
  CAIRN_MODE: z.enum(['demo', 'real'], 'has to be demo or real').default('demo'),
  HOST: z.string().min(1, 'has to be an address').default('127.0.0.1'),
  PORT: z
    .string()
    .regex(/^\d{1,5}$/, 'has to be a port number from 0 to 65535')
    .transform(Number)
    .refine((port) => port <= 65_535, 'has to be a port number from 0 to 65535')
    .default(4_600),
  CAIRN_MASTER_KEY: z
    .string()
    .regex(/^[0-9a-fA-F]{64}$/, 'has to be 64 hexadecimal digits')
    .optional(),
  CAIRN_NOTE_BREACHES: z
    .enum(['yes', 'no'], 'has to be yes or no')
    .transform((word) => word === 'yes')
    .default(true),
  CAIRN_PROXIES: z
    .string()
    .regex(/^\d$/, 'has to be a number from 0 to 9: how many proxies of yours a request passes')
    .transform(Number)
    .default(0),
  CAIRN_OPERATIONS: rate,
  CAIRN_COMMANDS: rate,
  CAIRN_REQUESTS: rate,
  LOG_LEVEL: z.enum(logLevels, `has to be one of ${logLevels.join(', ')}`).default('warn'),
});

/**
 * Reads the configuration.
 *
 * @throws CannotStart naming the first variable that cannot be used
 */
export function readConfig(environment: Readonly<Record<string, string | undefined>>): Config {
  const parsed = Environment.safeParse(environment);
  if (!parsed.success) {
    const { path, message } = parsed.error.issues[0]!;
    throw new CannotStart(`${path.join('.')} ${message}.`);
  }
  const { CAIRN_DATA, CAIRN_MODE, HOST, PORT, CAIRN_MASTER_KEY, CAIRN_NOTE_BREACHES, LOG_LEVEL } =
    parsed.data;
  const { CAIRN_PROXIES, CAIRN_OPERATIONS, CAIRN_COMMANDS, CAIRN_REQUESTS } = parsed.data;
  const usual = CAIRN_MODE === 'demo' ? demoRates : usualRates;
  return {
    dataFolder: resolve(CAIRN_DATA ?? join(checkout, 'data', CAIRN_MODE)),
    mode: CAIRN_MODE,
    host: HOST,
    port: PORT,
    masterKey: CAIRN_MASTER_KEY?.toLowerCase(),
    logLevel: LOG_LEVEL,
    notesBreaches: CAIRN_NOTE_BREACHES,
    proxies: CAIRN_PROXIES,
    rates: {
      ...usual,
      operations: CAIRN_OPERATIONS ?? usual.operations,
      commands: CAIRN_COMMANDS ?? usual.commands,
      requests: CAIRN_REQUESTS ?? usual.requests,
    },
  };
}
