import { type ReactNode, useState } from 'react';
import { Provider } from 'urql';
import { ChangeProvider } from './change-context.ts';
import { changeSignal } from './change-signal.ts';
import { createApiClient } from './client.ts';

/** The way to the server, and where changes are told of, for everything below. */
export function ApiProvider({ children }: { readonly children: ReactNode }) {
  const [client] = useState(createApiClient);
  const [signal] = useState(() => changeSignal());
  return (
    <Provider value={client}>
      <ChangeProvider value={signal}>{children}</ChangeProvider>
    </Provider>
  );
}
