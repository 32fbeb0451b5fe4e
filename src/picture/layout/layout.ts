import type { Tone } from "../../model/tone.ts";

/** One labelled mark of the picture: an actor, a group of unnamed signers, or a brief's folded signers. */
export interface Row {
  readonly id: string;
  readonly label: string;
}

/** A brief with the rows that stand at it; filers that stand at another brief are `guests`. */
export interface BriefBlock {
  readonly id: string;
  readonly rows: readonly Row[];
  readonly guests: readonly string[];
}

/** The briefs of one side, and the party they back; `null` for briefs that back nobody. */
export interface Camp {
  readonly side: string;
  readonly tone: Tone;
  readonly pole: { readonly id: string; readonly label: string; readonly title: string } | null;
  readonly heading: string;
  readonly blocks: readonly BriefBlock[];
}

/** Who is to be placed: renderer-free, filter-free, in reading order. */
export interface Cast {
  readonly camps: readonly Camp[];
  readonly bench: { readonly courts: readonly Row[]; readonly judges: readonly Row[] };
  /** Everyone else, by role. */
  readonly bystanders: readonly { readonly heading: string; readonly rows: readonly Row[] }[];
  readonly ties: readonly { readonly from: string; readonly to: string }[];
}

/** Where a label stands: right of its mark, centred under it, left of it, or under it and running to the right. */
export type Anchor = "start" | "middle" | "end" | "foot";

/** Where a mark stands and how its label sits beside it. Units are CSS pixels, y downwards. */
export interface Place {
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  readonly anchor: Anchor;
  /** The label, broken into lines that fit. */
  readonly lines: readonly string[];
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
  readonly places: ReadonlyMap<string, Place>;
  readonly captions: readonly Caption[];
}

/** Where everyone stands. Deterministic: the same cast and width always give the same placement. */
export interface Layout {
  place(cast: Cast, width: number): Placement;
}
