/** What the marks and lines of the picture are, and how to get about in it. */
export const HOW_TO_READ = {
  brief: "One brief: thin lines come from its signers, the arrow goes to the party it backs.",
  stack: "Several signers, folded or not named.",
  ties: "Broken lines are other ties, or signers only inferred.",
  coFiling:
    "Each mark is a filer, its shape what it is. A line: both backed the same side, in the more cases the broader it is; lines between groups keep back.",
  pressMark: "Press a mark for its evidence.",
  pressTie: "Press a line for the cases behind it, a mark for who files with it and against it.",
  keys: "By keyboard: arrow keys walk, Enter opens, + − 0 zoom, Escape clears.",
} as const;
