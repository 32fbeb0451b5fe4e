import { describe, expect, it } from "vitest";
import { modelOf } from "../../testing/model-of.ts";
import { sceneOf } from "../../testing/drawing/scene-of.ts";
import { organic } from "../layout/organic.ts";
import { sides } from "../layout/sides/sides.ts";

const many = Array.from({ length: 400 }, (_, index) => `firm${index}`);
const model = modelOf(
  "acme: party",
  "bolt: party",
  `${many.join(", ")}: brief big for acme`,
  "guild: brief b2 for acme",
);

describe.each([
  ["of sides", sides, /^\+ 3\d\d more$/],
  ["by ties", organic, /^400 signers$/],
])("in the picture %s, a brief whose signers do not fit", (_, layout, words) => {
  it("keeps those that do not behind one mark that counts them, and opens", () => {
    const folded = sceneOf(model, {}, layout).nodes;
    expect(folded.get("big folded")).toMatchObject({ press: "unfold", target: "big" });
    expect(folded.get("big folded")?.label).toMatch(words);
    expect(folded.has("firm399")).toBe(false);
    expect(sceneOf(model, { open: ["big"] }, layout).nodes.has("firm399")).toBe(true);
  });

  it("shows a signer that is selected", () => {
    expect(sceneOf(model, { selection: ["firm399"] }, layout).nodes.has("firm399")).toBe(true);
  });
});
