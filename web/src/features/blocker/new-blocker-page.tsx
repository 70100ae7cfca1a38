import { NotRead } from '../../app/not-read.tsx';
import { written } from '../../app/prose-words.ts';
import { useAnswer } from '../../app/use-answer.ts';
import { useGo } from '../../app/use-go.ts';
import { useMoment } from '../../app/use-moment.ts';
import { usePageTitle } from '../../app/use-page-title.ts';
import { useSearch } from '../../app/use-search.ts';
import { useViewer } from '../../app/use-viewer.ts';
import { ActLink } from '../../components/act.tsx';
import { Empty } from '../../components/empty.tsx';
import { SelectField } from '../../components/field.tsx';
import { LoadingBars } from '../../components/loading-bars.tsx';
import css from './new-blocker-page.module.css';
import newBlockerQuery from './new-blocker-query.ts';
import { RaiseBlocker } from './raise-blocker.tsx';

/** `/blockers/new`, from wherever one is: the objective is chosen first, one's own leading. */
export default function NewBlockerPage() {
  usePageTitle('Raise a blocker');
  const viewer = useViewer();
  const { isNow } = useMoment();
  const go = useGo();
  const [{ objective: sought }, change] = useSearch();
  const { data, failed, again } = useAnswer(...newBlockerQuery());
  const isMine = (ownerId: string) => Number(ownerId === viewer.id);
  const offered = (data?.objectives.edges ?? [])
    .map(({ node }) => node)
    .filter(({ stage, viewerCanRaiseBlocker }) => stage === 'COMMITTED' && viewerCanRaiseBlocker)
    .toSorted((a, b) => isMine(b.owner.id) - isMine(a.owner.id));
  const chosen = offered.find(({ id }) => id === sought) ?? offered[0];
  return (
    <>
      <p className="eyebrow">Blockers</p>
      <h1>Raise a blocker</h1>
      {failed && <NotRead why={failed} onAgain={again} />}
      {!data && !failed && <LoadingBars words="Loading the form" rows={5} />}
      {data && !isNow && (
        <Empty sentence="The past cannot be written. Go back to now to raise a blocker." />
      )}
      {data && isNow && !chosen && (
        <Empty sentence="A blocker holds up an objective of your team, and you work on none in this cycle. What stands in your teams’ way is in the triage.">
          <ActLink href="/triage">Go to the triage</ActLink>
        </Empty>
      )}
      {data && isNow && chosen && (
        <div className={css.form}>
          <SelectField
            label="Whose way it stands in"
            value={chosen.id}
            onChange={(objective) => change({ objective }, { replace: true })}
            options={offered.map(({ id, statement, team }) => ({
              value: id,
              label: `${written(statement)} (${team.name})`,
            }))}
          />
          <RaiseBlocker
            key={chosen.id}
            objectiveId={chosen.id}
            keyResults={chosen.keyResults.map(({ id, name }) => ({ id, name: written(name) }))}
            cycle={chosen.cycle}
            today={data.moment.day}
            level={2}
            onDone={() => go(`/objectives/${chosen.id}`)}
          />
        </div>
      )}
    </>
  );
}
