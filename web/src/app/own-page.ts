/** A header that no other site's form can send, by which the server knows our own pages. */
export const ownPage = { 'x-graphql-yoga-csrf': 'cairn' };
