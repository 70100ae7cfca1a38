import { useMemo } from 'react';
import { graphql } from '../../app/graphql.ts';
import { uniqueById } from '../../app/unique-by-id.ts';
import { useAnswer } from '../../app/use-answer.ts';
import { useViewer, type Viewer } from '../../app/use-viewer.ts';

const PeopleToChooseQuery = graphql(`
  query PeopleToChoose {
    viewer {
      person {
        teams {
          members {
            person {
              id
              name
              role
            }
          }
        }
      }
    }
    people(first: 100) {
      pageInfo {
        hasNextPage
      }
      edges {
        node {
          id
          name
          role
        }
      }
    }
  }
`);

export interface KnownPerson {
  readonly id: string;
  readonly name: string;
  readonly role?: Viewer['role'];
}

/** Somebody into whose hands something can be put, which nothing is into those of a coach. */
export const takesOn = ({ role }: KnownPerson): boolean => role !== 'COACH';

/** Whom one could choose: the own teams first, everybody else after them, by name. */
export interface KnownPeople {
  readonly isRead: boolean;
  readonly groups: readonly { readonly name: string; readonly people: readonly KnownPerson[] }[];
  /** There are more than these, who are found by their name. */
  readonly hasMore: boolean;
  readonly nameOf: (id: string) => string | undefined;
}

/** The people that stand in a list to choose from. The viewer is not among them. */
export function usePeople(): KnownPeople {
  const viewer = useViewer();
  const { data } = useAnswer(PeopleToChooseQuery, {});
  return useMemo(() => {
    const others = (people: readonly KnownPerson[]) =>
      uniqueById(people)
        .filter(({ id }) => id !== viewer.id)
        .toSorted((one, other) => one.name.localeCompare(other.name));
    const near = others(
      (data?.viewer?.person.teams ?? []).flatMap(({ members }) =>
        members.map(({ person }) => person),
      ),
    );
    const isNear = new Set(near.map(({ id }) => id));
    const all = others((data?.people.edges ?? []).map(({ node }) => node));
    const groups = [
      { name: 'Your teams', people: near },
      { name: 'Everybody else', people: all.filter(({ id }) => !isNear.has(id)) },
    ].filter(({ people }) => people.length > 0);
    const known = new Map([...near, ...all, viewer].map(({ id, name }) => [id, name]));
    return {
      isRead: data !== undefined,
      groups,
      hasMore: data?.people.pageInfo.hasNextPage ?? false,
      nameOf: (id) => known.get(id),
    };
  }, [data, viewer]);
}
