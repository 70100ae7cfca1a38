import { useState } from 'react';
import { NotRead } from '../../app/not-read.tsx';
import { counted } from '../../app/number-words.ts';
import { useAnswer } from '../../app/use-answer.ts';
import { useSettled } from '../../app/use-settled.ts';
import { useViewer } from '../../app/use-viewer.ts';
import { Act } from '../../components/act.tsx';
import { LoadingBars } from '../../components/loading-bars.tsx';
import { Section } from '../../components/section.tsx';
import { NewPersonForm } from './new-person-form.tsx';
import { OnlyAdministrators } from './only-administrators.tsx';
import { PeopleRows } from './people-rows.tsx';
import type { LetIn } from './person-row.tsx';
import css from './settings.module.css';
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
  const [typed, setTyped] = useState('');
  const text = useSettled(typed.trim(), 120);
  const { data, failed, again } = useAnswer(SettingsPeopleQuery, { text });
  const letIn = useAccount<{ readonly people: readonly LetIn[] }>(
    isDemo ? undefined : '/api/people-in',
  );
  const [adding, setAdding] = useState(false);
  if (!data)
    return failed ? (
      <NotRead why={failed} onAgain={again} />
    ) : (
      <LoadingBars words="Loading the people" rows={6} />
    );
  const { totalCount } = data.people;
  const states = new Map(letIn.body?.people.map((each) => [each.personId, each]));
  return (
    <Section
      title="Who is in"
      sum={`${counted(totalCount)} ${totalCount === 1 ? 'person' : 'people'}${text ? ' of that name' : ', by name'}`}
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
          onDone={() => {
            setAdding(false);
            void letIn.again();
          }}
        />
      )}
      <search className={css.search}>
        <input
          type="search"
          aria-label="Find somebody by name"
          placeholder="Find somebody"
          value={typed}
          onChange={(event) => setTyped(event.target.value)}
        />
      </search>
      {totalCount === 0 && <p className="note">Nobody here is called so.</p>}
      <ul className="rows">
        <PeopleRows
          key={text}
          page={data.people}
          text={text}
          states={states}
          onLetIn={letIn.again}
        />
      </ul>
    </Section>
  );
}
