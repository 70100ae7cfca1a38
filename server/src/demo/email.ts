/** An address from a name, without marks on its letters: `Oisín Byrne` is oisin.byrne. */
export const emailOf = (name: string): string =>
  `${name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z]+/g, '.')}@brambleway.example`;
