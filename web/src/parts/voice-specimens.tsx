import { Act } from '../components/act.tsx';
import { HealthMark } from '../components/health-mark.tsx';
import { Question } from '../components/question.tsx';
import { Section } from '../components/section.tsx';
import { Standfirst } from '../components/standfirst.tsx';
import { type PathItem, TimelinePath } from '../components/timeline-path.tsx';

const HAPPENED: readonly PathItem[] = [
  {
    id: '1',
    date: '19 Aug',
    dateTime: '2026-08-19',
    happening: 'check-in',
    title: 'Check-in',
    rest: ', 18.7 %, confidence 9',
    voice:
      'Two thirds of the new acts come within a kilometre of a shop that already does it. It is neighbours talking, not our banner.',
    note: 'Next: ask twenty of them what they said to each other. Ask: none.',
  },
  {
    id: '2',
    date: '18 Aug',
    dateTime: '2026-08-18',
    happening: 'learning',
    title: 'Learning',
    rest: ' applied by Makers',
    voice:
      'We learned that a suggestion is followed twice as often when it names the shop next door.',
  },
  {
    id: '3',
    date: '29 Jul',
    dateTime: '2026-07-29',
    happening: 'bet',
    title: 'Bet confirmed',
    rest: ': show how many shops nearby stock it',
    note: 'Expected +3 pt in three weeks, the number moved +3.1 in one.',
  },
  {
    id: '4',
    date: '18 Jul',
    dateTime: '2026-07-18',
    happening: 'resolved',
    title: 'Blocker resolved',
    rest: ': neighbourhood data licensed',
  },
  {
    id: '5',
    date: '15 Jul',
    dateTime: '2026-07-15',
    happening: 'fall',
    title: 'Check-in',
    rest: ', 9.6 %, confidence 4',
    voice:
      'Without the neighbourhood data we are guessing which shops are alike. I would not bet on this today.',
    note: 'From 6 to 4. Reason: dependency.',
  },
  {
    id: '6',
    date: '10 Jul',
    dateTime: '2026-07-10',
    happening: 'decided',
    title: 'Decided',
    rest: ': license the registry for one year',
  },
  {
    id: '7',
    date: '9 Jul',
    dateTime: '2026-07-09',
    happening: 'raised',
    title: 'Blocker raised',
    rest: ': the registry data is late and unlicensed',
    note: 'Stakeholder concern, high. Needed: a yes or no to the licence fee, from Ines.',
  },
  {
    id: '8',
    date: '1 Jul',
    dateTime: '2026-07-01',
    happening: 'committed',
    title: 'Committed.',
    rest: ' Wording and targets are kept as they stood',
  },
];

export function VoiceSpecimens() {
  return (
    <>
      <Standfirst
        lead={<HealthMark health="on-track" />}
        text="by word and by number. The three key results stand 26 to 32 points ahead of plan with five weeks left, after a slow start in July."
        weightiest="26 to 32 points ahead of plan"
      />
      <div className="split">
        <Section
          title="What happened"
          sum="newest first"
          end={
            <a className="link" href="/history">
              everything
            </a>
          }
        >
          <TimelinePath items={HAPPENED} />
        </Section>
        <aside style={{ marginTop: 'var(--space-10)' }}>
          <Question
            from="A question for Priya, asked today"
            ask="You are nearly there with five weeks to go. Is there something bigger within reach?"
            evidence={[
              { name: 'Way covered', value: '89, 84, 83 %' },
              { name: 'Plan for day 52', value: '57 %' },
              { name: 'Lowest confidence', value: '4, in week 3' },
            ]}
            why="It was not a safe target: nine days blocked, and you would not have bet on it in July. A higher one would be added. The first target stays, and both scores will show."
            answers={
              <>
                <Act wide>Add a higher target</Act>
                <Act wide>Leave it, and say why</Act>
                <Act kind="plain" wide>
                  Ask me in two weeks
                </Act>
              </>
            }
            seenBy="Only you can answer. Ines sees the question from 27 August on."
            onNotUseful={() => {}}
          />
        </aside>
      </div>
    </>
  );
}
