import type { Shape } from "../../schema/registries/kinds.ts";
import type { Tone } from "../../model/tone.ts";

/** One labelled mark of the picture: an actor, a brief, a group of unnamed signers, or a brief's folded signers. */
export interface Mark {
  readonly id: string;
  readonly label: string;
  /** A second, quieter line under the label: a party's title, a court's decision; empty for none. */
  readonly subtitle: string;
  readonly shape: Shape | "brief" | "stack";
  readonly tone: Tone;
  /** `strong` labels name parties and courts. */
  readonly emphasis: "strong" | "normal";
  /** The id of the file that a press is about. */
  readonly target: string;
  /** What a press does: a fold opens, everything else is selected. */
  readonly press: "select" | "unfold";
  /** The actors it stands for: one, all that a fold holds, none for a brief and for unnamed signers. */
  readonly actors: readonly string[];
}

/** A brief with the marks that stand at it; without a brief, marks that are only alike. */
export interface Block {
  readonly brief: Mark | null;
  readonly rows: readonly Mark[];
  /** The ids of filers that stand at another brief. */
  readonly guests: readonly string[];
  /** The ids of the parties that the brief backs, of whichever side. */
  readonly backs: readonly string[];
}

/** Marks that belong together: the briefs of one side, a group found by computing, actors of one role. */
export interface Cluster {
  readonly id: string;
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
  /** Who has to do with whom. */
  readonly links: readonly { readonly from: string; readonly to: string }[];
}

/** A cluster of marks that no brief brings together. */
export const plainCluster = (heading: string, rows: readonly Mark[]): Cluster => ({
  id: heading,
  heading,
  tone: "sideless",
  poles: [],
  blocks: [{ brief: null, rows, guests: [], backs: [] }],
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

/** Where a label stands: right of its mark, centred under it, left of it, or under it and running to the right or the left. */
export type Anchor = "start" | "middle" | "end" | "foot" | "heel";

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
}

export interface Placement {
  readonly width: number;
  readonly height: number;
  readonly places: readonly Place[];
  readonly captions: readonly Caption[];
}

/** Where everyone stands. Deterministic: the same cast and width always give the same placement. */
export interface Layout {
  place(cast: Cast, width: number): Placement;
}
