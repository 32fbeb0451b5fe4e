import { expect, it } from "vitest";
import { modelOf } from "../../testing/model-of.ts";
import { sceneOf } from "../../testing/scene-of.ts";
import { stepFrom } from "./arrow-keys.ts";

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
  const reached = new Set(["acme"]);
  for (const id of reached) {
    for (const direction of ["left", "right", "up", "down"] as const) {
      const next = stepFrom(scene, id, direction);
      if (next !== null) reached.add(next);
    }
  }
  expect([...reached].sort()).toEqual([...scene.nodes.keys()].sort());
});
