import { useState } from 'react';
import { NotRead } from '../../app/not-read.tsx';
import { counted } from '../../app/number-words.ts';
import { useAnswer } from '../../app/use-answer.ts';
import { useViewer } from '../../app/use-viewer.ts';
import { Act } from '../../components/act.tsx';
import { LoadingBars } from '../../components/loading-bars.tsx';
import { Section } from '../../components/section.tsx';
import { NewPersonForm } from './new-person-form.tsx';
import { OnlyAdministrators } from './only-administrators.tsx';
import { type LetIn, PersonRow } from './person-row.tsx';
import { SettingsPeopleQuery } from './settings-people.ts';
import { useAccount } from './use-account.ts';

/** Who is in, what they may do, and who leads them. */
export default function PeoplePage() {
  return (
    <OnlyAdministrators title="People">
      <People />
    </OnlyAdministrators>
  );
}

function People() {
  const { isDemo } = useViewer();
  const { data, failed, again } = useAnswer(SettingsPeopleQuery, {});
  const letIn = useAccount<{ readonly people: readonly LetIn[] }>(
    isDemo ? undefined : '/api/people-in',
  );
  const [adding, setAdding] = useState(false);
  const people = data?.people.edges.map(({ node }) => node);
  if (!people)
    return failed ? (
      <NotRead why={failed} onAgain={again} />
    ) : (
      <LoadingBars words="Loading the people" rows={6} />
    );
  const states = new Map(letIn.body?.people.map((each) => [each.personId, each]));
  return (
    <Section
      title="Who is in"
      sum={`${counted(people.length)} ${people.length === 1 ? 'person' : 'people'}, by name`}
      end={
        !adding && (
          <Act kind="plain" onClick={() => setAdding(true)}>
            Let somebody in
          </Act>
        )
      }
    >
      {adding && (
        <NewPersonForm
          people={people}
          onDone={() => {
            setAdding(false);
            void letIn.again();
          }}
        />
      )}
      <ul className="rows">
        {people.map((person) => (
          <li key={person.id}>
            <PersonRow
              person={person}
              people={people}
              letIn={states.get(person.id)}
              onLetIn={letIn.again}
            />
          </li>
        ))}
      </ul>
    </Section>
  );
}
