import { useMemo } from 'react';
import { graphql } from '../../app/graphql.ts';
import { useAnswer } from '../../app/use-answer.ts';
import { useViewer } from '../../app/use-viewer.ts';

const PeopleToAskQuery = graphql(`
  query PeopleToAsk {
    people(first: 100) {
      edges {
        node {
          id
          name
          teams {
            id
          }
        }
      }
    }
  }
`);

interface KnownPerson {
  readonly id: string;
  readonly name: string;
}

/** Whom one could ask: the own teams first, everybody else after them, by name. */
export interface KnownPeople {
  readonly groups: readonly { readonly name: string; readonly people: readonly KnownPerson[] }[];
  /** The same one after the other, to choose from. */
  readonly options: readonly { readonly value: string; readonly label: string }[];
  readonly nameOf: (id: string) => string | undefined;
}

/** Read only once an ask is written. */
export function usePeople(): KnownPeople {
  const viewer = useViewer();
  const { data } = useAnswer(PeopleToAskQuery, {});
  return useMemo(() => {
    const mine = new Set(viewer.teams.map(({ id }) => id));
    const others = (data?.people.edges ?? [])
      .map(({ node }) => node)
      .filter(({ id }) => id !== viewer.id)
      .toSorted((one, other) => one.name.localeCompare(other.name));
    const isNear = ({ teams }: (typeof others)[number]) => teams.some(({ id }) => mine.has(id));
    const groups = [
      { name: 'Your teams', people: others.filter(isNear) },
      { name: 'Everybody else', people: others.filter((person) => !isNear(person)) },
    ].filter(({ people }) => people.length > 0);
    return {
      groups,
      options: groups.flatMap(({ people }) =>
        people.map(({ id, name }) => ({ value: id, label: name })),
      ),
      nameOf: (id) => others.find((person) => person.id === id)?.name,
    };
  }, [data, viewer]);
}
