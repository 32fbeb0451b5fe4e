import { describe, expect, it } from "vitest";
import type { Stage } from "../schema/facts.ts";
import { buildModel } from "./build-model.ts";
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

it("a party of several titles has them all, and the filer of its name is the filer", () => {
  const model = modelOf("one: party at trial", "one: party at appeal", "two: brief b for one at appeal");
  const john = named(model, "John Smith", "one", "two");
  const titled = ["plaintiff", "appellee"].reduce(
    (rest, title, at) =>
      withFacts(rest, ["trial", "appeal"][at] ?? "", { parties: [{ actor: "one", title }] }),
    john,
  );
  expect(namesIn(titled)).toEqual(["John Smith, plaintiff and appellee", "John Smith, filer"]);
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

describe("stages of one label are told apart wherever they are named", () => {
  const stages = (...facts: readonly Partial<Stage>[]): readonly string[] => {
    const { file } = modelOf(...facts.map((_, no) => `acme: party at s${no}`));
    const built = buildModel({
      ...file,
      stages: file.stages.map((stage, no) => ({ ...stage, label: "Supreme Court", ...facts[no] })),
    });
    return [...built.stages.values()].map(({ label }) => label);
  };

  it("by short label, docket, year, else by number, and one of its own label is left as it is", () => {
    expect(stages({ short: "Cert." }, { short: "Merits" })).toEqual([
      "Supreme Court (Cert.)",
      "Supreme Court (Merits)",
    ]);
    expect(stages({ docket: "17-2" }, { docket: "17A3" }, { label: "Appeal" })).toEqual([
      "Supreme Court (No. 17-2)",
      "Supreme Court (No. 17A3)",
      "Appeal",
    ]);
    const argued = (date: string) => ({ events: [{ date, text: "Argued.", evidence: [] }] });
    expect(stages(argued("2017-02-27"), argued("2018-02-27"))).toEqual([
      "Supreme Court (2017)",
      "Supreme Court (2018)",
    ]);
    expect(stages({}, {})).toEqual(["Supreme Court (no. 1)", "Supreme Court (no. 2)"]);
  });

  it("in several cases by the case", () => {
    const plain = modelOf("acme: party at one", "acme: party at two", "one: stage of a", "two: stage of b");
    const { file } = withFacts(withFacts(plain, "one", { label: "Court" }), "two", { label: "Court" });
    const { stages: told, stagesOf } = buildModel(file);
    expect([...told.values()].map(({ label }) => label)).toEqual(["Court (a)", "Court (b)"]);
    expect(stagesOf("b").map(({ label }) => label)).toEqual(["Court (b)"]);
  });
});
