import { strongComponents } from '../kernel/strong-components.ts';

/** Something that lands with a chance of its own. */
export interface ChainNode {
  readonly id: string;
  /** Chance to land if it waited for nothing, 0 to 1. */
  readonly alone: number;
  /** What lands with it, in key results; 0 or more. */
  readonly weight: number;
}

/** One thing that somebody waits for. */
export interface ChainLink {
  readonly id: string;
  /** The node that waits. */
  readonly waits: string;
  /** The node that it waits for; absent where only its date speaks. */
  readonly on?: string;
  /** How much of the chance of who waits hangs on it, 0 to 1. */
  readonly weight: number;
  /** Share of the days on which it would help that it is expected to be there, 0 to 1. */
  readonly available: number;
  /** It is there, and holds nobody up any more. */
  readonly isDelivered?: boolean;
}

/** What would be if one thing were certain: a link that is delivered, or a node that lands. */
export type Certain = { readonly link: string } | { readonly node: string };

/**
 * The chance of each to land after everything that it waits for:
 * p = alone × Π (1 − weight × (1 − p of the other × share of the days it is there)), the whole factor 1 once it is
 * delivered. Delays are taken as independent of each other.
 *
 * Those that wait for each other in a circle cannot tell which gives way first. Their chances are
 * worked out round by round, from 1, as often as the circle has members: each then counts everything
 * that it waits for all the way around. That lies below what any break of the circle leaves, so
 * nothing that is delivered, or lands, ever lowers a chance (see `docs/adr/0013`).
 */
export class Chain {
  readonly nodes: ReadonlyMap<string, ChainNode>;
  /** Groups that wait for each other, each in the order of its ids. */
  readonly circles: readonly (readonly string[])[];
  readonly #linksOf: ReadonlyMap<string, readonly ChainLink[]>;
  readonly #waitingFor: ReadonlyMap<string, readonly string[]>;
  readonly #components: readonly (readonly string[])[];
  readonly #placeOf = new Map<string, number>();
  readonly #links: ReadonlyMap<string, ChainLink>;
  readonly #lands: ReadonlyMap<string, number>;
  /** What the others in a circle count for: their chances of the round before the last. */
  readonly #around = new Map<string, number>();

