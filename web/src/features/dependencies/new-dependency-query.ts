/** What is asked of another team serves an objective. */
export { default } from '../objective-form/objective-form-query.ts';
