import type { SceneEdge } from "../scene/scene.ts";
import { FAINT } from "./palette.ts";

/** How wide a line is drawn, CSS pixels. */
export const lineWidth = ({ weight, width }: SceneEdge): number =>
  weight === "focus" ? width + 0.75 : width;

/** Lines are the quiet part of the picture until someone asks about them. */
export function lineOpacity({ weight, width, line, route }: SceneEdge): number {
  // What cannot cross a name can stay in sight.
  if (weight === "faint") return route ? 2 * FAINT : FAINT;
  if (weight !== "plain") return 1;
  if (width > 1) return 0.85;
  return width < 1 ? 0.4 : line === "dashed" ? 0.6 : 0.55;
}
