import { daysBetween } from '@cairn/shared/kernel/calendar';
import { dateAloud } from '../../app/instant-words.ts';
import { things } from '../../app/number-words.ts';
import { Section } from '../../components/section.tsx';
import { Terms } from '../../components/terms.tsx';
import css from './cycle-facts.module.css';
import type { Week } from './this-week-query.ts';

interface CycleFactsProps {
  readonly cycle: NonNullable<Week['cycle']>;
  readonly day: string;
}

/** Where the week stands in its cycle, in the margin. */
export function CycleFacts({ cycle, day }: CycleFactsProps) {
  const left = daysBetween(day, cycle.endsOn);
  return (
    <div className={css.facts}>
      <Section title={cycle.name}>
        <Terms
          rows={[
            { name: 'Began', value: dateAloud(cycle.startsOn, day) },
            { name: 'Ends', value: dateAloud(cycle.endsOn, day) },
            {
              name: 'Left to act',
              value: cycle.isClosed ? 'closed' : left < 0 ? 'over' : things(left, 'day'),
            },
          ]}
        />
      </Section>
    </div>
  );
}
