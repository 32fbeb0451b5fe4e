/** What the marks and lines of the picture of a case are, and how to get about in any picture. */
export const HOW_TO_READ = {
  brief: "One brief: thin lines come from its signers, an arrow goes to each party it backs.",
  stack: "Several signers, folded or not named.",
  relations: "Broken lines are other ties, or signers only inferred.",
  press: "Press a mark for its evidence.",
  keys: "By keyboard: arrow keys walk, Enter opens, + − 0 zoom, Escape clears.",
} as const;
