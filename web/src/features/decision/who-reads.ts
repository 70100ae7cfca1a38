/** Said wherever somebody writes down what they are not sure of yet: decisions are open to all. */
export const WHO_READS = 'Everybody in the organisation can read this.';
