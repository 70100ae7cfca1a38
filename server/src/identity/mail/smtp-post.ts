import { createTransport } from 'nodemailer';
import { isLoopback } from '../../http/loopback.ts';
import type { Letter, Post } from './letter.ts';

/** Longest that a mail server may take for one step, in milliseconds. */
const patience = 10_000;

const noTls =
  'The mail server did not speak TLS, so the letter was not sent. Name one in CAIRN_MAIL that does, such as smtps://mail.example.org.';

/** Outside this machine a letter and the password of the mail server go over TLS or not at all. */
function overTls(url: string): string {
  const server = new URL(url);
  if (server.protocol === 'smtps:' || isLoopback(server.hostname)) return url;
  server.searchParams.set('requireTLS', 'true');
  return server.href;
}

/**
 * Hands letters to a mail server.
 *
 * @param url such as `smtps://user:password@mail.example.org`
 * @param from the address that they come from
 */
export function smtpPost(url: string, from: string): Post {
  const transport = createTransport(
    {
      url: overTls(url),
      connectionTimeout: patience,
      greetingTimeout: patience,
      socketTimeout: patience,
    },
    { from },
  );
  return {
    async send({ to, subject, text }: Letter) {
      // As an object, so that nothing in an address is read as a second one.
      await transport.sendMail({ to: { name: '', address: to }, subject, text }).catch(refused);
    },
  };
}

/** By its codes alone: what a mail server says names whom it was for, and would end up in the log. */
function refused({ code, responseCode }: { code?: string; responseCode?: number }): never {
  if (code === 'ETLS') throw new Error(noTls);
  const codes = [code, responseCode].filter((each) => each !== undefined).join(', ');
  throw new Error(`The mail server did not take it: ${codes || 'it did not say why'}.`);
}
