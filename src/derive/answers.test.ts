import { describe, expect, it } from "vitest";
import { modelOf } from "../testing/model-of.ts";
import { INITIAL } from "../state/view-state.ts";
import { dateInWords } from "./words/dates.ts";
import { profileOf } from "./evidence/profile.ts";
import { revealing } from "./reveal.ts";
import { tableOf, textOf } from "./table.ts";
import { suggestionsFor } from "../views/search/suggestions.ts";
import { scopeOf } from "./scope.ts";
import { summarise } from "./summary.ts";
import { visibleIn } from "./visible.ts";
import { inSeries, kindsInWords } from "./words/series.ts";

const model = modelOf(
  "acme: party",
  "bolt: party",
  "société-générale: company",
  "guild: trade-association",
  "guild, société-générale: brief b1 for acme on 2014-06",
  "daily: brief b2 for neither on 2013-02-01",
  "union: brief b3 for bolt at appeal on 2015",
);
const state = { ...INITIAL, stage: "trial" };

it("the summary counts what is shown and says whom it backs", () => {
  expect(summarise(scopeOf(model, state), state, visibleIn(model, state))).toBe(
    "trial: 5 actors, 2 briefs and 0 other ties shown. 1 brief backs acme and 1 backs neither side.",
  );
});

it("an empty result says so", () => {
  const filters = { ...state, from: "2020" };
  expect(summarise(scopeOf(model, filters), filters, visibleIn(model, filters))).toBe(
    "trial: nothing passes these filters.",
  );
});

describe("the table", () => {
  const names = (sort: string): string[] => {
    const view = { ...state, table: "briefs" as const, sort };
    return tableOf(model, view, visibleIn(model, view)).rows.map(({ id }) => id);
  };
  it("sorts dates by day and not by letter, both ways", () => {
    expect([names("filed"), names("-filed")]).toEqual([
      ["b2", "b1"],
      ["b1", "b2"],
    ]);
  });
  it("keeps the order of the file for a column it does not have", () => {
    expect(names("weight")).toEqual(["b1", "b2"]);
  });
  it("writes names and never ids", () => {
    const { rows } = tableOf(model, state, visibleIn(model, state));
    expect(rows.map(({ cells }) => textOf(cells[0]?.words ?? []))).toContain("société-générale");
  });
});

describe("the search", () => {
  const hits = (query: string) => suggestionsFor(model, query, visibleIn(model, state));
  it.each(["SOCIETE", "enerale", "Société"])("finds société-générale by %s", (query) => {
    expect(hits(query)[0]?.id).toBe("société-générale");
  });
  it("finds briefs by title, and nothing by nothing", () => {
    expect(hits("brief b2").map(({ id }) => id)).toContain("b2");
    expect(hits("  ")).toEqual([]);
  });
  it("says which hits the view hides", () => {
    expect(hits("union")[0]?.presence).toBe("hidden");
    expect(hits("guild")[0]?.presence).toBe("shown");
  });
});

describe("showing what is hidden", () => {
  it("changes nothing but the selection where the thing is on show", () => {
    expect(revealing(model, "guild", visibleIn(model, state))(state)).toEqual({
      ...state,
      selection: ["guild"],
    });
  });
  it("drops the filters before it changes the stage", () => {
    const filtered = { ...state, kinds: ["media" as const] };
    expect(revealing(model, "guild", visibleIn(model, filtered))(filtered)).toEqual({
      ...state,
      selection: ["guild"],
    });
    expect(revealing(model, "union", visibleIn(model, filtered))(filtered).stage).toBe("appeal");
  });
});

it("a profile names co-filers, side, stage and certainty, each a link where it has a page", () => {
  const passage = profileOf(model, "guild")?.sections[0]?.passages[0];
  expect(textOf(passage?.words ?? [])).toBe("Brief b1");
  expect(textOf(passage?.details ?? [])).toBe(
    "trial, for acme · June 2014 · with société-générale · unsourced",
  );
  expect(profileOf(model, "nobody")).toBeNull();
});

it("words come out as a newspaper writes them", () => {
  expect(inSeries(["Apple"])).toBe("Apple");
  expect(inSeries(["Apple", "Cisco", "Verizon"])).toBe("Apple, Cisco and Verizon");
  expect(kindsInWords(["ngo", "media", "media"])).toBe("2 news organisations, 1 non-profit group");
  expect(["2014", "2014-06", "2014-06-13", "2013/2014"].map(dateInWords)).toEqual([
    "2014",
    "June 2014",
    "13 June 2014",
    "2013 to 2014",
  ]);
});
