import { describe, expect, it } from "vitest";
import { visibleIn } from "../../derive/visible.ts";
import { INITIAL } from "../../state/view-state.ts";
import { THREE_CASES as model } from "../../testing/cases.ts";
import { modelOf } from "../../testing/model-of.ts";
import { casesListed } from "./cases.ts";

describe("the index of cases", () => {
  const lines = casesListed(model, { sort: "title" }, visibleIn(model, INITIAL));
  const tally = lines.map(({ title, left, right, neither, filers }) => [
    title,
    ...[left, right].map((sides) => sides.map(({ name, count }) => `${name} ${count}`).join()),
    neither,
    filers,
  ]);

  it("counts the briefs of each case on either side, and its named filers", () => {
    expect(tally).toEqual([
      ["coe-v-dunn", "coe 1", "dunn 1", 1, 4],
      ["roe-v-ames", "roe 1", "ames 2", 0, 3],
      ["roe-v-bell", "roe 0", "bell 2", 0, 2],
    ]);
  });

  it("has each case in its own order: who petitioned in one may answer in another", () => {
    const turned = modelOf(
      "one: stage of crown-v-roe",
      "two: stage of doe-v-crown",
      "crown: party at one",
      "roe: party at one",
      "doe: party at two",
      "crown: party at two",
      "guild: brief b1 for doe at two",
    );
    const listed = casesListed(turned, { sort: "title" }, visibleIn(turned, INITIAL));
    const poles = listed.map(({ left, right }) =>
      [left, right].map((sides) => sides.map(({ name, count }) => `${name} ${count}`).join()),
    );
    expect(poles).toEqual([
      ["crown 0", "roe 0"],
      ["doe 1", "crown 0"],
    ]);
  });

  it("says which cases count as one", () => {
    expect(lines.map(({ joined }) => joined)).toEqual([[], ["roe-v-bell"], ["roe-v-ames"]]);
  });

  it("puts the case with the strongest smaller side first when sorted by contest", () => {
    const contested = casesListed(model, { sort: "contested" }, visibleIn(model, INITIAL));
    expect(contested.map(({ id }) => id)).toEqual(["coe-v-dunn", "roe-v-ames", "roe-v-bell"]);
  });
});
