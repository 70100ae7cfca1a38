import { limits } from '@cairn/shared/kernel/limits';
import { useState } from 'react';
import { graphql } from '../../app/graphql.ts';
import { written } from '../../app/prose-words.ts';
import { uniqueById } from '../../app/unique-by-id.ts';
import { useAnswer } from '../../app/use-answer.ts';
import { useCommand } from '../../app/use-command.ts';
import { useReceipt } from '../../app/use-receipt.tsx';
import { useViewer } from '../../app/use-viewer.ts';
import { ActForm } from '../../components/act-form.tsx';
import { SelectField, TextField } from '../../components/field.tsx';
import { refusalAt, refusalBeside } from '../objective/refusal-words.ts';
import type { KnownPerson } from '../people/use-people.ts';
import { ShareCommand } from './context-commands.ts';
import type { ContextRead } from './context-parts.ts';
import { NamedPeople } from './named-people.tsx';
import { WhomItAffects } from './whom-it-affects.tsx';

const WhatChangesQuery = graphql(`
  query WhatChanges {
    teams {
      id
      name
    }
    strategyMap {
      problems {
        id
        statement {
          text
        }
      }
    }
    objectives(first: 100, orderBy: NEAREST) {
      edges {
        node {
          id
          stage
          statement {
            text
          }
          team {
            name
          }
          owner {
            name
          }
        }
      }
    }
  }
`);

const AffectedQuery = graphql(`
  query Affected($objectiveIds: [ID!], $teamIds: [ID!], $problemId: ID) {
    affectedObjectives(objectiveIds: $objectiveIds, teamIds: $teamIds, problemId: $problemId) {
      id
      stage
      statement {
        text
      }
      team {
        name
      }
      owner {
        name
      }
    }
  }
`);

interface ShareContextProps {
  /** What was told before, of which the viewer's own can be told anew. */
  readonly before: readonly ContextRead[];
  readonly onDone: () => void;
}

const FIELDS = ['what', 'objectiveIds', 'supersedesId'];

/** What changed, and whom it affects: found through the graph and ticked, for the author to mend. */
export function ShareContext({ before, onDone }: ShareContextProps) {
  const viewer = useViewer();
  const [contextId] = useState(() => crypto.randomUUID());
  const [what, setWhat] = useState('');
  /** `problem:`, `team:` or `objective:` and an id; empty for what lies in none of them. */
  const [touched, setTouched] = useState('');
  const [mended, setMended] = useState<ReadonlyMap<string, boolean>>(new Map());
  const [named, setNamed] = useState<readonly KnownPerson[]>([]);
  const [supersedesId, setSupersedesId] = useState('');
  const [asked, setAsked] = useState(false);
  const { data } = useAnswer(WhatChangesQuery, {});
  const [kind, id = ''] = touched.split(':');
  const affected = useAnswer(
    AffectedQuery,
    {
      objectiveIds: kind === 'objective' ? [id] : [],
      teamIds: kind === 'team' ? [id] : [],
      problemId: kind === 'problem' ? id : undefined,
    },
    { pause: touched === '' },
  );
  const reached = touched ? (affected.data?.affectedObjectives ?? []) : [];
  const found = new Set(reached.map((each) => each.id));
  const isTicked = (objectiveId: string) => mended.get(objectiveId) ?? found.has(objectiveId);
  const { send, sending, refusal } = useCommand(ShareCommand);
  const give = useReceipt();
  // The change may reach further than the nearest.
  const listed = [...(data?.objectives.edges ?? []).map(({ node }) => node), ...reached];
  const objectives = uniqueById(listed).filter(({ stage }) => stage !== 'CLOSED');
  const chosen = objectives.filter((each) => isTicked(each.id));
  const own = before.filter(({ author, supersededBy }) => author.id === viewer.id && !supersededBy);
  const reachesNobody = chosen.length + named.length === 0;
  const submit = async () => {
    setAsked(true);
    if (!what.trim() || reachesNobody) return;
    const outcome = await send({
      contextId,
      what,
      objectiveIds: chosen.map((each) => each.id),
      personIds: named.map((each) => each.id),
      ...(supersedesId ? { supersedesId } : {}),
    });
    if (!outcome.ok) return;
    give({ words: 'Told. It stands on the week of everybody whom it affects.' });
    onDone();
  };
  return (
    <ActForm
      title="What changed"
      level={2}
      lead="Whoever it affects says in their own words what it means for them."
      submit="Tell them"
      filled
      busy={sending && 'Sending'}
      onSubmit={submit}
      onCancel={onDone}
      refused={refusalBeside(refusal, FIELDS)}
    >
      <TextField
        label="What changed, and why"
        voice
        rows={3}
        maxLength={limits.note}
        value={what}
        onChange={setWhat}
        refusal={asked && !what.trim() ? 'Say what changed.' : refusalAt(refusal, 'what')}
      />
      <SelectField
        label="Where it changes"
        value={touched}
        onChange={(value) => {
          setTouched(value);
          setMended(new Map());
        }}
        options={[
          { value: '', label: 'not said, I choose whom it affects' },
          ...(data?.strategyMap.problems ?? []).map((problem) => ({
            value: `problem:${problem.id}`,
            label: `Problem: ${written(problem.statement)}`,
          })),
          ...(data?.teams ?? []).map((team) => ({
            value: `team:${team.id}`,
            label: `Team: ${team.name}`,
          })),
          ...objectives.map((each) => ({
            value: `objective:${each.id}`,
            label: `Objective: ${written(each.statement)}`,
          })),
        ]}
        hint="What contributes to it, supports it or waits for it is ticked below."
      />
      <WhomItAffects
        objectives={objectives}
        isTicked={isTicked}
        onTick={(objectiveId, ticked) => setMended(new Map(mended).set(objectiveId, ticked))}
        refusal={
          (asked && reachesNobody) || refusal?.field === 'objectiveIds'
            ? 'It would reach nobody. Tick an objective, or name somebody.'
            : undefined
        }
      />
      <NamedPeople named={named} onName={setNamed} />
      {own.length > 0 && (
        <SelectField
          label="In place of something you told before"
          value={supersedesId}
          onChange={setSupersedesId}
          options={[
            { value: '', label: 'of nothing' },
            ...own.map((each) => ({ value: each.id, label: written(each.what).slice(0, 80) })),
          ]}
          refusal={refusalAt(refusal, 'supersedesId')}
        />
      )}
    </ActForm>
  );
}
