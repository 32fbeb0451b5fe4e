import type { Brief, CaseModel } from "../../model/model.ts";
import type { Actor } from "../../schema/facts.ts";
import { fundingInShort, takenInShort } from "../evidence/taken-up.ts";
import { directionWords } from "../relations/direction.ts";
import { actorLink } from "../words/names.ts";
import { capital, inSeries } from "../words/series.ts";
import { type Cell, type Column, listed, plain } from "./column.ts";

/** Firms, and lawyers of whom no firm is known, each once; counsel of several briefs are one list. */
function counselOf(model: CaseModel, briefs: readonly Brief[]): Cell {
  const all = briefs.flatMap(({ counsel }) => counsel);
  const firms = [...new Set(all.flatMap(({ firm }) => firm ?? []))];
  const alone = all.flatMap(({ firm, attorneys }) => (firm === undefined ? attorneys : []));
  return listed([...firms.map((id) => actorLink(model, id)), ...new Set(alone)]);
}

/** A column that stands only where the file knows anything of the sort: of what nobody has looked at, one says nothing. */
export type KnownColumn<Item> = Column<Item> & { readonly isKnown: (model: CaseModel) => boolean };

const ofBriefs =
  (says: (brief: Brief) => boolean) =>
  ({ briefs }: CaseModel): boolean =>
    [...briefs.values()].some(says);

const hasCounsel = ofBriefs(({ counsel }) => counsel.length > 0);

export const knownActorColumns: readonly KnownColumn<Actor>[] = [
  {
    name: "counsel",
    label: "Lawyers",
    align: "start",
    share: 18,
    isKnown: hasCounsel,
    cell: (model, { id }, { briefsOf }) => counselOf(model, briefsOf(id)),
  },
  {
    name: "law",
    label: "On a law",
    align: "start",
    share: 14,
    isKnown: ({ relations }) => [...relations.values()].some(({ direction }) => direction),
    cell: (model, { id }) => {
      const theirs = model.relationsOf(id).filter(({ from, direction }) => from === id && direction);
      return plain(capital(inSeries([...new Set(theirs.map(directionWords))])));
    },
  },
];

export const knownBriefColumns: readonly KnownColumn<Brief>[] = [
  {
    name: "counsel",
    label: "Lawyers",
    align: "start",
    share: 18,
    isKnown: hasCounsel,
    cell: (model, brief) => counselOf(model, [brief]),
  },
  {
    name: "taken",
    label: "Taken up",
    align: "start",
    share: 12,
    isKnown: ofBriefs(({ takenUp }) => takenUp !== undefined),
    cell: (_, brief) => plain(takenInShort(brief)),
  },
  {
    name: "funding",
    label: "Who paid",
    align: "start",
    share: 12,
    isKnown: ofBriefs(({ funding }) => funding !== undefined),
    cell: (_, brief) => plain(fundingInShort(brief)),
  },
];
