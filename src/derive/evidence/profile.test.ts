import { expect, it } from "vitest";
import { modelOf } from "../../testing/model-of.ts";
import { textOf } from "../table.ts";
import { profileOf } from "./profile.ts";

const model = modelOf("acme: party", "guild, union: brief b1 for acme on 2014-06");

it("names co-filers, side, stage and certainty", () => {
  const [briefs] = profileOf(model, "guild")?.sections ?? [];
  expect(briefs?.statements.map(({ words, details }) => [textOf(words), textOf(details)])).toEqual([
    ["Brief b1", "trial, for acme · June 2014 · with union · unsourced"],
  ]);
});

it("is of nothing that the file does not name", () => {
  expect(profileOf(model, "nobody")).toBeNull();
});
