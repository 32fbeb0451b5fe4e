import { describe, expect, it } from "vitest";
import { type Layout, marksOf } from "../layout/layout.ts";
import { modelOf } from "../../testing/model-of.ts";
import { castIn, sceneOf } from "../../testing/drawing/scene-of.ts";
import { focused } from "./focus.ts";
import { startIn, stepFrom } from "./arrow-keys.ts";

const model = modelOf(
  "acme: party",
  "bolt: party",
  "ann: judge",
  "chamber, guild: brief b1 for acme",
  "chamber: brief b2 for acme at appeal",
  "union: brief b3 for neither",
  "ann: ruled on acme",
);

describe("the scene", () => {
  it("draws a joint brief once, between its signers and the party it backs", () => {
    const { nodes, edges } = sceneOf(model);
    expect([...nodes.keys()].filter((id) => id === "b1")).toHaveLength(1);
    expect(edges.get("chamber signs b1")).toMatchObject({ from: "chamber", to: "b1" });
    expect(edges.get("guild signs b1")).toMatchObject({ from: "guild", to: "b1" });
    expect(edges.get("b1 backs acme")).toMatchObject({ from: "b1", to: "acme", width: 1.75 });
  });

  it("says which parties a brief backs, at whichever stage", () => {
    const turned = modelOf(
      "acme: party",
      "bolt: party",
      "guild: brief b1 for acme",
      "guild: brief b1 for bolt at appeal",
    );
    const arrows = (stage: string): string[] =>
      [...sceneOf(turned, { stage }).edges.keys()].filter((id) => id.includes("backs"));
    expect(arrows("all")).toEqual(["b1 backs acme", "b1 backs bolt"]);
    expect(arrows("appeal")).toEqual(["b1 backs bolt"]);
  });

  it("of the whole case draws each actor once, however many briefs it signed", () => {
    const { nodes, edges } = sceneOf(model, { stage: "all" });
    expect(nodes.has("chamber")).toBe(true);
    expect([edges.has("chamber signs b1"), edges.has("chamber signs b2")]).toEqual([true, true]);
  });

  it("lets a brief for neither side go to a plate that is nobody’s", () => {
    expect([...sceneOf(model).edges.keys()].filter((id) => id.startsWith("b3"))).toEqual(["b3 for neither"]);
  });

  it("draws relations faint where briefs are drawn", () => {
    expect(sceneOf(model).edges.get("r1")?.weight).toBe("faint");
    expect(sceneOf(model, { roles: ["party", "court"] }).edges.get("r1")?.weight).toBe("plain");
  });

  it("keeps the backed party as a pole when the filters hide it", () => {
    expect(sceneOf(model, { roles: ["amicus"] }).nodes.get("acme")?.emphasis).toBe("strong");
  });
});

describe("an arrangement that nobody has thought of", () => {
  /** Everyone in one column. */
  const column: Layout = {
    place: (cast, width) => ({
      width,
      height: 20 * marksOf(cast).length,
      captions: [],
      strokes: [],
      routes: null,
      places: marksOf(cast).map((mark, index) => ({
        ...mark,
        x: 10,
        y: 20 * index,
        radius: 6,
        anchor: "start",
        lines: [mark.label],
        size: 12,
      })),
    }),
  };
  const scene = sceneOf(model, {}, column);

  it("draws the same marks and lines as every other", () => {
    const sides = sceneOf(model);
    // Whoever backs nobody has a plate there.
    const ends = [...sides.nodes.keys()].filter((id) => id !== "neither");
    expect([...scene.nodes.keys()].sort()).toEqual(ends.sort());
    const lines = [...sides.edges.keys()].filter((id) => id !== "b3 for neither");
    expect([...scene.edges.keys()]).toEqual(lines);
    expect(scene.nodes.get("b1")).toMatchObject({ shape: "brief", tone: "first", target: "b1", y: 60 });
  });

  it("is walked from the first party and lights what is near", () => {
    const start = startIn(scene, castIn(model));
    expect(start).toBe("acme");
    expect(stepFrom(scene, "acme", "down")).toBe("bolt");
    expect(focused(scene, ["chamber"]).nodes.get("guild")?.weight).toBe("near");
  });
});
