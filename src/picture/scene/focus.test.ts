import { describe, expect, it } from "vitest";
import { modelOf } from "../../testing/model-of.ts";
import { sceneOf } from "../../testing/drawing/scene-of.ts";
import { focused, traced } from "./focus.ts";
import type { Scene } from "./scene.ts";

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

const weightsIn = ({ nodes }: Scene) =>
  Object.fromEntries([...nodes].map(([id, { weight }]) => [id, weight]));

describe("attention", () => {
  it("brings the co-signers and the backed party near and lets the rest fade", () => {
    expect(weightsIn(focused(scene, ["chamber"]))).toMatchObject({
      chamber: "focus",
      b1: "near",
      guild: "near",
      acme: "near",
      union: "faint",
      bolt: "faint",
    });
  });

  it("on a relation lights both its ends", () => {
    expect(weightsIn(focused(scene, ["r1"]))).toMatchObject({ ann: "focus", acme: "focus", union: "faint" });
  });

  it("on nothing shown changes nothing", () => {
    expect(focused(scene, ["nobody"])).toBe(scene);
  });
});

it("a path is in focus with the lines between neighbours on it", () => {
  const { nodes, edges } = traced(scene, ["guild", "b1", "acme"]);
  expect([nodes.get("b1")?.weight, nodes.get("chamber")?.weight]).toEqual(["focus", "faint"]);
  expect([edges.get("guild signs b1")?.weight, edges.get("chamber signs b1")?.weight]).toEqual([
    "focus",
    "faint",
  ]);
});
