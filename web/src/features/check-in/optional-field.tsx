import { AsksPart } from './asks-part.tsx';
import { BlockerPart } from './blocker-part.tsx';
import { LearningPart } from './learning-part.tsx';
import { NextPart } from './next-part.tsx';
import { NotePart, type NotePartProps } from './note-part.tsx';

export type OptionalName = 'note' | 'asks' | 'blocker' | 'learning' | 'next';

const FIELDS = {
  note: NotePart,
  asks: AsksPart,
  blocker: BlockerPart,
  learning: LearningPart,
  next: NextPart,
};

/** One of the parts that are folded until asked for; fetched apart, since most weeks ask for none. */
export default function OptionalField({
  name,
  ...part
}: NotePartProps & { readonly name: OptionalName }) {
  const Field = FIELDS[name];
  return <Field {...part} />;
}
