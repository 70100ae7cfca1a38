import type { AddressInfo } from 'node:net';
import { invitation } from '@cairn/server/identity/mail/letters';
import { smtpPost } from '@cairn/server/identity/mail/smtp-post';
import { beginning, realCairn } from '@cairn/server/identity/testing/signed-in-cairn';
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
/** Passwords and addresses that it was told. */
let heard: string[];

beforeEach(async () => {
  taken = [];
  heard = [];
  server = new SMTPServer({
    authOptional: true,
    allowInsecureAuth: true,
    disabledCommands: ['STARTTLS'],
    onAuth({ password }, _session, done) {
      heard.push(password ?? '');
      done(null, { user: 'post' });
    },
    onMailFrom({ address }, _session, done) {
      heard.push(address);
      done();
    },
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

/** The same server by a name that is not known to be this machine. */
const asElsewhere = (scheme: string, rest = '') =>
  `${scheme}://post:a-secret@0.0.0.0:${new URL(url).port}${rest}`;

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

test.each(['', '/?ignoreTLS=true', '/?requireTLS=false&opportunisticTLS=true'])(
  'to a mail server elsewhere that knows no TLS goes neither letter nor password: smtp://…%s',
  async (rest) => {
    const sent = smtpPost(asElsewhere('smtp', rest), 'a@b.example').send(
      invited('pia@crumb.example'),
    );
    await expect(sent).rejects.toThrow(
      /^The mail server did not speak TLS, so the letter was not sent\. Name one in CAIRN_MAIL .+\.$/,
    );
    expect([taken, heard]).toEqual([[], []]);
  },
);

test('and whoever runs Cairn is told so in one line', async () => {
  const mail = { to: 'server', url: asElsewhere('smtp'), from: 'a@b.example' } as const;
  const cairn = await realCairn({ config: { mail } });
  const admin = await cairn.begun();
  await admin.post('/api/auth/request-password-reset', { email: beginning.email });
  const said = () => cairn.logged.filter((line) => line.includes('did not speak TLS'));
  await expect.poll(() => said().length).toBe(1);
  expect(JSON.parse(said()[0]!)).toMatchObject({ level: 50, msg: 'A letter could not be sent.' });
  expect(said()[0]).not.toContain('a-secret');
  await cairn.close();
});

test('a mail server that is not there is told of, not waited for', async () => {
  await new Promise<void>((resolve) => server.close(resolve));
  await expect(smtpPost(url, 'a@b.example').send(invited('pia@crumb.example'))).rejects.toThrow();
  server = new SMTPServer({});
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
});
