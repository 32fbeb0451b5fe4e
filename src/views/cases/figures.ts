import type { Tally } from "./cases.ts";

/** A column of plain numbers beside the bars. */
export interface Figure {
  readonly label: string;
  readonly of: (tally: Tally) => number;
}

/** The briefs that are in no bar, and who filed; what most files never have is there only where one has it. */
export function figuresOf(lines: readonly Tally[]): readonly Figure[] {
  return FIGURES.filter(({ isRare, of }) => !isRare || lines.some((line) => of(line) > 0));
}

const FIGURES: readonly (Figure & { readonly isRare: boolean })[] = [
  { label: "Both sides", isRare: true, of: ({ both }) => both },
  { label: "Neither side", isRare: false, of: ({ neither }) => neither },
  { label: "Side not stated", isRare: true, of: ({ unstated }) => unstated },
  { label: "Named filers", isRare: false, of: ({ filers }) => filers },
];
