import { join, resolve } from 'node:path';
import { z } from 'zod';
import { CannotStart } from './cannot-start.ts';
import { isLoopback } from './http/loopback.ts';
import type { OidcProvider } from './identity/sign-in-settings.ts';
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
  /** Where browsers find it, such as `https://cairn.example.org`; by its port on this machine unless told. */
  readonly address?: string;
  /** Where its letters go: to a mail server, or to a page of its own for somebody who tries it out. */
  readonly mail?: Mail;
  readonly oidc?: OidcProvider;
  /** Whether people may sign in by a password alone; where they may, a second factor is theirs to choose. */
  readonly secondFactor: 'offered' | 'demanded';
  /** 64 hexadecimal digits. Without it a key file in the data folder is used. */
  readonly masterKey?: string;
  /** The list of who was erased, kept apart from the data folder; none unless given. */
  readonly erasures?: string;
  /** How many keys of the log may be lost, so that what they seal stays shut for good. */
  readonly goWithoutKeys: number;
  readonly logLevel: (typeof logLevels)[number];
  /** Whether it notes by itself which clocks are over. */
  readonly notesBreaches: boolean;
  /** Proxies of ours between a client and this process, whose word on where it comes from is taken. */
  readonly proxies: number;
  readonly rates: Rates;
}

export type Mail =
  | { readonly to: 'page' }
  /** `url` such as `smtps://user:password@mail.example.org`, `from` the address they come from. */
  | { readonly to: 'server'; readonly url: string; readonly from: string };

const checkout = resolve(import.meta.dirname, '../..');

const logLevels = ['silent', 'fatal', 'error', 'warn', 'info', 'debug', 'trace'] as const;

const anAddress = /^[^\s@<>]+@[^\s@<>]+$/;

/** Cookies that only TLS carries are what keeps a session; browsers make an exception of this machine. */
function isAddress(text: string): boolean {
  if (!URL.canParse(text)) return false;
  const { protocol, hostname, origin } = new URL(text);
  if (origin !== text.replace(/\/$/, '')) return false;
  return protocol === 'https:' || (protocol === 'http:' && isLoopback(hostname));
}

/** By its keys the provider's word is believed, so nobody may stand between. */
function isProvider(text: string): boolean {
  if (!URL.canParse(text)) return false;
  const { protocol, hostname } = new URL(text);
  return protocol === 'https:' || (protocol === 'http:' && isLoopback(hostname));
}

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
  CAIRN_ADDRESS: z
    .string()
    .refine(isAddress, 'has to be an address such as https://cairn.example.org, without a path')
    .optional(),
  CAIRN_MAIL: z
    .string()
    .refine(
      (text) => text === 'page' || (/^smtps?:\/\/\S+$/.test(text) && URL.canParse(text)),
      'has to be smtp://…, smtps://… or page',
    )
    .optional(),
  CAIRN_MAIL_FROM: z.string().regex(anAddress, 'has to be an e-mail address').optional(),
  CAIRN_OIDC_ISSUER: z
    .string()
    .refine(isProvider, 'has to be an address such as https://id.example.org')
    .optional(),
  CAIRN_OIDC_CLIENT_ID: z.string().min(1).optional(),
  CAIRN_OIDC_CLIENT_SECRET: z.string().min(1).optional(),
  CAIRN_OIDC_NAME: z.string().min(1).max(40).default('your organisation’s account'),
  CAIRN_SECOND_FACTOR: z
    .enum(['offered', 'demanded'], 'has to be offered or demanded')
    .default('offered'),
  CAIRN_MASTER_KEY: z
    .string()
    .regex(/^[0-9a-fA-F]{64}$/, 'has to be 64 hexadecimal digits')
    .optional(),
  CAIRN_ERASURES: z.string().min(1, 'has to name a file').optional(),
  CAIRN_GO_WITHOUT_KEYS: z
    .string()
    .regex(/^\d{1,7}$/, 'has to be a number: how many lost keys to go on without')
    .transform(Number)
    .default(0),
  CAIRN_NOTE_BREACHES: z
    .enum(['yes', 'no'], 'has to be yes or no')
    .transform((word) => word === 'yes')
    .default(true),
  CAIRN_PROXIES: z
    .string()
    .regex(/^\d$/, 'has to be a number from 0 to 9: how many proxies of yours a request passes')
    .transform(Number)
    .optional(),
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
  refuseHalfTold(parsed.data);
  const { CAIRN_DATA, CAIRN_MODE, HOST, PORT, CAIRN_MASTER_KEY, CAIRN_NOTE_BREACHES, LOG_LEVEL } =
    parsed.data;
  const { CAIRN_ADDRESS, CAIRN_ERASURES, CAIRN_GO_WITHOUT_KEYS } = parsed.data;
  const { CAIRN_PROXIES, CAIRN_OPERATIONS, CAIRN_COMMANDS, CAIRN_REQUESTS } = parsed.data;
  const usual = CAIRN_MODE === 'demo' ? demoRates : usualRates;
  return {
    dataFolder: resolve(CAIRN_DATA ?? join(checkout, 'data', CAIRN_MODE)),
    mode: CAIRN_MODE,
    host: HOST,
    port: PORT,
    address: CAIRN_ADDRESS && new URL(CAIRN_ADDRESS).origin,
    mail: mailOf(parsed.data),
    oidc: oidcOf(parsed.data),
    secondFactor: parsed.data.CAIRN_SECOND_FACTOR,
    masterKey: CAIRN_MASTER_KEY?.toLowerCase(),
    erasures: CAIRN_ERASURES && resolve(CAIRN_ERASURES),
    goWithoutKeys: CAIRN_GO_WITHOUT_KEYS,
    logLevel: LOG_LEVEL,
    notesBreaches: CAIRN_NOTE_BREACHES,
    proxies: CAIRN_PROXIES ?? 0,
    rates: {
      ...usual,
      operations: CAIRN_OPERATIONS ?? usual.operations,
      commands: CAIRN_COMMANDS ?? usual.commands,
      requests: CAIRN_REQUESTS ?? usual.requests,
    },
  };
}

