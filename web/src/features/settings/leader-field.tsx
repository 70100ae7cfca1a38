import { useViewer } from '../../app/use-viewer.ts';
import { PersonField } from '../people/person-field.tsx';

interface LeaderFieldProps {
  /** Whom it is about: nobody leads themselves. */
  readonly of?: string;
  readonly value: string;
  readonly onChange: (leaderId: string) => void;
  readonly refusal?: string | undefined;
}

/** Who leads somebody and meets them each week; nobody as well. */
export function LeaderField({ of, ...field }: LeaderFieldProps) {
  const viewer = useViewer();
  return (
    <PersonField
      label="Led by"
      hint="Who meets them each week, and may read what they share there from then on."
      first={[
        { value: '', label: 'nobody' },
        ...(of === viewer.id ? [] : [{ value: viewer.id, label: viewer.name }]),
      ]}
      leftOut={of ? [of] : []}
      {...field}
    />
  );
}
