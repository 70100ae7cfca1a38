/** An object as it was asked for: its id, what the screens are told, and what its commands need. */
export type Met = Readonly<Record<string, unknown>> & {
  readonly id: string;
  /** What it was come to through: the objective of an ask, the decision of an option. */
  readonly rootId: string;
};

/** What a trial may draw on. */
export interface Setting {
  readonly viewerId: string;
  readonly people: readonly string[];
  readonly teams: readonly string[];
  /** A team, most often one of the viewer's. */
  readonly teamId: string;
  readonly newId: () => string;
  /** A day soon to come, and one within the cycle. */
  readonly soon: string;
  /** Differs from trial to trial, so that nothing is said twice. */
  readonly round: number;
}

type Sent = readonly [mutation: string, input: Readonly<Record<string, unknown>>];

interface Act {
  /** Fields of the object besides its id that the commands are made from. */
  readonly needs?: string;
  /** The commands of which the field speaks; none where the object has nothing to send about. */
  readonly sends: (it: Met, setting: Setting) => readonly Sent[];
  /** Refusals that are not about who may: what was told is not whole. */
  readonly besides?: readonly string[];
  /** What the field says where it is no yes or no. */
  readonly says?: (it: Met, setting: Setting) => boolean;
}

interface Kind {
  /** Fields from the root of the API to the objects, with their arguments. */
  readonly way: readonly string[];
  /** The same to all of them at once, where `way` leads to one. */
  readonly wayToAll?: readonly string[];
  readonly acts: Readonly<Record<string, Act>>;
}

const because = 'It looks different from here';
const otherThan = (people: readonly string[], ids: readonly unknown[]) =>
  people.find((id) => !ids.includes(id))!;
const idsOf = (it: Met, name: string): readonly string[] =>
  ((it[name] ?? []) as readonly { person: { id: string } }[]).map(({ person }) => person.id);
const idAt = (it: Met, ...path: readonly string[]): string | undefined =>
  path.reduce<unknown>((at, name) => (at as Record<string, unknown> | null)?.[name], it) as
    | string
    | undefined;

const one = (name: string, more: (it: Met, setting: Setting) => object = () => ({})) => {
  const send =
    (mutation: string) =>
    (key: string): Act['sends'] =>
    (it, setting) => [[mutation, { [key]: it.id, ...more(it, setting) }]];
  return send(name);
};
const onBlocker = (name: string, more?: (it: Met, setting: Setting) => object) =>
  one(name, more)('blockerId');
const onDependency = (name: string, more?: (it: Met, setting: Setting) => object) =>
  one(name, more)('dependencyId');
const onDecision = (name: string, more?: (it: Met, setting: Setting) => object) =>
  one(name, more)('decisionId');
const onEscalation = (name: string, more?: (it: Met, setting: Setting) => object) =>
  one(name, more)('escalationId');
const onObjective = (name: string, more?: (it: Met, setting: Setting) => object) =>
  one(name, more)('objectiveId');
const onAsk =
  (name: string, more: object = {}): Act['sends'] =>
  (it) => [[name, { objectiveId: it.rootId, askId: it.id, ...more }]];
const all =
  (...some: readonly Act['sends'][]): Act['sends'] =>
  (it, setting) =>
    some.flatMap((sends) => sends(it, setting));

const everyObjective = ['objectives(first: 100)', 'edges', 'node'];
const everyDecision = ['decisions(first: 100)', 'edges', 'node'];

/**
 * Every `viewerCan…` field of the API, with the commands of which it speaks. A test compares the
 * list with the schema.
 */