type Read = z.output<typeof Environment>;

/** What stands between browsers and this machine, and where it is found, has to be told together. */
function refuseHalfTold({ CAIRN_MODE, HOST, CAIRN_ADDRESS, CAIRN_PROXIES }: Read): void {
  if (CAIRN_ADDRESS?.startsWith('https:') && CAIRN_PROXIES === undefined)
    throw new CannotStart(
      'CAIRN_PROXIES is missing. Cairn speaks no TLS itself, so set it to how many proxies of yours a request to CAIRN_ADDRESS passes: usually 1.',
    );
  if (CAIRN_MODE === 'real' && CAIRN_ADDRESS === undefined && !isLoopback(HOST))
    throw new CannotStart(
      'CAIRN_ADDRESS is missing, and HOST lets others in. Set it to where browsers find Cairn, such as https://cairn.example.org, or leave HOST out.',
    );
}

function mailOf({ CAIRN_MAIL, CAIRN_MAIL_FROM, HOST, CAIRN_ADDRESS }: Read): Mail | undefined {
  if (CAIRN_MAIL === undefined) return undefined;
  if (CAIRN_MAIL === 'page') {
    // Whoever can open that page can take over every account. An address elsewhere means a proxy,
    // behind which this machine is no longer alone.
    if (!isLoopback(HOST) || (CAIRN_ADDRESS && !isLoopback(new URL(CAIRN_ADDRESS).hostname)))
      throw new CannotStart(
        'CAIRN_MAIL is page, which shows every letter to whoever asks. Name a mail server, or set HOST to 127.0.0.1 and leave CAIRN_ADDRESS out.',
      );
    return { to: 'page' };
  }
  if (CAIRN_MAIL_FROM === undefined)
    throw new CannotStart(
      'CAIRN_MAIL_FROM is missing. Set it to the address that letters come from.',
    );
  return { to: 'server', url: CAIRN_MAIL, from: CAIRN_MAIL_FROM };
}

function oidcOf(read: Read): OidcProvider | undefined {
  const { CAIRN_OIDC_ISSUER: issuer, CAIRN_OIDC_NAME: name } = read;
  const { CAIRN_OIDC_CLIENT_ID: clientId, CAIRN_OIDC_CLIENT_SECRET: clientSecret } = read;
  if (issuer === undefined) return undefined;
  if (clientId === undefined || clientSecret === undefined)
    throw new CannotStart(
      'CAIRN_OIDC_CLIENT_ID or CAIRN_OIDC_CLIENT_SECRET is missing. Set both to what the provider gave you.',
    );
  return { issuer, clientId, clientSecret, name };
}
