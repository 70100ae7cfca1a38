import { dayOf } from '@cairn/shared/kernel/calendar';
import { dayOfMonth } from '../../components/day-words.ts';
import type { Happening } from '../../components/timeline-path.tsx';

/** Something that was recorded of the objective, as the server tells it. */
export interface PathEvent {
  readonly position: number;
  readonly type: string;
  readonly title: string;
  readonly at: string;
  readonly backdated: boolean;
  readonly actor: { readonly name: string } | null;
  readonly keyResultId: string | null;
  readonly prose: { readonly text: string | null } | null;
  readonly fields: readonly { readonly name: string; readonly value: string }[];
}

/** What is known of a check-in beyond its event. */
export interface CheckInTold {
  /** Confidence said before it, where that was two or more above. */
  readonly fellFrom?: number;
  readonly correctedBecause?: string;
}

export interface TargetTold {
  readonly fromText: string;
  readonly toText: string;
  readonly learned: boolean;
}

export interface ItemTold {
  readonly id: string;
  readonly date: string;
  readonly dateTime: string;
  readonly happening: Happening;
  readonly title: string;
  readonly rest?: string | undefined;
  readonly voice?: string | undefined;
  /** What was learned, in the words of who said it. */
  readonly learning?: string;
  /** Sentences under it, each a fact. */
  readonly notes: readonly string[];
}

interface Around {
  readonly timeZone: string;
  readonly checkIn?: CheckInTold | undefined;
  readonly target?: TargetTold | undefined;
}

const REASONS: Readonly<Record<string, string>> = {
  dependency: 'dependency',
  blocker: 'something in the way',
  learned: 'something learned',
  scope: 'scope',
  other: 'other',
};

