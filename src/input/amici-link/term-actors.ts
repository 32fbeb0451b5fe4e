import { type Actors, type Mention, actorsOf } from "../names/actors.ts";
import type { HandTable } from "./hand-table.ts";
import type { ListLabel } from "./list-labels.ts";
import { LIST_SIDES, type ListCase, type ListSide, type TermList } from "./term-list.ts";

/** A party as the title of a case names it, or the docket. */
export interface ListParty {
  readonly side: ListSide;
  readonly name: string;
  /** What it is called at the stage: “petitioner”, “defendant”. */
  readonly title: string;
}

/** Everybody whom the titles of the cases and the labels name. Parties come first. */
export function termActors({ cases }: TermList, labels: readonly ListLabel[], table: HandTable): Actors {
  const parties = cases.flatMap((each) => partiesOf(each, table).map((party) => partyMention(party, each)));
  return actorsOf([...parties, ...labels.flatMap(filerMentions)], table);
}

/** The parties of a case: the words on either side of “v.”, or as the table has them; then whom only the docket names. */
export function partiesOf(listCase: ListCase, table: HandTable): readonly ListParty[] {
  const byHand = table.cases.find(({ number }) => number === listCase.number);
  const titles = byHand?.titles ?? LIST_SIDES;
  const titled = LIST_SIDES.flatMap((side, index) =>
    (byHand?.[side] ?? [nameInTitle(listCase, index)]).map((name) => ({
      side,
      name,
      title: titles[index] ?? side,
    })),
  );
  return [...titled, ...(byHand?.docket?.parties ?? [])];
}

const nameInTitle = ({ title }: ListCase, index: number): string =>
  (title.split(" v. ")[index] ?? "").replace(/^U\.S\.$/u, "United States");

const partyMention = ({ name, side }: ListParty, { number, title }: ListCase): Mention => ({
  name,
  written: name,
  where: { case: number, side, label: title },
});

const filerMentions = ({ filers, text, side, case: { number } }: ListLabel): readonly Mention[] =>
  filers.names.map((filer) => ({ ...filer, where: { case: number, side, label: text } }));
