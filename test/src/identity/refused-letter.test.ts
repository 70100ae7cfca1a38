import type { AddressInfo } from 'node:net';
import { smtpPost } from '@cairn/server/identity/mail/smtp-post';
import { pino } from 'pino';
import { SMTPServer } from 'smtp-server';
import { expect, test } from 'vitest';

test('what a mail server says of an address does not get into the log', async () => {
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onRcptTo({ address }, _session, done) {
      done(Object.assign(new Error(`no such mailbox ${address}`), { responseCode: 550 }));
    },
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const url = `smtp://127.0.0.1:${(server.server.address() as AddressInfo).port}`;
  const letter = { to: 'pia@crumb.example', subject: 'Hello', text: 'Pia' };
  const logged: string[] = [];
  const logger = pino({}, { write: (line: string) => void logged.push(line) });
  await smtpPost(url, 'cairn@crumb.example')
    .send(letter)
    .catch((err: Error) => logger.error({ err }, 'A letter could not be sent.'));
  expect(logged.join('')).toContain('The mail server did not take it: EENVELOPE, 550.');
  expect(logged.join('')).not.toContain('pia@');
  await new Promise<void>((resolve) => server.close(() => resolve()));
});
