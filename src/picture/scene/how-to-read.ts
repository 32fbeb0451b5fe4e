/** How the id of a stroke under the page of a brief ends that the court took up. */
export const TAKEN = " taken";

/** What the marks and lines of the picture of a case are, and how to get about in any picture. */
export const HOW_TO_READ = {
  page: "One page is one brief; its line goes to whom it backs.",
  read: "Read in court papers.",
  reported: "Reported.",
  unsure: "Inferred, or without a source.",
  taken: "Underlined: the court took it up.",
  law: "A mark’s colour is whom they backed in court.",
  isFor: "For the law.",
  isAgainst: "Against it.",
  relations:
    "One sheet is one brief: thin lines come from its signers, an arrow goes to each party it backs. Other lines are other ties.",
  press: "Press a mark for its evidence.",
  keys: "By keyboard: arrow keys walk, R goes along the ties of a mark, Enter opens, + − 0 zoom, Escape clears.",
} as const;
