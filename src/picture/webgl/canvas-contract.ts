import type { Scene } from "../scene/scene.ts";
import type { Theme } from "../svg/palette.ts";
import type { Point } from "./labels.ts";

/** What readers do to the picture. Ids are those of the scene's nodes and edges. */
export interface CanvasEvents {
  hover(id: string | null): void;
  press(id: string, event: { shift: boolean }): void;
  pressBackground(): void;
  /** A frame is on screen: marks may stand elsewhere than before. */
  drawn(): void;
  /** The graphics memory is gone: destroy the canvas and show the static picture. */
  lost(): void;
}

export interface ShowOptions {
  readonly theme: Theme;
  readonly motion: "animated" | "none";
}

/** The scene on screen, one CSS pixel to one unit of the scene as long as nobody has zoomed. */
export interface Canvas {
  /** Draws a scene; moves are animated (300 ms) unless motion is "none". Cheap when only looks have changed. */
  show(scene: Scene, options: ShowOptions): void;
  zoom(direction: "in" | "out" | "fit"): void;
  /** Where a node of the scene stands now on the element, CSS pixels; null when it is not shown. */
  locate(id: string): Point | null;
  /** Leaves the element empty and gives the graphics memory back. */
  destroy(): void;
}
