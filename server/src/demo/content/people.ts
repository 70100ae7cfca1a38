import type { Role } from '@cairn/shared/organisation/person/aggregate';

export interface PersonStory {
  readonly name: string;
  readonly role: Role;
  readonly title: string;
  readonly leader?: string;
}

/** Leaders before those whom they lead. The first is the administrator whom the founder adds. */
export const people = {
  beatriz: { name: 'Beatriz Lopes', role: 'administrator', title: 'Operations' },
  agnes: { name: 'Agnes Whitlock', role: 'leader', title: 'Chief executive' },
  ines: { name: 'Ines Carvalho', role: 'leader', title: 'VP Product', leader: 'agnes' },
  rui: { name: 'Rui Almeida', role: 'leader', title: 'VP Engineering', leader: 'agnes' },
  henrike: { name: 'Henrike Vos', role: 'leader', title: 'Director, Supply', leader: 'agnes' },
  marta: { name: 'Marta Klein', role: 'leader', title: 'Head of Design', leader: 'ines' },
  helena: { name: 'Helena Brandt', role: 'coach', title: 'Coach' },

  maren: { name: 'Maren Solberg', role: 'pm', title: 'PM, First Orders', leader: 'ines' },
  dev: { name: 'Dev Ramanathan', role: 'pm', title: 'PM, Ordering', leader: 'ines' },
  lucia: { name: 'Lucia Ferrante', role: 'pm', title: 'PM, Catalogue', leader: 'ines' },
  kwame: { name: 'Kwame Asante', role: 'pm', title: 'PM, Payments', leader: 'ines' },
  yuki: { name: 'Yuki Tanabe', role: 'pm', title: 'PM, Delivery', leader: 'ines' },
  oisin: { name: 'Oisín Byrne', role: 'pm', title: 'PM, Makers', leader: 'ines' },
  priya: { name: 'Priya Nair', role: 'pm', title: 'PM, Insight', leader: 'ines' },
  jonas: { name: 'Jonas Weil', role: 'pm', title: 'PM, Platform', leader: 'ines' },

  sofia: { name: 'Sofia Lindqvist', role: 'member', title: 'Designer', leader: 'marta' },
  tomas: { name: 'Tomás Rebelo', role: 'member', title: 'Engineer', leader: 'rui' },
  freya: { name: 'Freya Holm', role: 'member', title: 'Engineer', leader: 'rui' },
  idris: { name: 'Idris Bello', role: 'member', title: 'Grocer support', leader: 'henrike' },
  clara: { name: 'Clara Neumann', role: 'member', title: 'Designer', leader: 'marta' },
  mateus: { name: 'Mateus Prado', role: 'member', title: 'Engineer', leader: 'rui' },
  noor: { name: 'Noor Haddad', role: 'member', title: 'Engineer', leader: 'rui' },
  bram: { name: 'Bram de Wit', role: 'member', title: 'Engineer', leader: 'rui' },
  aoife: { name: 'Aoife Kelleher', role: 'member', title: 'Product data', leader: 'henrike' },
  stefan: { name: 'Stefan Moraru', role: 'member', title: 'Engineer', leader: 'rui' },
  elif: { name: 'Elif Demir', role: 'member', title: 'Engineer', leader: 'rui' },
  pauline: { name: 'Pauline Girard', role: 'member', title: 'Accounts', leader: 'henrike' },
  joao: { name: 'João Teixeira', role: 'member', title: 'Engineer', leader: 'rui' },
  ruben: { name: 'Ruben Castel', role: 'member', title: 'Route planner', leader: 'henrike' },
  magda: { name: 'Magda Nowak', role: 'member', title: 'Engineer', leader: 'rui' },
  theo: { name: 'Theo Marsh', role: 'member', title: 'Engineer', leader: 'rui' },
  carmen: { name: 'Carmen Ruiz', role: 'member', title: 'Maker support', leader: 'henrike' },
  lars: { name: 'Lars Eriksen', role: 'member', title: 'Engineer', leader: 'rui' },
  samuel: { name: 'Samuel Okafor', role: 'member', title: 'Analyst', leader: 'rui' },
  hanna: { name: 'Hanna Virtanen', role: 'member', title: 'Researcher', leader: 'marta' },
  wei: { name: 'Wei Zhang', role: 'member', title: 'Engineer', leader: 'rui' },
  anneke: { name: 'Anneke Bos', role: 'member', title: 'Engineer', leader: 'rui' },
  diogo: { name: 'Diogo Faria', role: 'member', title: 'Engineer', leader: 'rui' },
  farah: { name: 'Farah Aziz', role: 'member', title: 'Engineer', leader: 'rui' },
} as const satisfies Readonly<Record<string, PersonStory>>;

export type PersonKey = keyof typeof people;

/** Who was away when, in days of the running cycle, and who stood in. */
export const leaves: readonly {
  readonly person: PersonKey;
  readonly from: number;
  readonly to: number;
  readonly said: number;
  readonly standIn?: PersonKey;
}[] = [
  { person: 'clara', from: 14, to: 25, said: 1, standIn: 'noor' },
  { person: 'samuel', from: 28, to: 38, said: 7, standIn: 'wei' },
  // Nobody stands in, and his last word is days older than his leave: Makers goes quiet.
  { person: 'oisin', from: 49, to: 56, said: 35 },
];
