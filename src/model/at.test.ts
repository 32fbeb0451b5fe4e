import { expect, it } from "vitest";
import { modelOf } from "../testing/model-of.ts";
import { stagesAlone } from "./stages-alone.ts";

const model = modelOf(
  "acme: party",
  "bolt: party",
  "bolt: party at appeal",
  "acme: party at appeal",
  "guild: brief b1 for bolt",
  "guild: brief b1 for neither at appeal",
  "union: brief b2 for guild at appeal",
  "ann: ruled on acme",
);
const ids = (items: readonly { readonly id: string }[]): readonly string[] => items.map(({ id }) => id);

it("answers for a stage and for the whole case alike", () => {
  const [trial, whole] = [model.at("trial"), model.at("all")];
  expect([ids(trial.stages), ids(whole.stages)]).toEqual([["trial"], ["trial", "appeal"]]);
  expect([ids(trial.briefs), ids(whole.briefs)]).toEqual([["b1"], ["b1", "b2"]]);
  expect([ids(trial.relations), ids(model.at("appeal").relations)]).toEqual([["r1"], []]);
  expect([trial.stage?.id, whole.stage]).toEqual(["trial", undefined]);
});

it("tells of a brief that was filed at two stages what it said at each", () => {
  const b1 = model.brief("b1");
  expect(model.at("trial").sidesOf(b1)).toEqual(["bolt"]);
  expect(model.at("appeal").sidesOf(b1)).toEqual(["neither"]);
  expect(model.at("all").sidesOf(b1)).toEqual(["bolt"]);
});

it("names parties in the order in which they enter the case, then whoever else is backed", () => {
  const sides = ["acme", "bolt", "guild", "neither", "not-stated"];
  expect(model.at("appeal").sides).toEqual(sides);
  expect(stagesAlone(model, ["appeal"]).at("all").sides).toEqual(sides);
});

it("follows a reference of the file, and throws where validation was passed by", () => {
  expect(model.actor("acme").name).toBe("acme");
  expect(() => model.actor("nobody")).toThrow("nobody");
  expect(() => model.at("nowhere")).toThrow("nowhere");
});
