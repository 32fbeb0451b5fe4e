import { describe, expect, it } from "vitest";
import { modelOf } from "../../testing/model-of.ts";
import { sceneOf } from "../../testing/scene-of.ts";

const sixty = Array.from({ length: 60 }, (_, index) => `firm${index}`);
const model = modelOf(
  "acme: party",
  "bolt: party",
  `${sixty.join(", ")}: brief big for acme`,
  "guild: brief b2 for acme",
);

describe("a brief whose signers do not fit", () => {
  it("folds into one mark labelled from their kinds, and opens", () => {
    const folded = sceneOf(model).nodes;
    expect(folded.get("big folded")).toMatchObject({
      lines: ["60 companies"],
      press: "unfold",
      target: "big",
    });
    expect(folded.has("firm7")).toBe(false);
    const open = sceneOf(model, { open: ["big"] }).nodes;
    expect(open.has("big folded")).toBe(false);
    expect(open.has("firm7")).toBe(true);
  });

  it("stays open while one of its signers is selected", () => {
    expect(sceneOf(model, { selection: ["firm7"] }).nodes.has("firm7")).toBe(true);
  });
});
