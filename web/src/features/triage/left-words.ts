/** What somebody did to what stood in the triage, by the type of its event, after their name. */
const DID: Readonly<Record<string, string>> = {
  BlockerTakenOn: 'has taken it on',
  BlockerHandedBack: 'has handed it back',
  BlockerResolved: 'has resolved it',
  BlockerMerged: 'has merged it with another one',
  BlockerDeclined: 'has declined it',
  BlockerRevised: 'has told it anew',
  NextActionPlanned: 'has given the next step to somebody',
  TechnologyArranged: 'has arranged what is missing',
  DependencyAccepted: 'has accepted it',
  DependencyDeclined: 'has declined it',
  CounterOfferMade: 'has offered it otherwise',
  CounterOfferAccepted: 'has agreed to what was offered',
  CounterOfferRefused: 'has refused what was offered',
  DeliveryPromised: 'has promised a day for it',
  DeliverySlipped: 'has moved its day',
  DependencyDelivered: 'says that it is there',
  DeliveryVerified: 'says that it is what was needed',
  DeliveryReturned: 'has sent it back',
  DependencyWithdrawn: 'needs it no longer',
  DependencyRevised: 'has changed what is asked for',
  DependencyTakenOn: 'has taken it on',
  DependencyHandedBack: 'has handed it back',
  DecisionMade: 'has decided it',
  DecisionDeclined: 'has declined it',
  DecisionWithdrawn: 'has withdrawn the question',
  DecisionHandedOver: 'has handed it over',
  DecisionCommunicated: 'has told those whom it concerns',
  DecisionReversed: 'has reversed it',
  EscalationAcknowledged: 'is at it',
  EscalationHandedBack: 'has handed it back',
  EscalationDelegated: 'has handed it on',
  EscalationDecided: 'has settled it',
  EscalationDeclined: 'has declined it',
  EscalationCommunicated: 'has told those whom it concerns',
  EscalationVerified: 'says that it helped',
  AskAcknowledged: 'sees to it',
  HelpGiven: 'has helped',
  HelpDeclined: 'has declined it',
  HelpConfirmed: 'has said whether it helped',
  AskTakenBack: 'needs it no longer',
  CheckedIn: 'has checked in',
  CheckInCorrected: 'has corrected the check-in',
  CheckInWithdrawn: 'has taken the check-in back',
  SignalAnswered: 'has answered',
  SignalSetAside: 'has set the question aside',
};

export interface LeftEvent {
  readonly type: string;
  readonly title: string;
  readonly actor: { readonly id: string; readonly name: string } | null;
}

/** Why something stands in the queue no longer; nothing was recorded where its time was over. */
export function leftWords(event: LeftEvent | null | undefined): string {
  if (!event) return 'It stands in your queue no longer.';
  const { type, title, actor } = event;
  const did = DID[type];
  if (!actor) return `It stands in your queue no longer: ${title}.`;
  return did ? `${actor.name} ${did}.` : `${actor.name}: ${title}.`;
}
