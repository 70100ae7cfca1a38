import type { Response } from 'express';

/** Why a request was turned away before anything was done with it. */
export type EdgeCode =
  | 'foreign_origin'
  | 'foreign_host'
  | 'too_large'
  | 'too_many_requests'
  | 'wrong_method'
  | 'malformed'
  | 'wrong_type'
  | 'unknown'
  | 'unexpected'
  | 'not_signed_in'
  | 'second_factor'
  | 'not_right'
  | 'not_fresh'
  | 'not_yours'
  | 'weak_password'
  | 'used_up'
  | 'refused';

/** What went wrong, and what to do about it. */
export interface EdgeError {
  readonly code: EdgeCode;
  readonly message: string;
  readonly remedy: string;
}

/** Turns a request away with an error that says what to do and nothing about the inside. */
export function turnAway(response: Response, status: number, error: EdgeError): void {
  response.set('Cache-Control', 'no-store').status(status).json({ error });
}
