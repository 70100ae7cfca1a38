/**
 * Short names of things that commands take as text and the log keeps as they are: they are of no
 * person, and no words of anybody's. A text that is not in this list has to be sealed.
 */
export const labels: ReadonlySet<string> = new Set([
  'AddKeyResult.unit',
  'ReviseKeyResult.unit',
  'SetWordingQuestionAside.rule',
  'AnswerSignal.signal',
  'AnswerSignal.answer',
  'SetSignalAside.signal',
  'RaiseBlocker.about',
  'ReviseBlocker.about',
  'DeclareSharedDependency.what',
  'SnoozeItem.itemId',
  'SetItemAside.itemId',
  'BringItemBack.itemId',
  'RequestDecision.stakeholder',
  'RaiseEscalation.customer',
  'CaptureLearning.tags',
  'PlanCycle.name',
  'PlanCycle.timeZone',
  'FormTeam.name',
  'RenameTeam.name',
  'AddPerson.title',
  'ChangeThreshold.name',
  'SetMark.name',
]);
