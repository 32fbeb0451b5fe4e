/** What the marks and lines of the picture are; each sentence stands after its mark. */
export const HOW_TO_READ = {
  brief: "One brief: thin lines come from its signers, the arrow goes to the party it backs.",
  stack: "Several signers, folded or not named.",
  ties: "Broken lines are other ties, or signers only inferred.",
} as const;
