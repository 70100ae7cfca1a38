import type { Grade as GradeState } from '@cairn/shared/strategy/objective/state';
import { builder } from '../builder.ts';
import { Prose, placed } from '../prose.ts';

interface PlacedGrade {
  readonly stream: string;
  readonly grade: GradeState;
}

export const Grade = builder.objectRef<PlacedGrade>('Grade').implement({
  reading: 'open',
  description: 'How a key result came out, 0 to 1.',
  fields: (t) => ({
    score: t.float({ description: 'What the team gives.', resolve: ({ grade }) => grade.score }),
    scoreLast: t.float({
      description: 'Against the target of the end.',
      resolve: ({ grade }) => grade.scoreLast,
    }),
    scoreFirst: t.float({
      description: 'Against the target first committed.',
      resolve: ({ grade }) => grade.scoreFirst,
    }),
    because: t.field({
      type: Prose,
      nullable: true,
      resolve: ({ grade, stream }) => placed(grade.because, stream, 'because'),
    }),
  }),
});
