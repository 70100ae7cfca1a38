/** A key and what it does, as the sheet shows it. Several keys are pressed one after the other. */
export interface KeyLine {
  readonly keys: readonly string[];
  readonly does: string;
}

/** Every key of the product, where it acts. */
export const KEY_GROUPS: readonly { readonly where: string; readonly lines: readonly KeyLine[] }[] =
  [
    {
      where: 'Anywhere',
      lines: [
        { keys: ['Ctrl K'], does: 'Search or do anything' },
        { keys: ['C'], does: 'Start the check-in' },
        { keys: ['B'], does: 'Raise a blocker' },
        { keys: ['!'], does: 'Escalate what cannot wait' },
        { keys: ['Z'], does: 'Undo what was just done' },
        { keys: ['V'], does: 'Hold to read what is private; hide what is shown' },
        { keys: ['?'], does: 'Show this sheet' },
        { keys: ['Ctrl Enter'], does: 'Send the form that is open' },
        { keys: ['Esc'], does: 'Close what is open; hide first what is private and shown' },
      ],
    },
    {
      where: 'Go',
      lines: [
        { keys: ['G', 'W'], does: 'This week' },
        { keys: ['G', 'C'], does: 'Check-in' },
        { keys: ['G', 'O'], does: 'Objectives' },
        { keys: ['G', 'S'], does: 'Strategy' },
        { keys: ['G', 'D'], does: 'Dependencies' },
        { keys: ['G', 'T'], does: 'Triage' },
        { keys: ['G', 'L'], does: 'Learnings' },
        { keys: ['G', 'X'], does: 'Context' },
        { keys: ['G', 'E'], does: 'Decisions' },
        { keys: ['G', 'H'], does: 'History' },
      ],
    },
    {
      where: 'The moment',
      lines: [
        { keys: ['['], does: 'A day earlier' },
        { keys: [']'], does: 'A day later' },
        { keys: ['Shift ['], does: 'A week earlier' },
        { keys: ['Shift ]'], does: 'A week later' },
        { keys: ['T'], does: 'Back to now' },
      ],
    },
    {
      where: 'In a list',
      lines: [
        { keys: ['J'], does: 'The next one' },
        { keys: ['K'], does: 'The one before' },
        { keys: ['Enter'], does: 'Open it' },
      ],
    },
    {
      where: 'In the triage',
      lines: [
        { keys: ['1'], does: 'Take it on, agree, verify' },
        { keys: ['2'], does: 'Resolve it, promise a day, ask for a decision' },
        { keys: ['3'], does: 'Decline, refuse, send back' },
        { keys: ['A'], does: 'Write down the next step, or hand it on' },
        { keys: ['R'], does: 'Arrange what is missing of a technology' },
        { keys: ['H'], does: 'Put it off' },
        { keys: ['X'], does: 'Choose several' },
        { keys: ['Z'], does: 'Take back, one after the other' },
      ],
    },
    {
      where: 'At a decision or an escalation',
      lines: [
        { keys: ['1'], does: 'It is seen, it is told, it helped' },
        { keys: ['2'], does: 'Decide it' },
        { keys: ['3'], does: 'Decline it, it came back' },
        { keys: ['A'], does: 'Hand it over, delegate it' },
      ],
    },
    {
      where: 'In the check-in',
      lines: [
        { keys: ['Enter'], does: 'Keep and go on' },
        { keys: ['Shift Enter'], does: 'Back to the one before' },
        { keys: ['0–9'], does: 'Set the confidence' },
        { keys: ['-'], does: 'Set the confidence to ten' },
        { keys: ['Ctrl Enter'], does: 'Send it all' },
      ],
    },
  ];
