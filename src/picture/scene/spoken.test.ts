import { expect, it } from "vitest";
import { withFacts } from "../../testing/with-facts.ts";
import { THREE_CASES } from "../../testing/cases.ts";
import { modelOf } from "../../testing/model-of.ts";
import { sceneOf } from "../../testing/drawing/scene-of.ts";
import { spokenMark } from "./spoken.ts";

const firms = Array.from({ length: 400 }, (_, index) => `firm${index}`).join(", ");
const model = modelOf(
  "acme: party",
  "bolt: party",
  "guild: brief b1 for acme",
  `${firms}: brief big for acme`,
);

it.each([
  ["an actor by name, kind, role and side", "guild", "guild, company, filer. Filed for acme, alone."],
  ["a party by its name, kind and role", "acme", "acme, company, party."],
  ["a brief by its title and side", "b1", "Brief b1. Brief for acme."],
  ["a fold as what opens it", "big folded", "+ 384 more. Press to open or close."],
])("names %s", (_, id, words) => {
  const node = sceneOf(model).nodes.get(id) ?? expect.fail(`${id} is not drawn`);
  expect(spokenMark(model, "trial", id, node)).toBe(words);
});

it("says of a side that it is only inferred, of the brief and of who filed it", () => {
  const evidence = [{ source: "herald", basis: "inference", of: "side" } as const];
  const inferred = withFacts(model, "b1", { evidence });
  const words = ["b1", "guild"].map((id) => {
    const node = sceneOf(inferred).nodes.get(id) ?? expect.fail(`${id} is not drawn`);
    return spokenMark(inferred, "trial", id, node);
  });
  expect(words).toEqual([
    "Brief b1. Brief for acme (side inferred).",
    "guild, company, filer. Filed for acme (side inferred), alone.",
  ]);
});

it("never calls the one filer that is named alone where there is company, and counts several briefs", () => {
  const wordsOf = (record: typeof model): string => {
    const node = sceneOf(record).nodes.get("guild") ?? expect.fail("guild is not drawn");
    return spokenMark(record, "trial", "guild", node);
  };
  expect(wordsOf(withFacts(model, "b1", { moreFilers: "unknown" }))).toBe(
    "guild, company, filer. Filed for acme, with an unknown number of others.",
  );
  const twice = modelOf("acme: party", "guild: brief b1 for acme", "guild: brief b2 for not-stated");
  expect(wordsOf(twice)).toBe("guild, company, filer. Filed 2 briefs for acme and without a stated side.");
});

it("says once what a judge is", () => {
  const node = sceneOf(model).nodes.get("guild") ?? expect.fail();
  const bench = modelOf("acme: party", "ann: judge");
  const ann = { ...bench.actor("ann"), kind: "judge" as const };
  const told = { ...bench, actors: new Map([...bench.actors, ["ann", ann]]) };
  expect(spokenMark(told, "trial", "ann", node)).toBe("ann, judge.");
});

it("says once what one of several called alike is", () => {
  const named = withFacts(model, "guild", { name: "Ann Lee, company" });
  const node = sceneOf(named).nodes.get("guild") ?? expect.fail();
  expect(spokenMark(named, "trial", "guild", node)).toBe("Ann Lee, company, filer. Filed for acme, alone.");
});

it("counts the cases of a filer, and none of one that filed in none", () => {
  const wordsOf = (id: string): string =>
    spokenMark(THREE_CASES, "all", id, sceneOf(model).nodes.get("guild") ?? expect.fail());
  expect([wordsOf("guild"), wordsOf("roe")]).toEqual(["guild, company. Filed in 3 cases.", "roe, company."]);
});
