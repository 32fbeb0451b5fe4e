/** What a side is drawn in, as a word: the order in which parties enter the case, neither, not stated, or no side at all. */
export type Tone = "first" | "second" | "third" | "neither" | "unstated" | "bench";
