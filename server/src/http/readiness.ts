import { Router } from 'express';
import type { App } from '../app.ts';

/** Whether this Cairn should be sent requests. Put off at the very start of shutting down. */
export interface Readiness {
  ready: boolean;
}

/**
 * `/healthz`: the process answers. `/readyz`: it follows its log and is not shutting down. Neither
 * says how far the log is: to strangers that would tell when somebody writes for themselves.
 */
export function readiness({ live }: App, state: Readiness): Router {
  return Router()
    .get('/healthz', (_request, response) => {
      response.set('Cache-Control', 'no-store').json({ ok: true });
    })
    .get('/readyz', (_request, response) => {
      const ready = state.ready && live.failure === undefined;
      response
        .set('Cache-Control', 'no-store')
        .status(ready ? 200 : 503)
        .json({ ready });
    });
}
