/**
 * The key of an id in a graph. graphology and sigma look keys up in plain objects, to which ids such as `__proto__` and
 * `constructor` would mean something. A file of its own, for the page draws with it and finds no paths.
 */
export const keyOf = (id: string): string => `:${id}`;

export const idOf = (key: string): string => key.slice(1);
