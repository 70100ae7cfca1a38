/** A decision concerns objectives, or the whole organisation. */
export { default } from '../objective-form/objective-form-query.ts';
