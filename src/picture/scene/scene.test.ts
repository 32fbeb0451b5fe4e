import { describe, expect, it } from "vitest";
import { camps } from "../layout/camps.ts";
import { modelOf } from "../../testing/model-of.ts";
import type { CaseModel } from "../../model/model.ts";
import { INITIAL, type ViewState } from "../../state/view-state.ts";
import { castOf } from "./cast.ts";
import { composeScene } from "./compose.ts";
import { focused } from "./focus.ts";
import { foldedId } from "./fold.ts";
import type { Scene } from "./scene.ts";
import { stepFrom } from "./arrow-keys.ts";
import { visibleIn } from "../../derive/visible.ts";

function sceneOf(model: CaseModel, view: Partial<ViewState> = {}): Scene {
  const state = { ...INITIAL, stage: "trial", ...view };
  const visible = visibleIn(model, state);
  const cast = castOf(model, state, visible);
  return composeScene(model, state, { cast, placement: camps.place(cast, 900), visible });
}

const small = modelOf(
  "acme: party",
  "bolt: party",
  "ann: judge",
  "chamber, guild: brief b1 for acme",
  "chamber: brief b2 for acme at appeal",
  "union: brief b3 for neither",
  "ann: ruled on acme",
);
const many = Array.from({ length: 60 }, (_, index) => `firm${index}`);
const crowded = modelOf(
  "acme: party",
  "bolt: party",
  `${many.join(", ")}: brief big for acme`,
  "guild: brief b2 for acme",
);

describe("the scene", () => {
  it("draws a joint brief once, between its signers and the party it backs", () => {
    const { nodes, edges } = sceneOf(small);
    expect([...nodes.keys()].filter((id) => id === "b1")).toHaveLength(1);
    expect(edges.get("chamber signs b1")).toMatchObject({ from: "chamber", to: "b1" });
    expect(edges.get("guild signs b1")).toMatchObject({ from: "guild", to: "b1" });
    expect(edges.get("b1 backs acme")).toMatchObject({ from: "b1", to: "acme", head: "arrow" });
  });

  it("of the whole case draws each actor once, however many briefs it signed", () => {
    const { nodes, edges } = sceneOf(small, { stage: "all" });
    expect(nodes.has("chamber")).toBe(true);
    expect([edges.has("chamber signs b1"), edges.has("chamber signs b2")]).toEqual([true, true]);
  });

  it("lets a brief for neither side back nobody", () => {
    expect([...sceneOf(small).edges.keys()].filter((id) => id.startsWith("b3"))).toEqual([]);
  });

  it("keeps other ties back where briefs are drawn", () => {
    expect(sceneOf(small).edges.get("r1")?.weight).toBe("faint");
    expect(sceneOf(small, { roles: ["party", "court"] }).edges.get("r1")?.weight).toBe("plain");
  });

  it("keeps the backed party as a pole when the filters hide it", () => {
    expect(sceneOf(small, { roles: ["amicus"] }).nodes.get("acme")?.emphasis).toBe("strong");
  });
});

describe("a brief whose signers do not fit", () => {
  it("folds into one mark labelled from their kinds, and opens", () => {
    const folded = sceneOf(crowded).nodes;
    expect(folded.get(foldedId("big"))).toMatchObject({
      lines: ["60 companies"],
      press: "unfold",
      target: "big",
    });
    expect(folded.has("firm7")).toBe(false);
    const open = sceneOf(crowded, { open: ["big"] }).nodes;
    expect(open.has(foldedId("big"))).toBe(false);
    expect(open.has("firm7")).toBe(true);
  });

  it("stays open while one of its signers is selected", () => {
    expect(sceneOf(crowded, { selection: ["firm7"] }).nodes.has("firm7")).toBe(true);
  });
});

describe("attention", () => {
  it("brings the co-signers and the backed party near and lets the rest fade", () => {
    const { nodes } = focused(sceneOf(small), ["chamber"]);
    const weights = Object.fromEntries([...nodes].map(([id, { weight }]) => [id, weight]));
    expect(weights).toMatchObject({
      chamber: "focus",
      b1: "near",
      guild: "near",
      acme: "near",
      union: "faint",
      bolt: "faint",
    });
  });

  it("on a tie lights both its ends", () => {
    const { nodes } = focused(sceneOf(small), ["r1"]);
    expect([nodes.get("ann")?.weight, nodes.get("acme")?.weight]).toEqual(["focus", "focus"]);
  });

  it("on nothing shown changes nothing", () => {
    const scene = sceneOf(small);
    expect(focused(scene, ["nobody"])).toBe(scene);
  });
});

it("arrow keys reach every mark of the picture from the first party", () => {
  const scene = sceneOf(small);
  const reached = new Set(["acme"]);
  for (const id of reached) {
    for (const direction of ["left", "right", "up", "down"] as const) {
      const next = stepFrom(scene, id, direction);
      if (next !== null) reached.add(next);
    }
  }
  expect([...reached].sort()).toEqual([...scene.nodes.keys()].sort());
});
