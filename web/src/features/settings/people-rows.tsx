import { useState } from 'react';
import type { ResultOf } from '../../app/graphql.ts';
import { useAnswer } from '../../app/use-answer.ts';
import { Act } from '../../components/act.tsx';
import { Refused } from '../../components/refused.tsx';
import { type LetIn, PersonRow } from './person-row.tsx';
import { SettingsPeopleQuery } from './settings-people.ts';

interface PeopleRowsProps {
  readonly page: ResultOf<typeof SettingsPeopleQuery>['people'];
  readonly text: string;
  readonly states: ReadonlyMap<string, LetIn>;
  readonly onLetIn: () => Promise<void>;
}

/** A page of people, and behind it the next one, once it is asked for. */
export function PeopleRows({ page, ...rest }: PeopleRowsProps) {
  const [goesOn, setGoesOn] = useState(false);
  const { hasNextPage, endCursor } = page.pageInfo;
  return (
    <>
      {page.edges.map(({ node: person }) => (
        <li key={person.id}>
          <PersonRow person={person} letIn={rest.states.get(person.id)} onLetIn={rest.onLetIn} />
        </li>
      ))}
      {hasNextPage && endCursor && goesOn && <NextRows after={endCursor} {...rest} />}
      {hasNextPage && !goesOn && (
        <li>
          <Act kind="plain" onClick={() => setGoesOn(true)}>
            Show more
          </Act>
        </li>
      )}
    </>
  );
}

function NextRows({ after, ...rest }: Omit<PeopleRowsProps, 'page'> & { readonly after: string }) {
  const { data, failed, again } = useAnswer(SettingsPeopleQuery, { text: rest.text, after });
  if (data) return <PeopleRows page={data.people} {...rest} />;
  return (
    <li className="note">
      {failed ? (
        <Refused what="Not read." why={failed}>
          <Act onClick={again}>Try again</Act>
        </Refused>
      ) : (
        'Reading on.'
      )}
    </li>
  );
}