  constructor(nodes: readonly ChainNode[], links: readonly ChainLink[]) {
    this.nodes = new Map(nodes.map((node) => [node.id, node]));
    const known = links.filter(({ waits }) => this.nodes.has(waits));
    this.#links = new Map(known.map((link) => [link.id, link]));
    this.#linksOf = Map.groupBy(known, ({ waits }) => waits);
    this.#waitingFor = new Map(
      [...Map.groupBy(known, ({ on }) => on ?? '')].map(([on, waiting]) => [
        on,
        [...new Set(waiting.map(({ waits }) => waits))],
      ]),
    );
    this.#components = strongComponents([...this.nodes.keys()], (id) =>
      this.linksOf(id).flatMap(({ on, isDelivered }) => (on && !isDelivered ? [on] : [])),
    );
    this.#components.forEach((component, place) => {
      for (const id of component) this.#placeOf.set(id, place);
    });
    this.circles = this.#components
      .filter((component) => component.length > 1)
      .map((component) => component.toSorted());
    const lands = new Map<string, number>();
    for (const component of this.#components) {
      const around = this.#settle(component, lands, lands);
      for (const [id, chance] of around ?? []) this.#around.set(id, chance);
    }
    this.#lands = lands;
  }

  /** What a node waits for, delivered or not. */
  linksOf(id: string): readonly ChainLink[] {
    return this.#linksOf.get(id) ?? [];
  }

  /** Chance that a node lands after everything that it waits for, 0 to 1. */
  lands(id: string): number {
    return this.#lands.get(id) ?? 1;
  }

  /**
   * What is multiplied with the chance of a node alone: each link of its own, with what it leaves of
   * the chance, 0 to 1.
   */
  factors(id: string): readonly Factor[] {
    const place = this.#placeOf.get(id);
    const chances: Chances = {
      get: (on) =>
        (this.#placeOf.get(on) === place ? this.#around.get(on) : undefined) ?? this.#lands.get(on),
    };
    return this.linksOf(id).map((link) => ({ link, leaves: leaves(link, chances) }));
  }

  /** How much of the chance of whoever waits a link takes, 0 to 1. */
  takes({ id, waits }: ChainLink): number {
    const without = this.factors(waits)
      .filter(({ link }) => link.id !== id)
      .reduce((chance, { leaves }) => chance * leaves, this.nodes.get(waits)!.alone);
    return Math.max(0, without - this.lands(waits));
  }

  /**
   * How much likelier everything that waits for it would land if one thing were certain, 0 to 1
   * each. Only what is downstream of it is worked out again; what is certain does not count itself.
   */
  gains(certain: Certain): readonly Gain[] {
    return [...this.#ifCertain(certain)]
      .filter(([id]) => !('node' in certain && certain.node === id))
      .map(([id, chance]) => ({ node: this.nodes.get(id)!, more: chance - this.lands(id) }))
      .filter(({ more }) => more > 0);
  }

  /** Key results that are expected to land besides if one thing were certain, 0 or more. */
  leverage(certain: Certain): number {
    return this.gains(certain).reduce((sum, { node, more }) => sum + node.weight * more, 0);
  }

  /** The chances of everything that changes if one thing were certain. */
  #ifCertain(certain: Certain): ReadonlyMap<string, number> {
    const changed = new Map<string, number>();
    const chances: Chances = { get: (id) => changed.get(id) ?? this.#lands.get(id) };
    const places = new Set<number>();
    const reach = (id: string) => places.add(this.#placeOf.get(id)!);
    if ('node' in certain) {
      changed.set(certain.node, 1);
      for (const id of this.#waitingFor.get(certain.node) ?? []) reach(id);
    } else {
      const link = this.#links.get(certain.link);
      if (link) reach(link.waits);
    }
    // A component comes after everything that it waits for, so going up settles each once.
    for (let place = 0; places.size > 0; place += 1) {
      if (!places.delete(place)) continue;
      const component = this.#components[place]!;
      for (const part of this.#without(certain, component))
        this.#settle(part, changed, chances, certain);
      for (const id of component) {
        if (Math.abs(changed.get(id)! - this.lands(id)) < noticeable) continue;
        for (const other of this.#waitingFor.get(id) ?? [])
          if (this.#placeOf.get(other)! > place) reach(other);
      }
    }
    return changed;
  }

  /** What is left of a component, in parts that no longer wait for each other in a circle. */
  #without(certain: Certain, component: readonly string[]): readonly (readonly string[])[] {
    if (component.length === 1) return [component];
    const link = 'link' in certain ? this.#links.get(certain.link) : undefined;
    if (link && (!component.includes(link.waits) || !component.includes(link.on ?? '')))
      return [component];
    return strongComponents(
      component.filter((id) => !('node' in certain && certain.node === id)),
      (id) =>
        this.linksOf(id).flatMap((each) =>
          each.on && !each.isDelivered && each !== link ? [each.on] : [],
        ),
    );
  }

  /** Chances of those that wait for each other; of a circle, what each counted the others for. */
  #settle(
    component: readonly string[],
    into: Map<string, number>,
    chances: Chances,
    certain?: Certain,
  ): ReadonlyMap<string, number> | undefined {
    const isCertain = ({ id }: ChainLink) =>
      certain !== undefined && 'link' in certain && certain.link === id;
    const chanceBy = (counted: Chances) => (id: string) =>
      this.linksOf(id).reduce(
        (product, link) => product * (isCertain(link) ? 1 : leaves(link, counted)),
        this.nodes.get(id)!.alone,
      );
    const [first] = component;
    if (component.length < 2) {
      if (first !== undefined && !(certain && 'node' in certain && certain.node === first))
        into.set(first, chanceBy(chances)(first));
      return undefined;
    }
    let around = new Map<string, number>();
    let reached = new Map(component.map((id) => [id, 1]));
    let fell = 1;
    // A round later each counts what lies one step further around; after the last, all of it.
    for (let round = 0; round < component.length && fell > nothing; round += 1) {
      around = reached;
      const counted = { get: (id: string) => around.get(id) ?? chances.get(id) };
      reached = new Map(component.map((id) => [id, chanceBy(counted)(id)]));
      fell = Math.max(...component.map((id) => around.get(id)! - reached.get(id)!));
    }
    for (const [id, chance] of reached) into.set(id, chance);
    return around;
  }
}

/** What a link leaves of the chance of who waits. Who waits for itself waits for the date alone. */
function leaves(
  { waits, on, isDelivered, weight, available }: ChainLink,
  chances: Chances,
): number {
  if (isDelivered) return 1;
  const other = on === undefined || on === waits ? 1 : (chances.get(on) ?? 1);
  return 1 - weight * (1 - other * available);
}

/** A link, and what it leaves of a chance: 1 all of it, 0 nothing. */
export interface Factor {
  readonly link: ChainLink;
  readonly leaves: number;
}

/** How much likelier a node would land, 0 to 1. */
export interface Gain {
  readonly node: ChainNode;
  readonly more: number;
}

/** A change of a chance smaller than this goes no further: it could not be seen in any figure. */
const noticeable = 1e-6;

/** A round in which no chance fell by more than this changed nothing. */
const nothing = 1e-12;

interface Chances {
  get(id: string): number | undefined;
}
