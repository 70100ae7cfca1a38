/** A blocker is raised for an objective. */
export { default } from '../objective-form/objective-form-query.ts';
