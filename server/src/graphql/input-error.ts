import { GraphQLError } from 'graphql';

/**
 * What is wrong with the variables of an operation, in the words of a refusal: which field, and what
 * to do. The library says it in one sentence, which repeats all that was sent. `undefined` for any
 * other error.
 */
export function inputError(error: unknown): GraphQLError | undefined {
  if (!(error instanceof GraphQLError) || error.path) return undefined;
  const [, place = '', reason] =
    /^Variable "\$\w+" got invalid value [\s\S]*?(?: at "\w+?[.[]([^"]+)")?; ([^;]+)$/.exec(
      error.message,
    ) ?? [];
  if (reason === undefined) return undefined;
  const within = place.replace(/\]/g, '').replace(/\[/g, '.');
  const missing = /^Field "(\w+)" of required type "[^"]+" was not provided\.$/.exec(reason)?.[1];
  const unknown = /^Field "(\w+)" is not defined by type/.exec(reason)?.[1];
  const field = [within, missing ?? unknown].filter(Boolean).join('.');
  const told = missing
    ? { message: `${field} is missing.`, remedy: `Fill in ${field}.` }
    : unknown
      ? { message: `There is no field ${field}.`, remedy: 'Leave it out, or see the schema.' }
      : {
          message: `${field || 'The input'} cannot be read. ${reason}`,
          remedy: 'Give it as the schema asks for it.',
        };
  return new GraphQLError(told.message, {
    extensions: {
      code: 'BAD_USER_INPUT',
      field: field || null,
      remedy: told.remedy,
      http: { status: 400 },
    },
  });
}
