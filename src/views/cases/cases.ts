import { joinedWith, listedElsewhere } from "../../derive/listed-elsewhere.ts";
import { type CaseModel, WHOLE_CASE } from "../../model/model.ts";
import {
  type ActorId,
  type CaseId,
  BOTH,
  NEITHER,
  NOT_STATED,
  type Side,
  type Stage,
  type StageId,
} from "../../schema/facts.ts";
import { ANSWERING, BRINGING } from "../../schema/registries/titles.ts";
import type { ViewState } from "../../state/view-state.ts";
import { resultWords } from "../../derive/words/outcome.ts";
import type { Visible } from "../../derive/visible.ts";
import { sideName } from "../../derive/words/series.ts";
import type { Sided } from "../../model/sides/sides-at.ts";
import { type Tone, toneOf } from "../../model/tone.ts";

/** How many shown briefs back a side. */
export interface SideCount {
  readonly side: Side;
  readonly name: string;
  readonly tone: Tone;
  readonly count: number;
}

/** The briefs of a case or of one of its stages, by side. */
export interface Tally {
  /** Parties on the side of the one named first. */
  readonly left: readonly SideCount[];
  /** Those on the other side. */
  readonly right: readonly SideCount[];
  readonly neither: number;
  /** Backed parties of both sides. */
  readonly both: number;
  readonly unstated: number;
  readonly briefs: number;
  /** Shown actors that filed, each once. */
  readonly filers: number;
}

interface StageLine extends Tally {
  readonly stage: StageId;
  readonly label: string;
  readonly outcome: string;
}

/** One case of the index. */
export interface CaseLine extends Tally {
  readonly id: CaseId;
  readonly title: string;
  /** Titles of the cases that count as one with it. */
  readonly joined: readonly string[];
  /** `31 for Acme are listed there`, of a side without a brief here that has some in one of those. */
  readonly elsewhere: readonly string[];
  readonly stages: readonly StageLine[];
}

export const CASE_ORDERS = [
  { name: "", label: "Most briefs", first: "with most briefs" },
  { name: "contested", label: "Most contested", first: "most contested" },
  { name: "lopsided", label: "Most one-sided", first: "most one-sided" },
  { name: "title", label: "Title", first: "first by title" },
] as const;

/** The order that an address names; what is unknown stands for the first. */
export const caseOrder = (sort: string) => CASE_ORDERS.find(({ name }) => name === sort) ?? CASE_ORDERS[0];

type Compare = (a: CaseLine, b: CaseLine) => number;

/** The briefs of one side of the axis together. */
export const sumOf = (sides: readonly SideCount[]): number =>
  sides.reduce((sum, { count }) => sum + count, 0);
const smaller = ({ left, right }: Tally): number => Math.min(sumOf(left), sumOf(right));
const difference = ({ left, right }: Tally): number => Math.abs(sumOf(left) - sumOf(right));
const byTitle: Compare = (a, b) => a.title.localeCompare(b.title, "en");

const COMPARE: Readonly<Record<(typeof CASE_ORDERS)[number]["name"], Compare>> = {
  "": (a, b) => b.briefs - a.briefs || byTitle(a, b),
  // The side with fewer briefs decides: one against one is no contest.
  contested: (a, b) => smaller(b) - smaller(a) || difference(a) - difference(b) || byTitle(a, b),
  lopsided: (a, b) => difference(b) - difference(a) || byTitle(a, b),
  title: byTitle,
};

/** Every case of the file, with what of it passes the filters. */
export function casesListed(
  model: CaseModel,
  { sort }: Pick<ViewState, "sort">,
  visible: Visible,
): readonly CaseLine[] {
  const { cases } = model.file;
  return cases
    .map(({ id, title }) => {
      const stages = model.stagesOf(id);
      const sided = model.sidesIn(id);
      const sides = sided.sides.filter((side) => model.actors.has(side));
      return {
        id,
        title,
        joined: joinedWith(model, id).map((other) => model.case(other).title),
        elsewhere: sides.flatMap((side) => elsewhere(model, id, side)),
        ...tallyOf(model, stages, sided, visible),
        stages: stages.map((stage) => ({
          stage: stage.id,
          label: stage.label,
          outcome: resultWords(model, stage.id),
          ...tallyOf(model, [stage], sided, visible),
        })),
      };
    })
    .sort(COMPARE[caseOrder(sort).name]);
}

function elsewhere(model: CaseModel, litigation: CaseId, side: Side): readonly string[] {
  const found = listedElsewhere(model, litigation, side);
  if (!found) return [];
  const { count } = found;
  const name = nameIn(model, litigation, side);
  return [
    `${count === 1 ? "The 1 brief" : `The ${count} briefs`} for ${name} ${count === 1 ? "is" : "are"} listed there`,
  ];
}

