import type { Section } from "../../derive/evidence/citation.ts";
import type { Visible } from "../../derive/visible.ts";
import type { Id } from "../../model/model.ts";
import type { Cast } from "../layout/layout.ts";
import type { Scene } from "./scene.ts";

/** What recolours or replaces the picture, and says so in words. The explorer applies it without knowing what it is of. */
export interface Overlay {
  /** What is shown in place of what passes the filters; without it that stays. */
  readonly visible?: Visible;
  /** The cast to place, made from the cast that would be placed without it. */
  cast(plain: () => Cast): Cast;
  /** The scene to draw, made from that of its cast. */
  scene(composed: Scene): Scene;
  /** Said after the sentence of what is shown. */
  sentence(visible: Visible): string;
  /** What it found, over the page; without it, or where it is empty, the headline stays. */
  headline?(visible: Visible): string;
  /** How its picture is read, and what pressing shows; without it as ever. */
  readonly legend?: { readonly read: string; readonly press: string };
  /** What it adds to the evidence for something that is selected. */
  sections?(id: Id): readonly Section[];
  /** Beside a name, sign and word: `+ joined`; empty where there is nothing to add. */
  mark?(id: Id): string;
  /** The same as a sentence for a reader who hears it. */
  spoken?(id: Id): string;
}
