import { type Id, type StageOrAll, WHOLE_CASE } from "../model/model.ts";
import type { ActorId, BriefId, StageId } from "../schema/facts.ts";
import { type Chosen, NOTHING_CHOSEN } from "./chosen.ts";

export const VIEWS = ["network", "stages", "table", "cases"] as const;
export const TABLES = ["actors", "briefs"] as const;
export const NEARNESS = ["", "1", "2"] as const;
/** What the lines of a table, of the stages and of the cases can be sorted by. */
export const SORTS = [
  "",
  "name",
  "kind",
  "role",
  "side",
  "briefs",
  "stages",
  "title",
  "filers",
  "stage",
  "filed",
  "certainty",
  "counsel",
  "law",
  "taken",
  "funding",
  "shared",
  "reach",
  "between",
  "first",
  "contested",
  "lopsided",
] as const;
/** What each view can be sorted by; of a table also with a minus before it. A picture keeps the order of the table beside it. */
const SORTS_OF = {
  network: SORTS,
  stages: ["", "name", "first"],
  cases: ["", "contested", "lopsided", "title"],
  actors: ["", "name", "kind", "role", "side", "briefs", "stages", "counsel", "law"],
  briefs: ["", "title", "filers", "side", "stage", "filed", "certainty", "counsel", "taken", "funding"],
} as const satisfies Record<string, readonly (typeof SORTS)[number][]>;

/** Whether the view that is open can be in an order. */
export function isOrderOf({ view, table, sort }: Pick<ViewState, "view" | "table" | "sort">): boolean {
  const orders: readonly string[] = SORTS_OF[view === "table" ? table : view];
  const isTable = view === "table" || view === "network";
  return orders.includes(isTable ? sort.replace(/^-(?=.)/, "") : sort);
}

/** How a picture can be arranged: by the sides of one case, by what several have in common, by its links alone. */
export const LAYOUT_NAMES = ["camps", "groups", "organic"] as const;
export type LayoutName = (typeof LAYOUT_NAMES)[number];
export const THEMES = ["auto", "light", "dark"] as const;

/** Everything that a link restores. What is under the mouse is not in it. */
export interface ViewState extends Chosen {
  readonly view: (typeof VIEWS)[number];
  /** A stage's id, or `all` for the whole case. */
  readonly stage: StageOrAll;
  /** The stage that the chosen one is compared with, or empty. It says nothing for the whole case or against itself. */
  readonly vs: StageId | "";
  /** What stands in the search box. It searches; it does not filter. */
  readonly query: string;
  /** Ids of anything in the file; the last is the one whose panel is open. */
  readonly selection: readonly Id[];
  /** Two actors between whom a path is shown, or nobody. */
  readonly path: readonly ActorId[];
  /** How many steps around the selected actor are shown; empty for everyone. */
  readonly near: (typeof NEARNESS)[number];
  /** The fewest cases that two actors must share to be tied in the picture of several cases; 0 for what suits the file. */
  readonly shared: number;
  /** Briefs that the reader unfolded, and courts whose bench was. */
  readonly open: readonly BriefId[];
  readonly table: (typeof TABLES)[number];
  /** A column's name, with `-` before it for the other direction; empty for the order of the file. */
  readonly sort: string;
  /** Empty for the one that suits the file. */
  readonly layout: LayoutName | "";
  /** The step of the file's story that is being read, from 1; 0 while the story is closed. */
  readonly step: number;
  readonly theme: (typeof THEMES)[number];
}

export const INITIAL: ViewState = {
  ...NOTHING_CHOSEN,
  view: "network",
  stage: WHOLE_CASE,
  vs: "",
  query: "",
  selection: [],
  path: [],
  near: "",
  shared: 0,
  open: [],
  table: "actors",
  sort: "",
  layout: "",
  step: 0,
  theme: "auto",
};

/** The part of the state that decides what is shown; of the selection only what `near` counts from. */
export type Filters = Chosen & Pick<ViewState, "stage" | "near" | "selection">;
