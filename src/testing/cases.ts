import { modelOf } from "./model-of.ts";

/** One case of two stages: a dated brief and one without a date at `trial`, and who came back at `appeal`. */
export const ACME_V_BOLT = modelOf(
  "acme: party",
  "bolt: party",
  "guild: trade-association",
  "guild: brief b1 for acme on 2014-06-13",
  "union, cisco: brief b2 for bolt",
  "acme: party at appeal",
  "bolt: party at appeal",
  "guild: brief b3 for acme at appeal",
);

/** Three cases; the first two were heard together, for one brief was filed in both. */
export const THREE_CASES = modelOf(
  "one: stage of roe-v-ames",
  "two: stage of roe-v-bell",
  "three: stage of coe-v-dunn",
  "roe: party at one",
  "ames: party at one",
  "roe: party at two",
  "bell: party at two",
  "coe: party at three",
  "dunn: party at three",
  "guild: brief b1 for ames at one",
  "guild: brief b1 for bell at two",
  "union: brief b2 for ames at one",
  "union: brief b3 for bell at two",
  "guild, union: brief b4 for coe at three",
  "daily: brief b5 for roe at one",
  "daily: brief b6 for dunn at three",
  "clinic: brief b7 for neither at three",
);

/** A brief for a party at `trial`, and one for neither side at `appeal`. */
export const TRIAL_AND_APPEAL = modelOf(
  "acme: party",
  "bolt: party",
  "chamber, guild: brief b1 for acme",
  "union: brief b2 for neither at appeal",
);

/** Two cases heard together; a brief for the petitioner of both is listed under the second alone. */
export const HEARD_TOGETHER = [
  "one: stage of roe-v-ames",
  "two: stage of roe-v-bell",
  "roe: party at one",
  "ames: party at one",
  "roe: party at two",
  "bell: party at two",
  "daily, union: brief b2 for roe at two",
] as const;
