import type { AddressInfo } from 'node:net';
import { invitation } from '@cairn/server/identity/mail/letters';
import { smtpPost } from '@cairn/server/identity/mail/smtp-post';
import { SMTPServer } from 'smtp-server';
import { afterEach, beforeEach, expect, test } from 'vitest';

interface Taken {
  readonly from: string;
  readonly to: readonly string[];
  readonly text: string;
}

let server: SMTPServer;
let taken: Taken[];
let url: string;

beforeEach(async () => {
  taken = [];
  server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onData(stream, { envelope }, done) {
      let text = '';
      stream.on('data', (part) => {
        text += part;
      });
      stream.on('end', () => {
        const { mailFrom, rcptTo } = envelope;
        taken.push({
          from: mailFrom ? mailFrom.address : '',
          to: rcptTo.map(({ address }) => address),
          text,
        });
        done();
      });
    },
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  url = `smtp://127.0.0.1:${(server.server.address() as AddressInfo).port}`;
});
afterEach(() => new Promise<void>((resolve) => server.close(resolve)));

const invited = (to: string, name = 'Pia') =>
  invitation({ to, name, organisation: 'Crumb', link: 'https://cairn.example/sign-in#x=1' });

test('a letter reaches the mail server, from the address told and to one person', async () => {
  await smtpPost(url, 'cairn@crumb.example').send(invited('pia@crumb.example'));
  const [letter] = taken;
  expect(letter).toMatchObject({ from: 'cairn@crumb.example', to: ['pia@crumb.example'] });
  expect(letter!.text).toContain('Subject: Crumb uses Cairn, and you are in');
});

test.each([
  'pia@crumb.example\r\nBcc: eve@elsewhere.example',
  'pia@crumb.example, eve@elsewhere.example',
  'pia@crumb.example;eve@elsewhere.example',
  '<pia@crumb.example> eve@elsewhere.example',
])('what is hidden in an address reaches nobody else: %j', async (to) => {
  await smtpPost(url, 'cairn@crumb.example')
    .send(invited(to))
    .catch(() => undefined);
  const reached = taken.flatMap((letter) => letter.to);
  expect(reached.filter((address) => address === 'eve@elsewhere.example')).toEqual([]);
  expect(taken.map(({ text }) => text).join()).not.toMatch(/^Bcc:/m);
});

test('what is hidden in a name stays in the text', async () => {
  const name = 'Pia\r\nSubject: Another\r\n\r\n<script>';
  await smtpPost(url, 'cairn@crumb.example').send(invited('pia@crumb.example', name));
  const [head] = taken[0]!.text.split('\r\n\r\n');
  expect(head!.match(/^Subject:/gm)).toHaveLength(1);
});

test('a mail server that is not there is told of, not waited for', async () => {
  await new Promise<void>((resolve) => server.close(resolve));
  await expect(smtpPost(url, 'a@b.example').send(invited('pia@crumb.example'))).rejects.toThrow();
  server = new SMTPServer({});
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
});
