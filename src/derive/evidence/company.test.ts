import { expect, it } from "vitest";
import { withFacts } from "../../testing/with-facts.ts";
import { modelOf } from "../../testing/model-of.ts";
import { textOf } from "../words/names.ts";
import { companyIn, companyInShort } from "./company.ts";

const one = modelOf("acme: party", "guild: brief b1 for acme");
const several = modelOf("acme: party", "guild, union, daily: brief b1 for acme");
const scholars = { text: "35 scholars", members: 35, evidence: [] };

it.each([
  { who: "the only filer", company: "alone", short: "alone", model: one },
  {
    who: "one of several",
    company: "with union and daily",
    short: "with union and daily",
    model: several,
  },
  {
    who: "one of four",
    company: "with union, daily and clinic",
    short: "with union and 2 others",
    model: modelOf("acme: party", "guild, union, daily, clinic: brief b1 for acme"),
  },
  {
    who: "the one named of a number",
    company: "with 34 others not named here",
    short: "with 34 others",
    model: withFacts(one, "b1", { moreFilers: 34 }),
  },
  {
    who: "the one named of nobody knows how many",
    company: "with an unknown number of others",
    short: "with an unknown number of others",
    model: withFacts(one, "b1", { moreFilers: "unknown" }),
  },
  {
    who: "one of four of whom nobody knows how many there were",
    company: "with union, daily, clinic and an unknown number of others",
    short: "with union, 2 others and an unknown number more",
    model: withFacts(modelOf("acme: party", "guild, union, daily, clinic: brief b1 for acme"), "b1", {
      moreFilers: "unknown",
    }),
  },
  {
    who: "one beside a group",
    company: "with 35 scholars",
    short: "with 35 scholars",
    model: withFacts(one, "b1", { groups: [scholars] }),
  },
  {
    who: "one of some named, a group and one more",
    company: "with union, daily, 35 scholars and 1 other not named here",
    short: "with union, 35 scholars and 2 others",
    model: withFacts(several, "b1", { groups: [scholars], moreFilers: 1 }),
  },
])("$who filed “$company”", ({ company, short, model }) => {
  expect(textOf(companyIn(model, model.brief("b1"), "guild"))).toBe(company);
  expect(companyInShort(model, model.brief("b1"), "guild")).toBe(short);
});
