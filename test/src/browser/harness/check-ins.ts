import { type Asking, ask } from './ask.ts';

export interface RecordedCheckIn {
  readonly valueText: string;
  readonly confidence: number;
  readonly fallReason: string | null;
  readonly note: { readonly text: string } | null;
}

export interface ObjectiveRead {
  readonly id: string;
  readonly statement: { readonly text: string };
  readonly keyResults: readonly {
    readonly id: string;
    readonly name: { readonly text: string };
    readonly checkIns: {
      readonly totalCount: number;
      readonly edges: readonly { readonly node: RecordedCheckIn }[];
    };
  }[];
}

const Objectives = `{
  objectives(first: 50) { edges { node {
    id statement { text }
    keyResults { id name { text } checkIns(first: 3) {
      totalCount edges { node { valueText confidence fallReason note { text } } }
    } }
  } } }
}`;

/**
 * The objective whose statement begins like this, with the latest words on its key results, newest
 * first.
 *
 * @throws when there is none
 */
export async function objectiveRead(asking: Asking, beginning: string): Promise<ObjectiveRead> {
  const { objectives } = await ask<{ objectives: { edges: { node: ObjectiveRead }[] } }>(
    asking,
    Objectives,
  );
  const all = objectives.edges.map(({ node }) => node);
  const found = all.find(({ statement }) => statement.text.startsWith(beginning));
  if (!found) throw new Error(`There is no objective that begins with ${beginning}.`);
  return found;
}

/** How often each type of event stands in the log for an objective. */
export async function recordedTimes(
  asking: Asking,
  objectiveId: string,
  type: string,
): Promise<number> {
  const { history } = await ask<{ history: { totalCount: number } }>(
    asking,
    'query ($id: ID!, $type: String!) { history(filter: { objectiveId: $id, types: [$type] }) { totalCount } }',
    { id: objectiveId, type },
  );
  return history.totalCount;
}
