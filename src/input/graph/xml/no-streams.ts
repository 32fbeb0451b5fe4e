/**
 * Stands for Node’s streams, which sax asks for and a browser has not: a class of its own is built on it, and never used.
 */
// oxlint-disable-next-line typescript/no-extraneous-class -- what is asked for is a class
export class Stream {}
