import { dateAloud, dayAt } from '../../app/instant-words.ts';
import { written } from '../../app/prose-words.ts';
import { HealthMark } from '../../components/health-mark.tsx';
import { Private } from '../../components/private.tsx';
import { Section } from '../../components/section.tsx';
import { DecisionRow } from '../decision/decision-row.tsx';
import { EscalationRow } from '../escalation/escalation-row.tsx';
import { type Placed, type ShownSign, shownSigns } from './items.ts';
import css from './places.module.css';

interface PlacesProps {
  readonly shown: readonly Placed[];
  readonly today: string;
  readonly timeZone: string;
  readonly chosen: string | undefined;
  readonly onChoose: (id: string) => void;
}

const BEFORE = [
  ['escalations', 'Cannot wait', 'escalations until they are seen to have helped'],
  ['waiting', 'Wait for a decision', 'most pressing first'],
  ['untold', 'Settled and not yet told', 'a decision that nobody has heard of is not done'],
  ['review', 'To look at again', 'the day for it has come, or an early sign shows'],
] as const;

/** Every section that has something, in the order in which they press; the log at the end. */
export function Places(props: PlacesProps) {
  const { shown } = props;
  const signs = shownSigns(shown.map(({ item }) => item));
  return (
    <>
      {BEFORE.map(([place, title, sum]) => (
        <Place key={place} {...props} place={place} title={title} sum={sum} />
      ))}
      {signs.length > 0 && <Signs {...props} signs={signs} />}
      <Place {...props} place="log" title="Settled" sum="newest first" />
    </>
  );
}

interface PlaceProps extends PlacesProps {
  readonly place: Placed['place'];
  readonly title: string;
  readonly sum: string;
}

function Place({ place, title, sum, shown, chosen, onChoose, ...told }: PlaceProps) {
  const here = shown.filter((each) => each.place === place);
  if (here.length === 0) return null;
  return (
    <Section title={title} sum={sum}>
      <ul>
        {here.map(({ item: { id, decision, escalation } }) => {
          const row = { ...told, isOpen: id === chosen, onToggle: () => onChoose(id) };
          return decision ? (
            <DecisionRow key={id} {...row} decision={decision} />
          ) : (
            <EscalationRow key={id} {...row} escalation={escalation} />
          );
        })}
      </ul>
    </Section>
  );
}

interface SignsProps extends PlacesProps {
  readonly signs: readonly ShownSign[];
}

/** What a pre-mortem said would be seen early, and is. */
function Signs({ signs, today, timeZone, chosen, onChoose }: SignsProps) {
  return (
    <Section title="Signs that show" sum="as a pre-mortem foresaw">
      <Private readers="Each is read by who asked and whoever decides.">
        <ul className="rows">
          {signs.map(({ decision, reason, since }) => (
            <li key={reason.id} className={css.sign}>
              <p className="voice">{written(reason.sign)}</p>
              <HealthMark
                health="at-risk"
                words={`since ${dateAloud(dayAt(since, timeZone), today)}`}
              />
              <p className="note">
                {reason.watched &&
                  `Confidence in “${written(reason.watched.name)}” is at ${reason.atOrBelow} or below. `}
                Foreseen for{' '}
                <button
                  type="button"
                  className="link"
                  onClick={() => decision.id !== chosen && onChoose(decision.id)}
                >
                  {written(decision.question)}
                </button>
              </p>
            </li>
          ))}
        </ul>
      </Private>
    </Section>
  );
}
