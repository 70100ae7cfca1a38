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
 * Those that wait for each other in a circle cannot tell which gives way first: each counts the
 * others with their own chance, and what any of them waits for outside counts for all.
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
    for (const component of this.#components) this.#settle(component, lands);
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
   * What is multiplied with the chance of a node alone: each link that counts for it, with what it
   * leaves of the chance, 0 to 1. In a circle these are also the links of the others to outside.
   */
  factors(id: string): readonly Factor[] {
    return this.#factors(id, this.#componentOf(id), this.#lands);
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
      this.#settle(component, changed, chances, certain);
      for (const id of component) {
        if (Math.abs(changed.get(id)! - this.lands(id)) < noticeable) continue;
        for (const other of this.#waitingFor.get(id) ?? [])
          if (this.#placeOf.get(other)! > place) reach(other);
      }
    }
    return changed;
  }

  #settle(
    component: readonly string[],
    into: Map<string, number>,
    chances: Chances = into,
    certain?: Certain,
  ): void {
    for (const id of component) {
      if (certain && 'node' in certain && certain.node === id) continue;
      const chance = this.#factors(id, component, chances, certain).reduce(
        (product, { leaves }) => product * leaves,
        this.nodes.get(id)!.alone,
      );
      into.set(id, chance);
    }
  }

  #factors(
    id: string,
    component: readonly string[],
    chances: Chances,
    certain?: Certain,
  ): readonly Factor[] {
    const isCircle = component.length > 1;
    const isInside = ({ on }: ChainLink) => isCircle && on !== undefined && component.includes(on);
    const counted = isCircle
      ? component.flatMap((other) =>
          this.linksOf(other).filter((link) => other === id || !isInside(link)),
        )
      : this.linksOf(id);
    return counted.map((link) => {
      const { on, isDelivered, weight, available } = link;
      const isCertain = certain !== undefined && 'link' in certain && certain.link === link.id;
      if (isDelivered || isCertain) return { link, leaves: 1 };
      const other =
        on === undefined ? 1 : isInside(link) ? this.nodes.get(on)?.alone : chances.get(on);
      return { link, leaves: 1 - weight * (1 - (other ?? 1) * available) };
    });
  }

  #componentOf = (id: string): readonly string[] => this.#components[this.#placeOf.get(id)!]!;
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

interface Chances {
  get(id: string): number | undefined;
}
