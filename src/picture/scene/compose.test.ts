import { describe, expect, it } from "vitest";
import { modelOf } from "../../testing/model-of.ts";
import { sceneOf } from "../../testing/scene-of.ts";

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
    expect(edges.get("b1 backs acme")).toMatchObject({ from: "b1", to: "acme", head: "arrow" });
  });

  it("of the whole case draws each actor once, however many briefs it signed", () => {
    const { nodes, edges } = sceneOf(model, { stage: "all" });
    expect(nodes.has("chamber")).toBe(true);
    expect([edges.has("chamber signs b1"), edges.has("chamber signs b2")]).toEqual([true, true]);
  });

  it("lets a brief for neither side back nobody", () => {
    expect([...sceneOf(model).edges.keys()].filter((id) => id.startsWith("b3"))).toEqual([]);
  });

  it("draws relations faint where briefs are drawn", () => {
    expect(sceneOf(model).edges.get("r1")?.weight).toBe("faint");
    expect(sceneOf(model, { roles: ["party", "court"] }).edges.get("r1")?.weight).toBe("plain");
  });

  it("keeps the backed party as a pole when the filters hide it", () => {
    expect(sceneOf(model, { roles: ["amicus"] }).nodes.get("acme")?.emphasis).toBe("strong");
  });
});
