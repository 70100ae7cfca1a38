import { GraphQLError } from 'graphql';

/** Codes that a program can act on when a whole operation, not a command, is turned down. */
export type EdgeCode =
  | 'BAD_USER_INPUT'
  | 'NOT_SIGNED_IN'
  | 'SECOND_FACTOR'
  | 'OUT_OF_SCOPE'
  | 'PAGE_TOO_LARGE'
  | 'UNKNOWN_CURSOR'
  | 'UNKNOWN_MARK'
  | 'TOO_MANY_STREAMS'
  | 'TOO_MANY_REQUESTS'
  | 'TOO_COSTLY'
  | 'TOO_SLOW'
  | 'UNKNOWN_OPERATION'
  | 'OWN_DOCUMENT'
  | 'FOREIGN_PAGE'
  | 'DISK_FULL'
  | 'STORE_BUSY'
  | 'STORE_STOPPED'
  | 'UNEXPECTED';

interface Further {
  readonly remedy?: string;
  readonly headers?: Readonly<Record<string, string>>;
}

/** An error that is meant to be read outside: it says what to do and nothing about the inside. */
export const edgeError = (
  code: EdgeCode,
  message: string,
  status = 400,
  { remedy, headers }: Further = {},
): GraphQLError =>
  new GraphQLError(message, {
    extensions: {
      code,
      ...(remedy !== undefined && { remedy }),
      http: { status, ...(headers && { headers }) },
    },
  });
