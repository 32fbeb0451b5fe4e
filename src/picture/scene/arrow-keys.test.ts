import { expect, it } from "vitest";
import type { Id } from "../../model/model.ts";
import { RECORD_MODEL } from "../../testing/bundled-record.ts";
import { modelOf } from "../../testing/model-of.ts";
import { STAGES } from "../../testing/reference/record.ts";
import { sceneOf } from "../../testing/drawing/scene-of.ts";
import { sides } from "../layout/sides/sides.ts";
import { stepFrom } from "./arrow-keys.ts";
import type { Scene } from "./scene.ts";

/** Every mark that arrow keys reach from one of them. */
function reachedFrom(start: Id, scene: Scene): readonly string[] {
  const reached = new Set([start]);
  // A set that grows while it is walked is walked to its end.
  for (const id of reached) {
    for (const direction of ["left", "right", "up", "down"] as const) {
      const next = stepFrom(scene, id, direction);
      if (next !== null) reached.add(next);
    }
  }
  return [...reached].sort();
}

it("arrow keys reach every mark of the picture from the first party", () => {
  const scene = sceneOf(
    modelOf(
      "acme: party",
      "bolt: party",
      "ann: judge",
      "chamber, guild: brief b1 for acme",
      "union: brief b3 for neither",
      "ann: ruled on acme",
    ),
  );
  expect(reachedFrom("acme", scene)).toEqual([...scene.nodes.keys()].sort());
});

it.each(STAGES)(
  "arrow keys reach every mark of the record at %s, in a wide picture and a narrow one",
  (stage) => {
    for (const width of [1000, 360]) {
      const scene = sceneOf(RECORD_MODEL, { stage }, sides, width);
      expect(scene.nodes.size).toBeGreaterThan(3);
      expect(reachedFrom("microsoft", scene)).toEqual([...scene.nodes.keys()].sort());
    }
  },
);
