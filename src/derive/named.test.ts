import { expect, it } from "vitest";
import { RECORD_MODEL } from "../testing/bundled-record.ts";
import { modelOf } from "../testing/model-of.ts";
import { namedBy } from "./named.ts";

const called = (text: string): readonly string[] => namedBy(RECORD_MODEL, text).map(({ actor }) => actor.id);

it.each([
  ["Apple", "apple"],
  ["apple inc", "apple"],
  ["EFF", "eff"],
  ["at&t", "att"],
  ["AT and T", "att"],
  ["Cabranes", "cabranes"],
  ["José A", "cabranes"],
  ["preska", "preska"],
  ["the government", "united-states"],
  ["Mircosoft", "microsoft"],
  ["verison", "verizon"],
])("“%s” means %s first: a short name, an alias, a part, a letter changed", (text, id) => {
  expect(called(text)[0]).toBe(id);
});

it("nobody is meant by nothing, by signs or by a name that the record does not have", () => {
  expect(["", "  ", "%%", "__constructor__", "Qwertz Corporation"].map(called)).toEqual([[], [], [], [], []]);
});

it("of two that answer as well, who filed more comes first", () => {
  const model = modelOf(
    "acme: party",
    "guild-a: brief b1 for acme",
    "guild-b: brief b2 for acme",
    "guild-b: brief b3 for acme",
  );
  expect(namedBy(model, "guild").map(({ actor }) => actor.id)).toEqual(["guild-b", "guild-a"]);
});
