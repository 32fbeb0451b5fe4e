import type { Anchor, Caption } from "../layout/layout.ts";
import type { Tone } from "../../model/tone.ts";
import type { Shape } from "../../schema/registries/kinds.ts";

/** How much of the reader's attention a mark asks for. `faint` marks stay legible as a backdrop only. */
export type Weight = "focus" | "near" | "plain" | "faint";

export interface SceneNode {
  /** The id of the file that a click is about. */
  readonly target: string;
  /** What a click does: a fold opens, everything else is selected. */
  readonly press: "select" | "unfold";
  readonly lines: readonly string[];
  /** A second, quieter line under the label: a party's title at the stage. */
  readonly subtitle: string;
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  readonly anchor: Anchor;
  readonly size: number;
  readonly shape: Shape | "brief" | "stack";
  readonly tone: Tone;
  readonly weight: Weight;
  /** `strong` labels name parties and courts. */
  readonly emphasis: "strong" | "normal";
}

export interface SceneEdge {
  readonly target: string;
  readonly from: string;
  readonly to: string;
  readonly width: number;
  /** `dashed`: a tie that is no brief, or a signer that is only inferred. */
  readonly line: "solid" | "dashed";
  /** `arrow`: read from `from` to `to`. */
  readonly head: "arrow" | "none";
  readonly tone: Tone;
  readonly weight: Weight;
}

/** What to draw, and where: renderer-free. Units are CSS pixels, y downwards. */
export interface Scene {
  readonly width: number;
  readonly height: number;
  readonly nodes: ReadonlyMap<string, SceneNode>;
  readonly edges: ReadonlyMap<string, SceneEdge>;
  readonly captions: readonly Caption[];
}
