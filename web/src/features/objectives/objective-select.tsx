import { useState } from 'react';
import { uniqueById } from '../../app/unique-by-id.ts';
import { type ControlState, FindOne } from '../../components/find-one.tsx';
import type { AmongObjectives, NamedObjective } from './named-objective.ts';
import { useSoughtObjectives } from './use-sought-objectives.ts';

export interface ObjectiveSelectProps {
  /** What the control is called where it opens as a list of its own. */
  readonly label: string;
  /** An id; empty for none. */
  readonly value: string;
  /** What it means that none is chosen. */
  readonly none: string;
  readonly among: AmongObjectives;
  /** Ids of objectives that cannot be chosen. */
  readonly leftOut?: readonly string[];
  readonly onChoose: (id: string, words: string) => void;
  /** Goes on the control itself. */
  readonly control: ControlState;
}

/** The control that chooses an objective. A list while all fit into one, and found by words beyond. */
export const ObjectiveSelect = (props: ObjectiveSelectProps) =>
  props.among.hasMore ? <FindObjective {...props} /> : <ListedObjectives {...props} />;

function ListedObjectives(props: ObjectiveSelectProps) {
  const { value, none, leftOut = [], onChoose, control } = props;
  const { near } = props.among;
  const listed = near.filter(({ id }) => !leftOut.includes(id));
  const wordsOf = (sought: string) => near.find(({ id }) => id === sought)?.words ?? '';
  return (
    <select
      {...control}
      value={value}
      onChange={({ target }) => onChoose(target.value, wordsOf(target.value))}
    >
      <option value="">{none}</option>
      {listed.map(({ id, words }) => (
        <option key={id} value={id}>
          {words}
        </option>
      ))}
    </select>
  );
}

function FindObjective(props: ObjectiveSelectProps) {
  const { label, value, none, leftOut = [], onChoose, control } = props;
  const { near, cycleId } = props.among;
  const { found, seeking } = useSoughtObjectives(cycleId);
  const [picked, setPicked] = useState<NamedObjective>();
  const known = uniqueById([...near, ...found]);
  const chosen = [...known, ...(picked ? [picked] : [])].find(({ id }) => id === value);
  const options = known
    .filter(({ id }) => !leftOut.includes(id))
    .map(({ id, words }) => ({ value: id, label: words }));
  return (
    <FindOne
      label={label}
      value={value}
      shown={value ? (chosen?.words ?? 'an objective') : none}
      options={[{ value: '', label: none }, ...options]}
      seeking={seeking}
      control={control}
      onChoose={(id, words) => {
        setPicked({ id, words });
        onChoose(id, words);
      }}
    />
  );
}
