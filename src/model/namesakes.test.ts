import { expect, it } from "vitest";
import { withFacts } from "../testing/with-facts.ts";
import { modelOf } from "../testing/model-of.ts";
import type { CaseModel } from "./model.ts";

/** Gives all of these one name. */
const named = (model: CaseModel, name: string, ...ids: readonly string[]): CaseModel =>
  ids.reduce((rest, id) => withFacts(rest, id, { name }), model);

const namesIn = (model: CaseModel): readonly string[] =>
  [...model.actors.values()].map(({ name, short = name }) => (name === short ? name : `${name} (${short})`));

it("actors of one name are told apart by title, kind, part in the case, country, else by number", () => {
  const parties = [
    { actor: "one", title: "appellant" },
    { actor: "two", title: "respondent" },
  ];
  const model = modelOf(
    "one: party",
    "two: party",
    "three: scholar",
    "four, five, six: brief b for one",
    "seven: person",
  );
  const john = named(model, "John Smith", "one", "two", "three", "four", "five", "six", "seven");
  const titled = withFacts(john, "trial", { parties });
  expect(namesIn(withFacts(titled, "six", { country: "CA" }))).toEqual([
    "John Smith, appellant",
    "John Smith, respondent",
    "John Smith, scholar",
    "John Smith, no. 4",
    "John Smith, no. 5",
    "John Smith, CA",
    "John Smith, person",
  ]);
});

it("a party of several titles has them all, and the amicus of its name is the amicus", () => {
  const model = modelOf("one: party at trial", "one: party at appeal", "two: brief b for one at appeal");
  const john = named(model, "John Smith", "one", "two");
  const titled = ["plaintiff", "appellee"].reduce(
    (rest, title, at) =>
      withFacts(rest, ["trial", "appeal"][at] ?? "", { parties: [{ actor: "one", title }] }),
    john,
  );
  expect(namesIn(titled)).toEqual(["John Smith, plaintiff and appellee", "John Smith, amicus"]);
});

it("the short names that the file gives stay, and a name that only one has is never touched", () => {
  const john = named(
    modelOf("one: person", "two: scholar", "acme: party", "one: ruled on two"),
    "John Smith",
    "one",
    "two",
  );
  const short = withFacts(withFacts(john, "one", { short: "Smith the tenant" }), "two", {
    short: "Professor Smith",
  });
  expect(namesIn(short)).toEqual([
    "John Smith, person (Smith the tenant)",
    "John Smith, scholar (Professor Smith)",
    "acme",
  ]);
});
