import type { Shape } from "../../schema/registries/kinds.ts";
import type { Tone } from "../../model/tone.ts";

/** One labelled mark of the picture: an actor, a brief, a group of unnamed signers, or a brief's folded signers. */
export interface Mark {
  readonly id: string;
  readonly label: string;
  /** A second, quieter line under the label: a party's title, a court's decision; empty for none. */
  readonly subtitle: string;
  /** A sheet is a brief, a stack several signers, a plus or minus a position for or against a law; else what an actor is. */
  readonly shape: Shape | "brief" | "stack" | "plus" | "minus";
  readonly tone: Tone;
  /** `strong` labels name parties and courts. */
  readonly emphasis: "strong" | "normal";
  /** The id of the file that a press is about. */
  readonly target: string;
  /** What a press does: a fold opens, the plate of no party does nothing, everything else is selected. */
  readonly press: "select" | "unfold" | "none";
  /** The actors it stands for: one, all that a fold holds, none for a brief and for unnamed signers. */
  readonly actors: readonly string[];
  /** The id that its side goes by here; empty for none. */
  readonly side: string;
  /** How little carries the claim, in a word: empty where it was read in a filing, `reported`, or less. */
  readonly doubt: string;
}

/** What is said of a brief beside its names. */
export interface Filing {
  /** Of its filers, counted where all are known: `6 companies`. */
  readonly kinds: string;
  /** What most of them are, and the place of that among the kinds; below zero where the file says the place. */
  readonly group: string;
  readonly rank: number;
  readonly day: string;
  /** The column of its stage among those of the cast. */
  readonly column: number;
  /** Who signed besides, in words; empty for nobody. */
  readonly others: string;
  /** How many signers are known by number alone. */
  readonly unnamed: number;
}

/** A brief with the marks that stand at it; without a brief, marks that are only alike. */
export interface Block {
  readonly brief: Mark | null;
  readonly rows: readonly Mark[];
  /** Filers that stand at another brief. */
  readonly guests: readonly Mark[];
  /** The ids of the parties that the brief backs, of whichever side. */
  readonly backs: readonly string[];
  readonly filing: Filing | null;
}

/** Marks that belong together: the briefs of one side, a group found by computing, actors of one role. */
export interface Cluster {
  readonly id: string;
  /** What it is called on a plate, where nobody stands for it. */
  readonly name: string;
  readonly heading: string;
  readonly tone: Tone;
  /** The parties of a side, whom its briefs back; none where they back nobody. */
  readonly poles: readonly Mark[];
  readonly blocks: readonly Block[];
}

/** Who is to be placed: renderer-free, filter-free, in reading order, each mark once. */
export interface Cast {
  /** What the clusters are: the sides of a case, nothing where no brief backs anybody, or groups that have no sides. */
  readonly clustering: "sides" | "nothing" | "groups";
  readonly clusters: readonly Cluster[];
  /** The ids of sides against each other, pair by pair, each side in one pair at most. */
  readonly facing: readonly (readonly [left: string, right: string])[];
  readonly courts: readonly Mark[];
  readonly judges: readonly Mark[];
  /** Everyone else, by role. */
  readonly others: readonly Cluster[];
  /** The stages that have briefs here, each with the court it was in. */
  readonly columns: readonly { readonly label: string; readonly court: string }[];
  /** Whom the court of the stage decided for. */
  readonly ruling: { readonly court: string; readonly side: string } | null;
  /** The ids that the reader opened, and those that the reader chose. */
  readonly opened: readonly string[];
  readonly chosen: readonly string[];
  /** Who has to do with whom. */
  readonly links: readonly { readonly from: string; readonly to: string }[];
}

/** A cluster of marks that no brief brings together. */
export const plainCluster = (heading: string, rows: readonly Mark[]): Cluster => ({
  id: heading,
  name: heading,
  heading,
  tone: "sideless",
  poles: [],
  blocks: [{ brief: null, rows, guests: [], backs: [], filing: null }],
});

/** The rows of a cluster, whatever brief they stand at. */
export const rowsOf = ({ blocks }: Cluster): readonly Mark[] => blocks.flatMap(({ rows }) => rows);

/** Every mark of a cast, courts and parties first. */
export function marksOf({ clusters, courts, judges, others }: Cast): readonly Mark[] {
  return [
    ...courts,
    ...clusters.flatMap(({ poles }) => poles),
    ...judges,
    ...[...clusters, ...others].flatMap(({ blocks }) =>
      blocks.flatMap(({ brief, rows }) => (brief ? [brief, ...rows] : rows)),
    ),
  ];
}

/** Where a label stands: right of its mark, centred under it, or left of it. */
export type Anchor = "start" | "middle" | "end";

/** A name in a line of running text: it stands after the name before it, and has no mark. */
export interface Run {
  /** The line it runs in, and where that begins. */
  readonly id: string;
  readonly left: number;
  /** Quiet words between the name before and this one. */
  readonly lead: string;
  /** From the left of the name to the end of its subtitle, in CSS pixels at most. */
  readonly width: number;
  /** The brief in whose row it stands; empty for none. */
  readonly brief: string;
}

/** A plate with its words inside: filled for a party, outlined for a court and for who is none. Its size in CSS pixels. */
export interface Plate {
  readonly look: "filled" | "outlined";
  readonly width: number;
  readonly height: number;
}

/** A mark with its place and how its label sits beside it. Units are CSS pixels, y downwards. */
export interface Place extends Mark {
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  readonly anchor: Anchor;
  /** The label, broken into lines that fit. */
  readonly lines: readonly string[];
  /** Broken likewise, with `\n` between the lines. */
  readonly subtitle: string;
  /** Font size of the label in CSS pixels, never under 12. */
  readonly size: number;
  readonly run?: Run;
  readonly plate?: Plate;
}

/** Words of the picture that belong to no mark. */
export interface Caption {
  readonly id: string;
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly anchor: Anchor;
  readonly size: number;
  readonly tone: Tone;
  readonly look: "strong" | "quiet";
}

/** A stroke that belongs to no mark, from corner to corner. */
export interface Stroke {
  readonly id: string;
  readonly points: readonly (readonly [x: number, y: number])[];
  readonly tone: Tone | "rule";
  readonly width: number;
  readonly head: "arrow" | "none";
}

/** The way of a line from a plate to a page: flat out of the plate, in a curve to the bend, and flat on. CSS pixels. */
export interface Route {
  /** The ids of the page and of the plate. */
  readonly from: string;
  readonly to: string;
  readonly x1: number;
  readonly y1: number;
  readonly bend: number;
  readonly x2: number;
  readonly y2: number;
}

export interface Placement {
  readonly width: number;
  readonly height: number;
  readonly places: readonly Place[];
  readonly captions: readonly Caption[];
  readonly strokes: readonly Stroke[];
  /** The ways of the lines that are drawn, by the id of the line; `null` where every line runs straight. */
  readonly routes: ReadonlyMap<string, Route> | null;
}

/** Where everyone stands. Deterministic: the same cast and width always give the same placement. */
export interface Layout {
  place(cast: Cast, width: number): Placement;
}
