import { Client, cacheExchange, fetchExchange } from 'urql';
import { ownPage } from './own-page.ts';

/** Asks the server that the page came from. A new one for every viewer: answers are theirs. */
export function createApiClient(): Client {
  return new Client({
    url: '/graphql',
    exchanges: [cacheExchange, fetchExchange],
    preferGetMethod: false,
    requestPolicy: 'cache-and-network',
    fetchOptions: { headers: ownPage },
  });
}
