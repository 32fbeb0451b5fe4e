import { expect, it } from "vitest";
import { modelOf } from "../../testing/model-of.ts";
import { INITIAL } from "../../state/view-state.ts";
import { visibleIn } from "../../derive/visible.ts";
import { suggestionsFor } from "./suggestions.ts";

const model = modelOf(
  "acme: party",
  "société-générale: company",
  "guild, société-générale: brief b1 for acme",
  "union: brief b2 for acme at appeal",
);
const hits = (query: string) =>
  suggestionsFor(model, query, visibleIn(model, { ...INITIAL, stage: "trial" }));

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
