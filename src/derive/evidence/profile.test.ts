import { expect, it } from "vitest";
import { buildModel } from "../../model/build-model.ts";
import { withFacts } from "../../testing/with-facts.ts";
import { modelOf } from "../../testing/model-of.ts";
import { textOf } from "../words/names.ts";
import { profileOf } from "./profile.ts";

const bare = modelOf("acme: party", "guild, union: brief b1 for acme on 2014-06");
const evidence = [{ source: "herald", basis: "press" as const }];
const model = buildModel({
  ...withFacts(bare, "b1", { evidence }).file,
  sources: [{ id: "herald", title: "The Herald" }],
});

it("names co-filers, side, stage and certainty", () => {
  const [briefs] = profileOf(model, "guild")?.sections ?? [];
  expect(briefs?.statements.map(({ words, details }) => [textOf(words), textOf(details)])).toEqual([
    ["Brief b1", "trial, for acme · June 2014 · with union · reported or announced"],
  ]);
});

it("leaves it to the place of the evidence to say that there is none", () => {
  const [briefs] = profileOf(bare, "guild")?.sections ?? [];
  expect(briefs?.statements.map(({ details, evidence }) => [textOf(details), evidence])).toEqual([
    ["trial, for acme · June 2014 · with union", []],
  ]);
});

it("a brief for a party’s predecessor is for the party, as a sentence has its name", () => {
  const succeeded = modelOf(
    "old-gov: government",
    "new-gov: party",
    "bolt: party",
    "guild: brief b1 for old-gov",
  );
  const named = withFacts(succeeded, "new-gov", { succeeds: "old-gov", inText: "the Governor" });
  expect(textOf(profileOf(named, "b1")?.subtitle ?? [])).toBe("trial: for the Governor · date not known");
});

it("is of nothing that the file does not name", () => {
  expect(profileOf(model, "nobody")).toBeNull();
});
