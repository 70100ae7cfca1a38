import { Popover } from '@mantine/core';
import '@mantine/core/styles/Popover.layer.css';
import '@mantine/core/styles/UnstyledButton.layer.css';
import { DatePicker } from '@mantine/dates';
import '@mantine/dates/styles.layer.css';
import { useNarrow } from '../../components/narrow.ts';
import { withMantine } from '../../theme/with-mantine.tsx';
import css from './day-picker.module.css';

interface DayPickerProps {
  readonly day: string;
  readonly today: string;
  readonly earliest: string;
  readonly onPick: (day: string) => void;
  readonly onClose: () => void;
}

/** The calendar under the moment: every day from the first that anything was recorded on; today is the last. */
function DayPicker({ day, today, earliest, onPick, onClose }: DayPickerProps) {
  const narrow = useNarrow();
  return (
    <Popover
      opened
      onChange={(opened) => !opened && onClose()}
      position="bottom-end"
      offset={10}
      trapFocus
      withRoles={false}
      middlewares={{ flip: true, shift: { padding: 16 } }}
    >
      <Popover.Target>
        <span className={css.anchor} aria-hidden="true" />
      </Popover.Target>
      <Popover.Dropdown className={css.panel} role="dialog" aria-label="Look at another day">
        <DatePicker
          size={narrow ? 'md' : 'sm'}
          classNames={{
            day: css.day,
            calendarHeaderLevel: css.head,
            calendarHeaderControl: css.head,
            weekday: css.weekday,
            monthsListControl: css.month,
            yearsListControl: css.month,
          }}
          value={day}
          defaultDate={day}
          minDate={earliest}
          maxDate={today}
          highlightToday
          hideOutsideDates
          firstDayOfWeek={1}
          onChange={(picked) => picked && onPick(picked)}
          ariaLabels={{
            previousMonth: 'The month before',
            nextMonth: 'The month after',
          }}
        />
      </Popover.Dropdown>
    </Popover>
  );
}

export default withMantine(DayPicker);
