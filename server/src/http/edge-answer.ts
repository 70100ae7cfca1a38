import type { Response } from 'express';

/** Why a request was turned away before anything was done with it. */
export type EdgeCode =
  | 'foreign_origin'
  | 'foreign_host'
  | 'too_large'
  | 'malformed'
  | 'wrong_type'
  | 'unknown'
  | 'not_signed_in'
  | 'unexpected';

/** Turns a request away with an error that says what to do and nothing about the inside. */
export function turnAway(
  response: Response,
  status: number,
  error: { readonly code: EdgeCode; readonly message: string; readonly remedy: string },
): void {
  response.status(status).json({ error });
}