export const kinds: Readonly<Record<string, Kind>> = {
  Blocker: {
    way: ['blocker(id: $id)'],
    wayToAll: [...everyObjective, 'blockers'],
    acts: {
      viewerCanTakeOn: { sends: onBlocker('takeOnBlocker') },
      viewerCanDecline: {
        sends: onBlocker('declineBlocker', (_, { round }) => ({ because: `${because} ${round}` })),
      },
      viewerCanArrange: {
        sends: onBlocker('arrangeTechnology', () => ({ arrangement: 'A loan', how: 'ACCESS' })),
      },
      viewerCanDeliver: { sends: onBlocker('deliverTechnology') },
      viewerCanHandBack: { sends: onBlocker('handBackBlocker') },
      viewerCanPlanNext: { sends: onBlocker('planNextAction', () => ({ action: 'Ring them' })) },
      viewerCanResolve: { sends: onBlocker('resolveBlocker', () => ({ how: 'It is gone' })) },
      viewerCanRevise: {
        sends: onBlocker('reviseBlocker', () => ({ kind: 'OTHER', what: 'It is another thing' })),
      },
      viewerCanReopen: { sends: onBlocker('reopenBlocker', () => ({ because })) },
    },
  },
  Dependency: {
    way: ['dependency(id: $id)'],
    wayToAll: ['dependencyMap', 'dependencies'],
    acts: {
      viewerCanTakeOn: { sends: onDependency('takeOnDependency') },
      viewerCanHandBack: { sends: onDependency('handBackDependency') },
      viewerCanAccept: { sends: onDependency('acceptDependency') },
      viewerCanPromise: {
        needs: 'promisedOn',
        sends: onDependency('promiseDelivery', (it, { soon }) => ({
          on: it.promisedOn === soon ? '2026-08-31' : soon,
          because,
        })),
      },
      viewerCanOffer: { sends: onDependency('makeCounterOffer', () => ({ what: 'Half of it' })) },
      viewerCanDecline: { sends: onDependency('declineDependency', () => ({ because })) },
      viewerCanDeliver: { sends: onDependency('deliverDependency') },
      viewerCanAnswerOffer: {
        sends: all(
          onDependency('refuseCounterOffer', () => ({ because })),
          onDependency('acceptCounterOffer'),
        ),
        // The day that was offered is over, and the offer can still be refused.
        besides: ['out_of_range'],
      },
      viewerCanVerify: { sends: onDependency('verifyDelivery') },
      viewerCanReturn: { sends: onDependency('returnDelivery', () => ({ because })) },
      viewerCanRevise: {
        needs: 'neededBy',
        sends: onDependency('reviseDependency', ({ neededBy }, { round }) => ({
          ...{ neededBy, what: `The same, ${round}`, criticality: 'HELPS' },
        })),
      },
      viewerCanWithdraw: { sends: onDependency('withdrawDependency', () => ({ because })) },
    },
  },
  Decision: {
    way: ['decision(id: $id)'],
    wayToAll: everyDecision,
    acts: {
      viewerCanAcknowledge: { sends: onDecision('acknowledgeDecision') },
      viewerCanMake: {
        sends: all(
          onDecision('makeDecision', () => ({ words: 'Both', because, confidence: 6 })),
          onDecision('declineDecision', () => ({ because })),
        ),
      },
      viewerCanHandOver: {
        needs: 'decider { id }',
        sends: onDecision('handOverDecision', (it, { people }) => ({
          toId: otherThan(people, [idAt(it, 'decider', 'id')]),
        })),
      },
      viewerCanWithdraw: { sends: onDecision('withdrawDecision', () => ({ because })) },
      viewerCanOffer: {
        sends: onDecision('offerOption', (_, { newId }) => ({
          ...{ optionId: newId(), words: 'Neither of them' },
        })),
        besides: ['out_of_range'],
      },
      viewerCanThink: {
        sends: onDecision('recordAssumption', (_, { newId }) => ({
          ...{ assumptionId: newId(), words: 'That it keeps' },
        })),
      },
      viewerCanCommunicate: {
        needs:
          'told { person { id } } toldOfReversal { person { id } } made { by { id } } reversed { by { id } }',
        sends: onDecision('communicateDecision', (it, { people }) => {
          const known = it.reversed ? idsOf(it, 'toldOfReversal') : idsOf(it, 'told');
          const by = idAt(it, it.reversed ? 'reversed' : 'made', 'by', 'id');
          return { toIds: [otherThan(people, [...known, by])] };
        }),
      },
      viewerCanReview: {
        sends: onDecision('reviewDecision', () => ({ cameOfIt: 'More than hoped', stands: true })),
      },
      viewerCanReverse: { sends: onDecision('reverseDecision', () => ({ because })) },
    },
  },
  DecisionOption: {
    way: ['decision(id: $id)', 'options'],
    wayToAll: [...everyDecision, 'options'],
    acts: {
      viewerCanTakeBack: {
        sends: ({ id, rootId }) => [['takeBackOption', { decisionId: rootId, optionId: id }]],
      },
    },
  },
  Escalation: {
    way: ['escalation(id: $id)'],
    wayToAll: ['escalations(first: 100)', 'edges', 'node'],
    acts: {
      viewerCanAcknowledge: { sends: onEscalation('acknowledgeEscalation') },
      viewerCanDecide: {
        needs: 'heldBy { id }',
        sends: all(
          onEscalation('decideEscalation', () => ({ decision: 'Two vans', because })),
          onEscalation('declineEscalation', () => ({ because })),
          onEscalation('delegateEscalation', (it, { people }) => ({
            toId: otherThan(people, [idAt(it, 'heldBy', 'id')]),
          })),
        ),
      },
      viewerCanCommunicate: {
        needs: 'told { person { id } } decided { by { id } }',
        sends: onEscalation('communicateEscalation', (it, { people }) => ({
          toIds: [otherThan(people, [...idsOf(it, 'told'), idAt(it, 'decided', 'by', 'id')])],
        })),
      },
      viewerCanVerify: { sends: onEscalation('verifyEscalation') },
      viewerCanReopen: { sends: onEscalation('reopenEscalation', () => ({ because })) },
    },
  },
  Objective: {
    way: ['objective(id: $id)'],
    wayToAll: everyObjective,
    acts: {
      viewerCanCheckIn: {
        needs: 'keyResults { id kind last { confidence } }',
        sends: (it, { newId, soon }) => {
          const [first] = it.keyResults as readonly { id: string; kind: string }[];
          if (!first) return [];
          const value = first.kind === 'MILESTONE' ? { forecastOn: soon } : { value: 12 };
          const input = { objectiveId: it.id, keyResultId: first.id, checkInId: newId() };
          return [['checkIn', { ...input, ...value, confidence: 6 }]];
        },
      },
      viewerCanEdit: {
        sends: onObjective('rewordObjective', (_, { round }) => ({
          ...{ statement: `What changes, said in the ${round}th way`, because },
        })),
      },
      // What is missing of a draft is said when it is committed.
      viewerCanCommit: { sends: onObjective('commitObjective'), besides: ['missing', 'not_ready'] },
      viewerCanClose: { sends: onObjective('closeObjective', () => ({ verdict: 'DROPPED' })) },
      viewerCanAskForHelp: {
        sends: onObjective('askForHelp', (_, { newId }) => ({ askId: newId(), need: 'A van' })),
      },
      viewerCanRaiseBlocker: {
        sends: onObjective('raiseBlocker', (_, { newId }) => ({
          ...{ blockerId: newId(), kind: 'OTHER', what: 'The scales are off' },
        })),
      },
      viewerCanRequestDependency: {
        needs: 'team { id }',
        sends: onObjective('requestDependency', (it, { newId, teams, soon }) => ({
          ...{ dependencyId: newId(), what: 'Flour', criticality: 'HELPS', neededBy: soon },
          teamId: otherThan(teams, [idAt(it, 'team', 'id')]),
        })),
      },
    },
  },
  Ask: {
    way: ['objective(id: $id)', 'asks'],
    wayToAll: [...everyObjective, 'asks'],
    acts: {
      viewerCanAcknowledge: { sends: onAsk('acknowledgeAsk') },
      viewerCanGive: {
        sends: all(
          onAsk('giveHelp', { what: 'An hour' }),
          onAsk('declineHelp', { because, alternative: 'Ask the miller' }),
        ),
      },
      viewerCanConfirm: { sends: onAsk('confirmHelp', { helped: true }) },
      viewerCanTakeBack: { sends: onAsk('takeBackAsk') },
    },
  },
  CheckIn: {
    way: ['objective(id: $id)', 'keyResults', 'last'],
    wayToAll: [...everyObjective, 'keyResults', 'last'],
    acts: {
      viewerCanCorrect: {
        needs: 'confidence',
        sends: ({ id: checkInId, rootId, confidence }) => [
          [
            'correctCheckIn',
            { objectiveId: rootId, checkInId, because, confidence: confidence === 3 ? 4 : 3 },
          ],
        ],
      },
      viewerCanWithdraw: {
        sends: ({ id: checkInId, rootId }) => [
          ['withdrawCheckIn', { objectiveId: rootId, checkInId }],
        ],
      },
    },
  },
  Question: {
    way: ['objective(id: $id)', 'questions'],
    wayToAll: [...everyObjective, 'questions'],
    acts: {
      viewerCanAnswer: {
        needs: 'signal keyResultId',
        sends: ({ rootId, signal, keyResultId }) => [
          ['setSignalAside', { objectiveId: rootId, signal, keyResultId, because }],
        ],
      },
    },
  },
  Learning: {
    way: ['learning(id: $id)'],
    wayToAll: ['learnings(first: 100)', 'edges', 'node'],
    acts: {
      viewerCanApplyFor: {
        needs: 'viewerCanApplyFor { id }',
        says: (it, { teamId }) =>
          (it.viewerCanApplyFor as readonly { id: string }[]).some(({ id }) => id === teamId),
        sends: ({ id: learningId }, { teamId }) => [
          ['applyLearning', { learningId, teamId, how: 'As told' }],
        ],
      },
      viewerCanDispute: {
        sends: one('disputeLearning', () => ({ because }))('learningId'),
      },
      viewerCanWithdraw: { sends: one('withdrawLearning')('learningId') },
    },
  },
  SharedContext: {
    way: ['contexts(first: 100)', 'edges', 'node'],
    acts: {
      viewerCanUnderstand: {
        sends: one('understandContext', (_, { round }) => ({ meaning: `We bake less, ${round}` }))(
          'contextId',
        ),
      },
      viewerCanCorrect: {
        sends: one('correctContext', (_, { round }) => ({ what: `In winter, ${round}`, because }))(
          'contextId',
        ),
      },
    },
  },
  SharedDependency: {
    way: ['dependencyMap', 'shared'],
    acts: {
      viewerCanSequence: {
        needs: 'coordinator { id }',
        sends: one('changeCoordinator', (it) => ({ coordinatorId: idAt(it, 'coordinator', 'id') }))(
          'sharedDependencyId',
        ),
      },
    },
  },
  Crowd: {
    way: ['dependencyMap', 'crowds'],
    acts: {
      viewerCanDeclare: {
        needs: 'team { id } waiting { id }',
        sends: (it, { newId }) => [
          [
            'declareSharedDependency',
            {
              sharedDependencyId: newId(),
              teamId: idAt(it, 'team', 'id'),
              what: 'The one van',
              dependencyIds: (it.waiting as readonly { id: string }[]).map(({ id }) => id),
            },
          ],
        ],
      },
    },
  },
  StrategyMap: {
    way: ['strategyMap'],
    acts: {
      viewerCanEdit: {
        sends: (_, { round }) => [['stateVision', { text: `Bread for everybody, ${round}` }]],
      },
    },
  },
  Viewer: {
    way: ['viewer'],
    acts: {
      viewerCanAdminister: {
        sends: (_, { round }) => [
          ['changeThreshold', { name: 'decay.graceDays', value: 2 + (round % 5), because }],
        ],
      },
      viewerCanRecord: {
        sends: (_, { newId, round }) => [
          ['captureLearning', { learningId: newId(), learned: `Bread keeps, ${round}` }],
        ],
      },
    },
  },
  Query: {
    way: [],
    acts: {
      viewerCanShareContext: {
        sends: (_, { newId, people, viewerId }) => [
          [
            'shareContext',
            {
              contextId: newId(),
              what: 'The mill closes',
              personIds: [otherThan(people, [viewerId])],
            },
          ],
        ],
      },
    },
  },
};
