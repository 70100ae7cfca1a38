import { pino } from 'pino';
import type { App } from './app.ts';
import { beginDemo } from './begin-demo.ts';
import { compose } from './compose.ts';
import { type Config, readConfig } from './config.ts';
import { readKnownOperations } from './graphql/edge/known-operations.ts';
import { graphqlApi } from './http/graphql.ts';
import { builtWeb, httpApp } from './http/http-app.ts';
import { addressOf, listen, withPort } from './http/listen.ts';
import { saidInOneLine } from './said-in-one-line.ts';
import { shutDown } from './shut-down.ts';
import { watchesOf } from './watches.ts';

/** Longest that stopping may take, in milliseconds; what is acknowledged is on disk at any time. */
const patience = 9_000;

async function main(): Promise<void> {
  // Whatever is written from here on is for this user's eyes alone.
  process.umask(0o077);
  const config = await withPort(readConfig(process.env));
  const logger = pino({ level: config.logLevel }, pino.destination({ dest: 2, sync: true }));
  if (config.mode === 'demo') await beginDemo(config, Date.now());
  let stop = (_code: number): void => {};
  const app = await compose(config, {
    onIdentityError(message, error) {
      logger.error({ err: error }, `Signing in: ${message}`);
    },
    onTrouble(message, error) {
      logger.error({ err: error }, message);
    },
    onStop(error) {
      logger.fatal({ err: error }, 'The log takes no more writes; stopping.');
      stop(1);
    },
  });
  const readiness = { ready: true };
  const operations = readKnownOperations(builtWeb);
  if (config.mode === 'real' && operations.size === 0)
    logger.warn('The pages are not built, so nothing can be asked. Build them and start again.');
  const mountApi = graphqlApi(logger, { operations });
  const http = httpApp(app, { logger, readiness, mountApi });
  const server = await listen(http, config).catch(async (error) => {
    await app.close();
    throw error;
  });
  const watches = watchesOf(app, logger, config.notesBreaches);
  let stopping = false;
  stop = (code) => {
    if (stopping) return;
    stopping = true;
    setTimeout(() => process.exit(1), patience).unref();
    Promise.all(watches.map((watch) => watch.stop()))
      .then(() => shutDown(server, app, readiness))
      .then(
        () => process.exit(code),
        (error) => {
          logger.fatal({ err: error }, 'Stopping failed; nothing that was acknowledged is lost.');
          process.exit(1);
        },
      );
  };
  app.live.subscribe(() => {
    const { failure } = app.live;
    if (!failure || stopping) return;
    // What it shows would be older than it says.
    logger.fatal({ err: failure }, 'The world no longer follows the log; stopping.');
    stop(1);
  });
  // Node would end the process, and one answer that went wrong take all others with it.
  process.on('unhandledRejection', (error) =>
    logger.error({ err: error }, 'Something failed that nobody waited for.'),
  );
  process.on('SIGTERM', () => stop(0));
  process.on('SIGINT', () => stop(0));
  greet(config, app, addressOf(server));
}

function greet({ mode, dataFolder }: Config, app: App, listening: string): void {
  const { live, clock, identity } = app;
  const address = identity?.accounts.address ?? listening;
  const name = live.world.now(clock()).organisation()?.name;
  const what =
    mode === 'demo' ? `${name ?? 'Empty'}, a demonstration` : (name ?? 'a new organisation');
  const first = identity?.accounts.isEmpty ? identity.firstLink.at(address) : undefined;
  process.stdout.write(
    [
      '',
      `  Cairn is ready: ${what}`,
      '',
      ...(first
        ? [`    Begin  ${first}`, '           by this link, once: it makes you the administrator']
        : []),
      `    Open   ${address}`,
      `    Data   ${dataFolder}`,
      '    Stop   Ctrl+C',
      '\n',
    ].join('\n'),
  );
}

main().catch((error: Error) => {
  process.stderr.write(`${saidInOneLine(error, 'Cairn cannot start.')}\n`);
  process.exit(1);
});
