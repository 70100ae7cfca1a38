/** What has to be known of a movement to tell who leads it. */
export interface Led {
  readonly keyResult: {
    readonly objective: {
      readonly team: { readonly id: string; readonly parent: { readonly id: string } | null };
      readonly owner: { readonly leader: { readonly id: string } | null };
    };
  };
}

/**
 * The movements among those somebody leads: of people who report to them, and of their teams and
 * the teams below. Everything for somebody who leads at one remove only, as a chief executive does.
 */
export function ledMovements<Movement extends Led>(
  moved: readonly Movement[],
  leader: { readonly id: string; readonly teams: readonly { readonly id: string }[] },
): readonly Movement[] {
  const teams = new Set(leader.teams.map((team) => team.id));
  const led = moved.filter(({ keyResult: { objective } }) => {
    const { owner, team } = objective;
    return (
      owner.leader?.id === leader.id ||
      teams.has(team.id) ||
      (team.parent !== null && teams.has(team.parent.id))
    );
  });
  return led.length > 0 ? led : moved;
}
