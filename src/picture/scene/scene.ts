import type { Caption, Place, Route, Stroke } from "../layout/layout.ts";
import type { Point } from "../layout/ways.ts";
import type { Tone } from "../../model/tone.ts";

/** How much of the reader's attention a mark asks for. `faint` marks stay legible as a backdrop only. */
export type Weight = "focus" | "near" | "plain" | "faint";

/** A mark where it stands. */
export interface SceneNode extends Place {
  readonly weight: Weight;
}

/** Words on a line: their middle, and how far they reach to each side of it. CSS pixels. */
export interface LineLabel {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly half: number;
}

export interface SceneEdge {
  readonly target: string;
  readonly from: string;
  readonly to: string;
  /** CSS pixels; 0 for what is not drawn and only says who belongs together. */
  readonly width: number;
  /** How wide it is while it or one of its ends is looked at, where until then it is not drawn. */
  readonly lookedAt?: number;
  /** `dashed`: what it says is only inferred. */
  readonly line: "solid" | "dashed";
  /** `arrow`: read from `from` to `to`. */
  readonly head: "arrow" | "none";
  readonly tone: Tone;
  readonly weight: Weight;
  /** The way that it takes; straight from mark to mark without one. */
  readonly route?: Route;
  /** Of what other than a brief one had to do with the other: what it says in words, the fullest first. */
  readonly says?: readonly string[];
  /** What of that is written on it: where it covers nothing. */
  readonly label?: LineLabel;
  /** Its way from rim to rim, while one of its ends is looked at in a picture where lines keep off names. */
  readonly corners?: readonly Point[];
  /** Whether it is also read from `to` to `from`. */
  readonly isMutual?: boolean;
}

/** The ids that a target is about: a line is about both its ends, or all that is between them. No id holds a comma. */
export const targetsIn = (target: string): readonly string[] => target.split(",");

/** What to draw, and where: renderer-free. Units are CSS pixels, y downwards. */
export interface Scene {
  readonly width: number;
  readonly height: number;
  readonly nodes: ReadonlyMap<string, SceneNode>;
  readonly edges: ReadonlyMap<string, SceneEdge>;
  readonly captions: readonly Caption[];
  readonly strokes: readonly Stroke[];
}