/** How a side of a case is called, in a file of several as in one of it alone. */
function nameIn(model: CaseModel, litigation: CaseId, side: Side): string {
  const stage = model.stagesOf(litigation).find(({ id }) => model.at(id).partiesOn(side).length > 0);
  return sideName(model, stage?.id ?? WHOLE_CASE, side);
}

function tallyOf(model: CaseModel, stages: readonly Stage[], sided: Sided, visible: Visible): Tally {
  const at = stages.map(({ id }) => model.at(id));
  const briefs = [...new Set(at.flatMap((each) => each.briefs))].filter(({ id }) => visible.briefs.has(id));
  const polarSides = sided.sides.filter((side) => model.actors.has(side));
  const sides = new Map<Side, number>(polarSides.map((side) => [side, 0]));
  const [only] = at.length === 1 ? at : [sided];
  for (const brief of briefs)
    for (const side of only?.sidesOf(brief) ?? []) sides.set(side, (sides.get(side) ?? 0) + 1);
  const counts = [...sides].map(([side, count]) => ({
    side,
    name: sideName(model, stages.length === 1 ? (stages[0]?.id ?? WHOLE_CASE) : WHOLE_CASE, side),
    // Across cases the sides have nothing in common, so no colour may seem to join them.
    tone: model.cases.size === 1 ? toneOf({ sides: polarSides }, side) : "sideless",
    count,
  }));
  const polar = counts.filter(({ side }) => model.actors.has(side));
  const filers = briefs.flatMap((brief) => brief.filers.map(({ actor }) => actor));
  return {
    left: polar.filter(({ side }) => isOnLeft(side, sided)),
    right: polar.filter(({ side }) => !isOnLeft(side, sided)),
    neither: sides.get(NEITHER) ?? 0,
    both: sides.get(BOTH) ?? 0,
    unstated: sides.get(NOT_STATED) ?? 0,
    briefs: briefs.length,
    filers: new Set(filers.filter((id) => visible.actors.has(id))).size,
  };
}

type Party = Stage["parties"][number];

/** The parties of a case in the order in which they enter it, each as it was called then. */
function partiesOf(stages: readonly Stage[]): readonly Party[] {
  const parties = new Map<ActorId, Party>();
  for (const party of stages.flatMap((stage) => stage.parties))
    if (!parties.has(party.actor)) parties.set(party.actor, party);
  return [...parties.values()];
}

/** Whether a side is that of the party named first, or stands against those who oppose it. */
function isOnLeft(side: Side, { sides, areOpposed }: Sided): boolean {
  const [first = ""] = sides;
  if (side === first || areOpposed(first, side)) return side === first;
  return sides.some((other) => areOpposed(first, other) && areOpposed(other, side));
}

/** What the two sides of the axis are called: `the side that went to court (petitioner or plaintiff)`; in a file of one case by name. */
export function poleNames(model: CaseModel): readonly [left: string, right: string] {
  const cases = [...model.cases.keys()].map((id) => ({ id, sided: model.sidesIn(id) }));
  const nameOf = (side: "left" | "right"): string => {
    const isThere = (each: Side, sided: Sided): boolean =>
      model.actors.has(each) && (isOnLeft(each, sided) ? "left" : "right") === side;
    const sidesThere = cases.flatMap(({ sided }) => sided.sides.filter((each) => isThere(each, sided)));
    if (sidesThere.length === 0) return UNTITLED[side];
    if (cases.length === 1) return sidesThere.map((each) => sideName(model, WHOLE_CASE, each)).join(" or ");
    const theirs = cases.flatMap(({ id, sided }) =>
      partiesOf(model.stagesOf(id)).filter(({ actor }) => isThere(sided.meantBy(actor), sided)),
    );
    const titles = theirs.map(({ title }) => title ?? "");
    const often = [...new Set(titles)].sort((a, b) => timesIn(titles, b) - timesIn(titles, a));
    return often.includes("") || often.length > 2 ? UNTITLED[side] : poleInWords(often);
  };
  return [nameOf("left"), nameOf("right")];
}

/** What titles come to: who brought the matter, or who answers; the courts’ own words stand in second place. */
function poleInWords(titles: readonly string[]): string {
  const words = titles.join(" or ");
  if (titles.every((title) => BRINGING.includes(title))) return `the side that went to court (${words})`;
  return titles.every((title) => ANSWERING.includes(title)) ? `the other side (${words})` : words;
}

const timesIn = (words: readonly string[], word: string): number =>
  words.filter((each) => each === word).length;

const UNTITLED = { left: "the party named first", right: "the other party" } as const;
