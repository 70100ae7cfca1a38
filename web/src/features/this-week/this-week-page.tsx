import { dayAloud } from '../../app/instant-words.ts';
import { NotRead } from '../../app/not-read.tsx';
import { useAnswer } from '../../app/use-answer.ts';
import { useMoment } from '../../app/use-moment.ts';
import { usePageTitle } from '../../app/use-page-title.ts';
import { useViewer } from '../../app/use-viewer.ts';
import { useVisit } from '../../app/use-visit.ts';
import { ActLink } from '../../components/act.tsx';
import { Empty } from '../../components/empty.tsx';
import { LoadingBars } from '../../components/loading-bars.tsx';
import { Standfirst } from '../../components/standfirst.tsx';
import { HelpLoop } from '../help/help-loop.tsx';
import type { TriageLine } from '../triage/line-parts.ts';
import { WaitingForYou, YouAsked } from './asks-sections.tsx';
import { CycleFacts } from './cycle-facts.tsx';
import { ledMovements } from './led-movements.ts';
import { MovedSection } from './moved-section.tsx';
import { NoCycle } from './no-cycle.tsx';
import { OweSection } from './owe-section.tsx';
import { QuietSection } from './quiet-section.tsx';
import { weekStandfirst } from './standfirst.ts';
import { StartCheckIn } from './start-check-in.tsx';
import css from './this-week-page.module.css';
import thisWeekQuery, { type Week } from './this-week-query.ts';
import { TriageSection } from './triage-section.tsx';
import { UnreadSection } from './unread-section.tsx';
import { weekFacts } from './week-facts.ts';
import { WeekQuestion } from './week-question.tsx';

/** What do I owe, who waits for me, what moved, what went quiet? */
export default function ThisWeekPage() {
  usePageTitle('This week');
  const { day, isNow, today } = useMoment();
  const { data, failed, again } = useAnswer(...thisWeekQuery(useVisit()));
  return (
    <>
      <p className="eyebrow">{dayAloud(day, '')}</p>
      <h1>{isNow ? 'This week' : weekName(day, today)}</h1>
      {failed && <NotRead why={failed} onAgain={again} />}
      {!data && !failed && <LoadingBars words="Loading this week" rows={5} />}
      {data && !data.thisWeek.cycle && <NoCycle isNow={isNow} />}
      {data?.thisWeek.cycle && (
        <WeekRead
          week={data.thisWeek}
          triage={data.triage}
          triageCount={data.triageCount}
          owns={data.owned.totalCount > 0}
          now={Date.parse(data.moment.now)}
        />
      )}
    </>
  );
}

/** `This week` a few days back, else `That week`. */
const weekName = (day: string, today: string) =>
  Date.parse(today) - Date.parse(day) < 7 * 86_400_000 ? 'This week' : 'That week';

interface WeekReadProps {
  readonly week: Week;
  /** The first few of what is the viewer's to clear, and how much there is. */
  readonly triage: readonly TriageLine[];
  readonly triageCount: number;
  readonly owns: boolean;
  /** Milliseconds since 1970 UTC. */
  readonly now: number;
}

function WeekRead({ week, triage, triageCount, owns, now }: WeekReadProps) {
  const viewer = useViewer();
  const { isNow } = useMoment();
  const leads = !owns && viewer.role === 'LEADER';
  const timeZone = week.cycle?.timeZone ?? 'UTC';
  const at = { today: week.day, timeZone };
  const standfirst = weekStandfirst(
    weekFacts(week, { id: viewer.id, teams: viewer.teams, isNow, leads, inTheWay: triageCount }),
  );
  const moved = leads ? ledMovements(week.moved, viewer) : week.moved;
  const movement = (
    <>
      <MovedSection moved={moved} since={week.movedSince} {...at} />
      <QuietSection quiet={week.quiet} bets={week.quietBets} isNow={isNow} {...at} />
    </>
  );
  const isCalm =
    week.owe.length + week.askedOfMe.length + week.askedByMe.length + moved.length === 0 &&
    week.quiet.length + week.quietBets.length + week.unreadContext.length === 0;
  const question = week.questions[0];
  return (
    <>
      <Standfirst {...standfirst} />
      {isNow && <StartCheckIn week={week} owns={owns} now={now} />}
      <div className="split">
        <div>
          {leads && <TriageSection items={triage} count={triageCount} {...at} />}
          {leads && movement}
          {week.owe.length > 0 && <OweSection owe={week.owe} now={now} {...at} />}
          <UnreadSection unread={week.unreadContext} {...at} />
          <WaitingForYou asks={week.askedOfMe} {...at} />
          <YouAsked asks={week.askedByMe} {...at} />
          {!leads && movement}
          {isCalm && (
            <div className={css.calm}>
              <Empty sentence="Nobody waits for a word from you, and nothing has moved since the last check-in.">
                <ActLink href="/objectives">See every objective</ActLink>
              </Empty>
            </div>
          )}
        </div>
        <aside className={css.aside}>
          {question && <WeekQuestion key={question.id} asked={question} isNow={isNow} />}
          {week.cycle && <CycleFacts cycle={week.cycle} day={week.day} />}
          {/* Last, as it comes last: nothing is pushed away by it. */}
          <HelpLoop />
        </aside>
      </div>
    </>
  );
}
