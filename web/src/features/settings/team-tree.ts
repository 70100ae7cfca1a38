interface InTree {
  readonly id: string;
  readonly parent: { readonly id: string } | null;
}

/** Teams in the order of their tree, each with how deep it stands. */
export function teamTree<Team extends InTree>(
  teams: readonly Team[],
): readonly { readonly team: Team; readonly depth: number }[] {
  const known = new Set(teams.map(({ id }) => id));
  const below = (parentId: string | undefined, depth: number): { team: Team; depth: number }[] =>
    teams
      // A team whose parent has ended stands at the top.
      .filter(({ parent }) => (parent && known.has(parent.id) ? parent.id : undefined) === parentId)
      .flatMap((team) => [{ team, depth }, ...below(team.id, depth + 1)]);
  return below(undefined, 0);
}