/** An event as a stone on the path: what it was, what was written, and the facts around it. */
export function pathItem(event: PathEvent, { timeZone, checkIn, target }: Around): ItemTold {
  const day = dayOf(Date.parse(event.at), timeZone);
  const field = (name: string) => event.fields.find((each) => each.name === name)?.value;
  const base = {
    id: String(event.position),
    date: dayOfMonth(day),
    dateTime: day,
    ...headOf(event.title),
  };
  const late = event.backdated ? ['Said later than it was true.'] : [];
  const forAsk = said(field('askId') && `Asked for: ${field('askId')}`);
  switch (event.type) {
    case 'CheckedIn': {
      const fell = checkIn?.fellFrom;
      const reason = field('fallReason');
      return {
        ...base,
        happening: fell === undefined ? 'check-in' : 'fall',
        voice: field('note'),
        learning: field('learning'),
        notes: [
          ...said(field('keyResultId')),
          ...(fell === undefined ? [] : [`From ${fell} to ${field('confidence') ?? ''}.`]),
          ...(reason ? [`Reason: ${REASONS[reason] ?? reason}.`] : []),
          ...(field('next') ? [`Next: ${endless(field('next') ?? '')}.`] : []),
          ...(checkIn?.correctedBecause ? [`Corrected: ${checkIn.correctedBecause}`] : []),
          ...late,
        ],
      };
    }
    case 'CheckInCorrected':
      return {
        ...base,
        happening: 'other',
        voice: field('because'),
        notes: [...said(field('keyResultId')), 'What was said first is kept in the history.'],
      };
    case 'BetPlaced':
      return {
        ...base,
        title: 'Bet placed',
        rest: quoted(field('idea')),
        happening: 'bet',
        notes: [
          [
            field('movement') && `Expected ${field('movement')}`,
            field('endsOn') && `by ${field('endsOn')}`,
            field('keyResultId') && `on “${field('keyResultId')}”`,
          ]
            .filter(Boolean)
            .join(' '),
        ].flatMap(said),
      };
    case 'BetConfirmed':
    case 'BetAdjusted':
    case 'BetDropped':
      return {
        ...base,
        rest: `${base.rest ?? ''}${quoted(field('betId')) ?? ''}`,
        happening: 'bet',
        voice: field('because'),
        notes: [],
      };
    case 'TargetChanged':
      return {
        ...base,
        happening: 'decided',
        title: 'Target changed',
        rest: target
          ? ` from ${target.fromText} to ${target.toText}`
          : event.title.replace(/^Target moved/, ''),
        voice: field('because'),
        notes: [
          ...said(field('keyResultId')),
          target?.learned ? 'Changed with something learned.' : '',
          'The first target stays, and both scores show.',
        ].flatMap(said),
      };
    case 'ObjectiveCommitted':
      return {
        ...base,
        happening: 'committed',
        rest: '. Wording and targets are kept as they stood',
        notes: [],
      };
    case 'ObjectiveReworded':
      return {
        ...base,
        happening: 'decided',
        voice: field('statement'),
        notes: said(field('because')),
      };
    case 'ObjectiveClosed':
      return { ...base, happening: 'committed', voice: field('learned'), notes: [] };
    case 'BlockerRaised':
      return {
        ...base,
        happening: 'raised',
        rest: quoted(field('what')),
        notes: [
          [field('kind'), field('severity')].filter(Boolean).join(', '),
          field('needed')
            ? `Needed${field('ofId') ? ` from ${field('ofId')}` : ''}: ${field('needed')}`
            : '',
          ...late,
        ].flatMap(said),
      };
    case 'BlockerTakenOn':
      return { ...base, rest: undefined, happening: 'other', notes: [] };
    case 'BlockerHelped':
      return { ...base, rest: undefined, happening: 'other', voice: field('help'), notes: [] };
    case 'TechnologyArranged':
      return { ...base, happening: 'other', voice: field('arrangement'), notes: late };
    case 'TechnologyDelivered':
      return { ...base, happening: 'other', voice: field('note'), notes: late };
    case 'BlockerResolved':
      return { ...base, happening: 'resolved', voice: field('how'), notes: late };
    case 'BlockerReopened':
      return { ...base, happening: 'raised', voice: field('because'), notes: late };
    case 'DependencyRequested':
      return { ...base, happening: 'raised', voice: field('what'), notes: late };
    case 'DependencyDelivered':
      return { ...base, happening: 'resolved', voice: field('note'), notes: late };
    case 'DeliverySlipped':
    case 'DependencyDeclined':
    case 'DeliveryReturned':
      return { ...base, happening: 'raised', voice: field('because'), notes: late };
    case 'DecisionRequested':
      return {
        ...base,
        happening: 'raised',
        rest: quoted(field('question')),
        voice: field('context'),
        notes: [
          [
            field('deciderId') && `For ${field('deciderId')} to decide`,
            field('neededBy') && `by ${field('neededBy')}`,
          ]
            .filter(Boolean)
            .join(', '),
          ...late,
        ].flatMap(said),
      };
    case 'DecisionMade':
      return {
        ...base,
        happening: 'decided',
        rest: quoted(field('optionId') ?? field('words')),
        voice: field('because'),
        notes: late,
      };
    case 'DecisionReversed':
      return { ...base, happening: 'decided', voice: field('because'), notes: late };
    case 'EscalationRaised':
      return {
        ...base,
        happening: 'raised',
        rest: quoted(field('what')),
        notes: [
          `Needed${field('ofId') ? ` from ${field('ofId')}` : ''}: ${field('ask') ?? ''}`,
          ...late,
        ],
      };
    case 'EscalationDecided':
      return {
        ...base,
        happening: 'decided',
        rest: quoted(field('decision')),
        voice: field('because'),
        notes: late,
      };
    case 'EscalationVerified':
      return { ...base, rest: undefined, happening: 'resolved', notes: late };
    case 'AskMade':
      return {
        ...base,
        happening: 'other',
        voice: field('need'),
        notes: [...said(field('keyResultId')), ...said(field('by') && `By ${field('by')}.`)],
      };
    case 'HelpGiven':
      return { ...base, happening: 'other', voice: field('what'), notes: forAsk };
    case 'HelpDeclined':
      return {
        ...base,
        happening: 'other',
        voice: field('because'),
        notes: [...forAsk, ...said(field('alternative') && `Instead: ${field('alternative')}`)],
      };
    case 'HelpConfirmed':
      return { ...base, happening: 'other', voice: field('words'), notes: forAsk };
    case 'LearningCaptured':
      return {
        ...base,
        happening: 'learning',
        voice: field('learned'),
        notes: said(field('evidence')),
      };
    case 'SignalAnswered':
      return { ...base, happening: 'decided', voice: field('note'), notes: [] };
    case 'KeyResultDropped':
      return { ...base, happening: 'other', voice: field('because'), notes: [] };
    case 'ObjectiveDrafted':
      return { ...base, happening: 'other', voice: field('statement'), notes: [] };
    case 'KeyResultAdded':
      return {
        ...base,
        happening: 'other',
        notes: [
          field('baseline') && field('target')
            ? `From ${field('baseline')} to ${field('target')}.`
            : '',
        ].flatMap(said),
      };
    default:
      return { ...base, happening: 'other', notes: [] };
  }
}

/** `Check-in, 18.7 %, confidence 9` as its bold word and the rest. */
function headOf(title: string): { readonly title: string; readonly rest?: string } {
  const comma = title.indexOf(', ');
  return comma < 0 ? { title } : { title: title.slice(0, comma), rest: title.slice(comma) };
}

const quoted = (text: string | undefined) => (text ? `: ${text}` : undefined);
const said = (text: string | undefined): string[] => (text ? [text] : []);
const endless = (text: string) => text.replace(/[.]$/, '');
