import { z } from 'zod';
import { aStep } from '../../friction/breach.ts';
import { aDay, aNewId, anId, aText, aValue, envelope } from '../../kernel/command.ts';
import { legible } from '../../kernel/legible.ts';
import { limits } from '../../kernel/limits.ts';
import { fallReasons, keyResultKinds, objectiveKinds, verdicts } from './words.ts';

const objective = { ...envelope, objectiveId: anId };
const keyResult = { ...objective, keyResultId: anId };
const ask = { ...objective, askId: anId };
const because = aText(limits.sentence);
const confidence = z.number().int().min(0).max(10);
const score = z.number().min(0).max(1);

/** The targets of a key result; which of them count depends on its kind. */
const targets = {
  target: aValue.optional(),
  low: aValue.optional(),
  high: aValue.optional(),
  commit: aValue.optional(),
  stretch: aValue.optional(),
  dueOn: aDay.optional(),
};

/** What is asked for, of whom and by when. */
const asked = { need: aText(limits.sentence), ofId: anId.optional(), by: aDay.optional() };

const keyResultSpec = {
  name: aText(limits.name),
  kind: z.enum(keyResultKinds),
  unit: z.string().overwrite(legible).trim().max(12).default(''),
  decimals: z.number().int().min(0).max(limits.decimals).default(0),
  baseline: aValue.optional(),
  ...targets,
  leading: z.boolean().optional(),
};

const command = <const T extends string, S extends z.ZodRawShape>(type: T, shape: S) =>
  z.strictObject({ type: z.literal(type), ...shape });

export const commands = {
  DraftObjective: command('DraftObjective', {
    ...objective,
    statement: aText(limits.statement),
    kind: z.enum(objectiveKinds),
    cycleId: anId,
    teamId: anId,
    ownerId: anId,
    parentId: anId.optional(),
    problemId: anId.optional(),
    supports: z.array(anId).max(limits.supports).default([]),
    whoNotices: aText(limits.sentence).optional(),
  }),
  RewordObjective: command('RewordObjective', {
    ...objective,
    statement: aText(limits.statement),
    because: because.optional(),
  }),
  AlignObjective: command('AlignObjective', {
    ...objective,
    parentId: anId.optional(),
    problemId: anId.optional(),
    supports: z.array(anId).max(limits.supports).default([]),
  }),
  ChangeOwner: command('ChangeOwner', { ...objective, ownerId: anId }),
  AddKeyResult: command('AddKeyResult', { ...keyResult, ...keyResultSpec }),
  ReviseKeyResult: command('ReviseKeyResult', { ...keyResult, ...keyResultSpec }),
  DropKeyResult: command('DropKeyResult', { ...keyResult, because: because.optional() }),
  CommitObjective: command('CommitObjective', objective),
  ChangeTarget: command('ChangeTarget', {
    ...keyResult,
    ...targets,
    because,
    learned: z.boolean().default(false),
  }),
  FindBaseline: command('FindBaseline', { ...keyResult, baseline: aValue, target: aValue }),
  DrawPlan: command('DrawPlan', {
    ...keyResult,
    points: z.array(z.strictObject({ on: aDay, value: aValue })).max(limits.planPoints),
  }),
  CheckIn: command('CheckIn', {
    ...keyResult,
    checkInId: aNewId,
    value: aValue.optional(),
    forecastOn: aDay.optional(),
    reached: z.boolean().optional(),
    confidence,
    fallReason: z.enum(fallReasons).optional(),
    note: aText(limits.note).optional(),
    learning: aText(limits.note).optional(),
    next: z.array(aText(limits.sentence)).max(limits.next).default([]),
    asks: z.array(z.strictObject(asked)).max(limits.asks).default([]),
  }),
  CorrectCheckIn: command('CorrectCheckIn', {
    ...objective,
    checkInId: anId,
    value: aValue.optional(),
    forecastOn: aDay.optional(),
    reached: z.boolean().optional(),
    confidence: confidence.optional(),
    because,
  }),
  WithdrawCheckIn: command('WithdrawCheckIn', { ...objective, checkInId: anId }),
  AskForHelp: command('AskForHelp', {
    ...objective,
    askId: aNewId,
    keyResultId: anId.optional(),
    ...asked,
  }),
  AcknowledgeAsk: command('AcknowledgeAsk', ask),
  GiveHelp: command('GiveHelp', { ...ask, what: aText(limits.sentence) }),
  DeclineHelp: command('DeclineHelp', { ...ask, because, alternative: aText(limits.sentence) }),
  ConfirmHelp: command('ConfirmHelp', {
    ...ask,
    helped: z.boolean(),
    words: aText(limits.sentence).optional(),
  }),
  NoteAskBreach: command('NoteAskBreach', { ...ask, step: aStep }),
  TakeBackAsk: command('TakeBackAsk', { ...ask, because: because.optional() }),
  PlaceBet: command('PlaceBet', {
    ...keyResult,
    betId: aNewId,
    idea: aText(limits.sentence),
    movement: aValue.optional(),
    startsOn: aDay,
    endsOn: aDay.optional(),
  }),
  AdjustBet: command('AdjustBet', {
    ...objective,
    betId: anId,
    movement: aValue.optional(),
    endsOn: aDay.optional(),
    because,
  }),
  ConfirmBet: command('ConfirmBet', {
    ...objective,
    betId: anId,
    moved: z.boolean(),
    because: because.optional(),
  }),
  DropBet: command('DropBet', { ...objective, betId: anId, because }),
  SetWordingQuestionAside: command('SetWordingQuestionAside', {
    ...objective,
    rule: aText(12),
    because: because.optional(),
  }),
  AnswerSignal: command('AnswerSignal', {
    ...objective,
    signal: aText(limits.label),
    keyResultId: anId.optional(),
    answer: aText(40),
    note: aText(limits.note).optional(),
  }),
  SetSignalAside: command('SetSignalAside', {
    ...objective,
    signal: aText(limits.label),
    keyResultId: anId.optional(),
    because,
  }),
  CloseObjective: command('CloseObjective', {
    ...objective,
    verdict: z.enum(verdicts),
    grades: z
      .array(
        z.strictObject({ keyResultId: anId, score: score.optional(), because: because.optional() }),
      )
      .max(limits.keyResults)
      .default([]),
    learned: aText(limits.note).optional(),
  }),
};

type Commands = typeof commands;
export const ObjectiveCommand = z.discriminatedUnion(
  'type',
  Object.values(commands) as unknown as readonly [
    Commands['DraftObjective'],
    ...Commands[keyof Commands][],
  ],
);
export type ObjectiveCommand = z.output<Commands[keyof Commands]>;
export type CommandNamed<Type extends ObjectiveCommand['type']> = Extract<
  ObjectiveCommand,
  { readonly type: Type }
>;
