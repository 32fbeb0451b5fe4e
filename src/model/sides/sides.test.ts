import { describe, expect, it } from "vitest";
import { withFacts } from "../../testing/with-facts.ts";
import { modelOf } from "../../testing/model-of.ts";
import type { CaseModel } from "../model.ts";
import { toneOf } from "../tone.ts";

type Party = readonly [actor: string, title?: string, company?: string];

/** The model with these parties at a stage. */
const withParties = (model: CaseModel, stage: string, ...parties: readonly Party[]): CaseModel =>
  withFacts(model, stage, {
    parties: parties.map(([actor, title, company]) => ({ actor, title, with: company })),
  });

const cast = modelOf(...["alder", "birch", "cedar", "dogwood", "elm"].map((id) => `${id}: party`));
const sidesOf = (...parties: readonly Party[]) => {
  const { sides, partiesOn } = withParties(cast, "trial", ...parties).at("trial");
  return sides.filter((side) => cast.actors.has(side)).map((side) => partiesOn(side).join(" "));
};
const opposed = (...parties: readonly Party[]) => {
  const { areOpposed, sides } = withParties(cast, "trial", ...parties).at("trial");
  const ids = sides.filter((side) => cast.actors.has(side));
  return ids.flatMap((one, at) =>
    ids
      .slice(at + 1)
      .filter((other) => areOpposed(one, other))
      .map((other) => `${one} v. ${other}`),
  );
};

describe("the sides of a stage", () => {
  it("are the parties of one title, however it is written", () => {
    expect(
      sidesOf(
        ["alder", "petitioner"],
        ["birch", "Petitioners"],
        ["cedar", "respondent"],
        ["dogwood", "respondent"],
      ),
    ).toEqual(["alder birch", "cedar dogwood"]);
  });
  it("are the parties alone where they have no title", () => {
    expect(sidesOf(["alder"], ["birch"], ["cedar"])).toEqual(["alder", "birch", "cedar"]);
  });
  it("are what the file says, before what a title says", () => {
    expect(
      sidesOf(
        ["alder", "petitioner"],
        ["birch", "respondent"],
        ["cedar", "respondent", "alder"],
        ["dogwood", "respondent"],
      ),
    ).toEqual(["alder cedar", "birch dogwood"]);
  });
  it.each([
    ["intervenor for the respondent", "cedar"],
    ["intervenor-respondent", "cedar"],
    ["respondent-intervenor", "cedar"],
    ["respondent supporting petitioner", "alder"],
    ["respondent in support of the petitioners", "alder"],
    ["respondent supporting vacatur", "alder"],
    ["amicus appointed to defend the judgment below", "cedar"],
  ])("read the title “%s” as standing with %s", (title, side) => {
    const sides = sidesOf(["alder", "petitioner"], ["cedar", "respondent"], ["elm", title]);
    expect(sides.find((each) => each.includes("elm"))).toBe(`${side} elm`);
  });
  it.each(["nominal defendant", "respondent supporting neither party"])("leave a %s on none", (title) => {
    const model = withParties(cast, "trial", ["alder", "plaintiff"], ["cedar", "defendant"], ["elm", title]);
    expect(model.at("trial").sideOf("elm")).toBeUndefined();
    expect(model.at("trial").rolesOf("elm")).toEqual(["party"]);
  });
  it("oppose each other by their titles, and where there are two alone", () => {
    expect(opposed(["alder", "plaintiff"], ["birch", "defendant"], ["cedar", "intervenor"])).toEqual([
      "alder v. birch",
    ]);
    expect(opposed(["alder", "plaintiff-appellee"], ["birch", "defendant-appellant"])).toHaveLength(1);
    expect(opposed(["alder"], ["birch"])).toEqual(["alder v. birch"]);
    expect(opposed(["alder"], ["birch"], ["cedar"])).toEqual([]);
  });
});

describe("a side across stages", () => {
  const governors = withFacts(
    modelOf(
      "perry: party at trial",
      "ash: party at trial",
      "perry: party at appeal",
      "elm: party at appeal",
      "league: brief b1 for ash at trial",
      "forum: brief b2 for elm at appeal",
      "board: brief b3 for ash at appeal",
    ),
    "elm",
    { succeeds: "ash" },
  );
  it("is that of the successor, who takes its place and colour", () => {
    const { sides, partiesOn, leaderOf, briefsFor } = governors.at("appeal");
    expect([sides, partiesOn("ash"), leaderOf("ash")]).toEqual([
      ["perry", "ash", "neither", "not-stated"],
      ["elm"],
      "elm",
    ]);
    expect(briefsFor("ash").map(({ id }) => id)).toEqual(["b2", "b3"]);
    expect(governors.at("all").briefsFor("ash")).toHaveLength(3);
    expect(toneOf(governors, "ash")).toBe("second");
  });
  it("stays two where two of its parties part, and keeps the name of the first", () => {
    const parted = withParties(
      withParties(
        modelOf("alder: party at trial", "birch: party at appeal", "cedar: party at appeal"),
        "trial",
        ["birch", "plaintiff"],
        ["alder", "plaintiff"],
        ["cedar", "defendant"],
      ),
      "appeal",
      ["alder", "appellant"],
      ["birch", "appellee"],
    );
    const { sideOf, sides } = parted.at("appeal");
    expect([sideOf("birch"), sideOf("alder"), sides.slice(0, 2)]).toEqual([
      "birch",
      "alder",
      ["birch", "alder"],
    ]);
  });
});

describe("a brief", () => {
  const respondents: readonly Party[] = [
    ["fern", "appellant"],
    ["gorse", "respondent"],
    ["heath", "respondent"],
  ];
  const model = withParties(
    modelOf(
      ...["fern", "gorse", "heath"].map((id) => `${id}: party`),
      "moor: brief b1 for gorse",
      "moor: brief b1 for heath",
      "bog: brief b2 for fern",
      "bog: brief b2 for heath",
      "fen: brief b3 for neither",
    ),
    "trial",
    ...respondents,
  );
  it("that backs two of one side counts once for it, and one that backs both is of its own class", () => {
    const { sidesOf: classOf, backedBy, sides } = model.at("trial");
    const briefs = [...model.briefs.values()];
    expect(briefs.map(classOf)).toEqual([["gorse"], ["both"], ["neither"]]);
    expect(briefs.map(backedBy)).toEqual([["gorse", "heath"], ["fern", "heath"], []]);
    expect(sides).toEqual(["fern", "gorse", "both", "neither", "not-stated"]);
  });
  it("is found by any party of the side that it counts for", () => {
    const { countsFor } = model.at("trial");
    expect(["gorse", "heath", "fern", "both"].map((side) => countsFor(model.brief("b1"), side))).toEqual([
      true,
      true,
      false,
      false,
    ]);
  });
});
