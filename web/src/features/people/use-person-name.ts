import { graphql } from '../../app/graphql.ts';
import { useAnswer } from '../../app/use-answer.ts';
import { useMoment } from '../../app/use-moment.ts';
import type { KnownPeople } from './use-people.ts';

const PersonNameQuery = graphql(`
  query PersonName($id: ID!, $asOf: AsOf) {
    person(id: $id, asOf: $asOf) {
      name
    }
  }
`);

/** What somebody is called, also who stands in no list; undefined before it is read, and of nobody. */
export function usePersonName(
  id: string,
  { isRead, nameOf }: Pick<KnownPeople, 'isRead' | 'nameOf'>,
): string | undefined {
  const { asOf } = useMoment();
  const known = nameOf(id);
  const isUnknown = id !== '' && isRead && known === undefined;
  const { data } = useAnswer(PersonNameQuery, { id, asOf }, { pause: !isUnknown });
  return known ?? (isUnknown ? data?.person?.name : undefined);
}
