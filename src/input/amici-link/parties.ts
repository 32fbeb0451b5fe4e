import { LISTED_SIDES, type ListedCase, type ListedSide } from "./listed.ts";
import type { Reading } from "./reading.ts";

/** A party as the title of a case names it. */
export interface ListedParty {
  readonly case: ListedCase;
  readonly side: ListedSide;
  readonly name: string;
  /** What it is called at the stage: “petitioner”, “defendant”. */
  readonly title: string;
}

/** The parties of a case: the words on either side of “v.”, or as the reading has them. */
export function partiesOf(each: ListedCase, reading: Reading): readonly ListedParty[] {
  const read = reading.cases.find(({ number }) => number === each.number);
  const titles = read?.titles ?? LISTED_SIDES;
  return LISTED_SIDES.flatMap((side, index) =>
    (read?.[side] ?? [titledParty(each, index)]).map((name) => ({
      case: each,
      side,
      name,
      title: titles[index] ?? side,
    })),
  );
}

const titledParty = ({ title }: ListedCase, index: number): string =>
  (title.split(" v. ")[index] ?? "").replace(/^U\.S\.$/u, "United States");
