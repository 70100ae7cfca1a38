import { bareNumber } from '@cairn/shared/kernel/figures';
import type { Question as SharedQuestion } from '@cairn/shared/signals/question';
import { heardByLeadersOf } from '@cairn/shared/views/waited-questions';
import { builder } from '../builder.ts';
import { Explained, figured } from '../explained/explained.ts';
import { Term } from '../explained/term.ts';
import { ofViewersTeam } from '../viewer-may.ts';

export interface QuestionNode {
  readonly objectiveId: string;
  readonly question: SharedQuestion;
}

const Answer = builder.objectRef<SharedQuestion['answers'][number]>('Answer').implement({
  reading: 'carried',
  description: 'One way to answer.',
  fields: (t) => ({ id: t.exposeString('id'), label: t.exposeString('label') }),
});

export const Question = builder.objectRef<QuestionNode>('Question').implement({
  reading: 'carried',
  description: 'A computed question to a person, with its evidence. Never a verdict.',
  fields: (t) => ({
    id: t.id({
      description: 'signal:subject',
      resolve: ({ question }) => `${question.signal}:${question.subject.id}`,
    }),
    signal: t.string({ resolve: ({ question }) => question.signal }),
    objectiveId: t.exposeID('objectiveId'),
    keyResultId: t.id({
      nullable: true,
      resolve: ({ question: { subject } }) =>
        subject.kind === 'keyResult' ? subject.id : undefined,
    }),
    whom: t.string({
      description: 'Whom it is put to first: owner, leader or team.',
      resolve: ({ question }) => question.whom,
    }),
    alsoSeenBy: t.string({
      nullable: true,
      description: 'Who else sees it, and after how many days.',
      resolve: ({ question }) => question.alsoSeen?.by,
    }),
    alsoSeenAfterDays: t.int({
      nullable: true,
      resolve: ({ question }) => question.alsoSeen?.afterDays,
    }),
    recognition: t.string({
      nullable: true,
      description: 'What was hard about it, said before anything is asked.',
      resolve: ({ question }) => question.recognition,
    }),
    question: t.string({ resolve: ({ question }) => question.question }),
    evidence: t.field({ type: [Term], resolve: ({ question }) => question.evidence }),
    answers: t.field({ type: [Answer], resolve: ({ question }) => question.answers }),
    explained: t.field({
      type: Explained,
      description: 'The figure that made the signal ask.',
      resolve: ({ question }) =>
        figured(question.explained, (value) => bareNumber(value, Number.isInteger(value) ? 0 : 2))!,
    }),
    viewerCanAnswer: t.boolean({
      resolve: ({ objectiveId, question: { toLeaderOf } }, _args, context) =>
        toLeaderOf
          ? heardByLeadersOf(toLeaderOf, context.present).includes(context.viewerId)
          : ofViewersTeam(objectiveId, context) !== undefined,
    }),
  }),
});
