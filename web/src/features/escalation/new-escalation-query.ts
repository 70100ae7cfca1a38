/** An escalation may concern an objective. */
export { default } from '../objective-form/objective-form-query.ts';
