import { expect, test } from "vitest";
import { modelOf } from "../../testing/model-of.ts";
import { explorerOf, rendered } from "../../testing/rendered.tsx";
import { Hits } from "./hits.tsx";
import { suggestionsFor } from "./suggestions.ts";

const model = modelOf(
  "acme: party",
  "bolt: party",
  "guild: trade-association",
  "guild: brief b1 for acme on 2014-06-13",
  "union, cisco: brief b2 for bolt",
  "acme: party at appeal",
  "bolt: party at appeal",
  "guild: brief b3 for acme at appeal",
);

const explorer = explorerOf(model, { stage: "appeal" });
const found = (query: string) =>
  rendered(<Hits hits={suggestionsFor(model, query, explorer.visible.value)} />, explorer);

test("an actor is found with what it is, and a brief with its stage", () => {
  expect(found("guild")).toEqual(["guild Trade association"]);
  expect(found("brief b3")).toEqual(["Brief b3 Brief, appeal"]);
});

test("what the view hides says that choosing it shows it", () => {
  expect(found("union")).toEqual(["union CompanyHidden in this view. Choose to show it."]);
});
