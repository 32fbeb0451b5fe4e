import { expect, test } from "vitest";
import { modelOf } from "../../testing/model-of.ts";
import { explorerOf, rendered } from "../../testing/rendered.tsx";
import { togetherIn } from "./overlay.ts";
import { CoFilingList } from "./list-view.tsx";
import { Fewest } from "./together-view.tsx";

const model = modelOf(
  "one: stage of roe-v-ames",
  "two: stage of coe-v-dunn",
  "three: stage of poe-v-eves",
  "ames: party at one",
  "coe: party at two",
  "poe: party at three",
  "guild, union: brief b1 for ames at one",
  "guild, union, daily: brief b2 for coe at two",
  "guild, union: brief b3 for poe at three",
  "daily, union: brief b4 for poe at three",
);
const explorer = explorerOf(model, { stage: "all" });
const together = togetherIn(model, explorer.filters.value, 0);

test("a group names its members and under them each tie with the cases behind it, the strongest first", () => {
  expect(rendered(<CoFilingList together={together} />, explorer)).toEqual([
    "## guild, union and 1 other",
    "guild, union and daily",
    "guild and union 3 casesroe-v-ames; coe-v-dunn; poe-v-eves",
    "daily and guild 2 casescoe-v-dunn; poe-v-eves",
    "daily and union 2 casescoe-v-dunn; poe-v-eves",
  ]);
});

test("each number of shared cases says how many filers it leaves, and the one in force is pressed", () => {
  expect(rendered(<Fewest together={together} />, explorer)).toEqual([
    "Backed the same side in at least",
    "[*2 cases 3]",
    "[3 cases 2]",
  ]);
});
