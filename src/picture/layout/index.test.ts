import { expect, it } from "vitest";
import { castIn, sceneOf } from "../../testing/drawing/scene-of.ts";
import { layoutsFor, suitedLayout } from "./index.ts";
import { organic } from "./organic.ts";
import { modelOf } from "../../testing/model-of.ts";

const sides = castIn(modelOf("acme: party", "bolt: party", "guild: brief b1 for acme"));
const noSides = castIn(modelOf("acme: party", "bolt: party", "guild: brief b1 for neither"));
const severalCases = castIn(
  modelOf("one: stage of a", "two: stage of b", "acme: party at one", "bolt: party at two"),
  { stage: "all" },
);

it.each([
  ["a case with sides in camps", sides, "camps"],
  ["a case where no brief backs anybody by its links", noSides, "organic"],
  ["several cases in groups", severalCases, "groups"],
])("shows %s first", (_, cast, name) => {
  expect(suitedLayout(cast, "")).toBe(name);
});

it("shows the layout that was asked for where it can show the cast", () => {
  expect(suitedLayout(noSides, "camps")).toBe("camps");
  expect(suitedLayout(severalCases, "camps")).toBe("groups");
  expect(layoutsFor(sides)).toEqual(["camps", "organic"]);
  expect(layoutsFor(severalCases)).toEqual(["groups", "organic"]);
});

it("draws a case without any brief by its relations", () => {
  const model = modelOf("acme: party", "town: party", "chamber: sued on town");
  const view = { roles: ["party", "other"] } as const;
  expect(suitedLayout(castIn(model, view), "")).toBe("organic");
  expect([...sceneOf(model, view, organic).edges.keys()]).toContain("r1");
});
