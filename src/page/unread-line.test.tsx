import { expect, test } from "vitest";
import { explorerOf, rendered } from "../testing/rendered.tsx";
import { modelOf } from "../testing/model-of.ts";
import { paramsIn } from "../state/as-meant.ts";
import { UnreadLine } from "./unread-line.tsx";

const model = modelOf(
  "acme: party at second-circuit",
  "bolt: party at second-circuit",
  "chamber: brief b1 for acme at second-circuit",
);

function lineAt(query: string, kind: "page" | "frame-compact" = "page"): readonly string[] {
  const explorer = explorerOf(model, {}, kind);
  explorer.ask(paramsIn(query));
  return rendered(<UnreadLine />, explorer);
}

test("every word that does nothing is told in one line, with what it may mean", () => {
  expect(lineAt("stage=2nd-circuit&role=amicus,friend&step=99")).toEqual([
    "There is no stage “2nd-circuit” here. Did you mean second-circuit? There is no role “friend” here. Known: party, amicus, court, agency, counsel and other. There is no step “99”: this record has no story.",
  ]);
});

test("of a hundred words five are told one by one", () => {
  const many = Array.from({ length: 100 }, (_, n) => `unheard-of-${n}`).join(",");
  expect(lineAt(`select=${many}`)[0]).toMatch(/“unheard-of-4” here\. And 95 more\.$/);
});

test("a frame tells its readers nothing", () => {
  expect(lineAt("stage=2nd-circuit", "frame-compact")).toEqual([]);
});

test("a change of the view is not about the old words any more", () => {
  const explorer = explorerOf(model);
  explorer.ask(paramsIn("stage=nowhere&role=amicus"));
  expect(explorer.unread.value).toHaveLength(1);
  explorer.apply((state) => ({ ...state, stage: "all" }));
  expect(explorer.unread.value).toEqual([]);
});
