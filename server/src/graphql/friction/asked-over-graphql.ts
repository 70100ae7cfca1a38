import { randomUUID } from 'node:crypto';
import { ids, type SmallOrganisation } from '../small-organisation.ts';

// What the tests of decisions and escalations send and ask, through the API as the web would.

export type Fields = Readonly<Record<string, unknown>>;

interface Sent {
  readonly outcome: { readonly ok: unknown; readonly error: { readonly message: string } | null };
}

const outcome = 'ok { position } error { code field message remedy }';

/** Sends a command and answers with what came of it. */
export async function sent(
  { ask }: SmallOrganisation,
  personId: string,
  name: string,
  input: Fields,
): Promise<Sent['outcome']> {
  const type = `${name[0]!.toUpperCase()}${name.slice(1)}Input!`;
  const { data, errors } = await ask<Sent>(
    personId,
    `mutation ($input: ${type}) { outcome: ${name}(input: $input) { ${outcome} } }`,
    { input: { commandId: randomUUID(), ...input } },
  );
  if (errors) throw new Error(`${name}: ${JSON.stringify(errors)}`);
  return data!.outcome;
}

async function accepted(...given: Parameters<typeof sent>): Promise<void> {
  const { error } = await sent(...given);
  if (error) throw new Error(`${given[2]}: ${error.message}`);
}

/** A question of the PM's to the leader; answers with its id. */
export async function asked(organisation: SmallOrganisation): Promise<string> {
  const decisionId = randomUUID();
  await accepted(organisation, ids.pm, 'requestDecision', {
    decisionId,
    question: 'Tills or phones first?',
    context: 'Both need Max for a week',
    severity: 'HIGH',
    deciderId: ids.leader,
    neededBy: '2026-07-06',
    objectiveIds: [ids.objective],
    keyResultIds: [ids.metric],
    stakeholder: 'Retail board',
    concern: 'Shops hear of it from their neighbours',
    toTellIds: [ids.pm, ids.member],
  });
  return decisionId;
}

/** A customer's trouble, raised by the PM; answers with its id. */
export async function raised(organisation: SmallOrganisation, more: Fields = {}): Promise<string> {
  const escalationId = randomUUID();
  await accepted(organisation, ids.pm, 'raiseEscalation', {
    escalationId,
    what: 'No till in the north has sold since nine',
    ask: 'Somebody who may switch them back',
    ofId: ids.leader,
    objectiveId: ids.objective,
    keyResultIds: [ids.metric],
    customer: 'North shops',
    ...more,
  });
  return escalationId;
}

/** These fields of one decision or escalation, as a person sees them. */
export async function one(
  { ask }: SmallOrganisation,
  personId: string,
  kind: 'decision' | 'escalation',
  id: string,
  fields: string,
): Promise<Fields> {
  const { data, errors } = await ask<Record<string, Fields>>(
    personId,
    `query ($id: ID!) { ${kind}(id: $id) { ${fields} } }`,
    { id },
  );
  if (errors) throw new Error(JSON.stringify(errors));
  return data![kind]!;
}
