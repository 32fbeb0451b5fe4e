import type { CaseModel } from "../../model/model.ts";
import { modelOf } from "../model-of.ts";
import { withFacts } from "../with-facts.ts";

const numbered = (name: string, count: number): readonly string[] =>
  Array.from({ length: count }, (_, index) => `${name}${index + 1}`);

const PARTIES = ["acme: party as petitioner", "bolt: party as respondent"] as const;

/** A case with these names for those who file the briefs `b1`, `b2` … for one party and the other in turn. */
function named(...names: readonly string[]): CaseModel {
  const model = modelOf(
    ...PARTIES,
    ...names.map(
      (_, index) => `filer${index + 1}: brief b${index + 1} for ${index % 2 === 0 ? "acme" : "bolt"}`,
    ),
  );
  return names.reduce((each, name, index) => withFacts(each, `filer${index + 1}`, { name }), model);
}

const LONG =
  "Association for the Advancement of the Study of Extraordinarily Long Names of Associations, Federations and Leagues of Europe";

/** Cases that nobody drew the picture for, each with the stage to look at. */
export const HARD_CASES: Readonly<Record<string, { readonly model: CaseModel; readonly stage: string }>> = {
  "six-parties-on-four-sides": {
    stage: "trial",
    model: modelOf(
      "acme: party as plaintiff",
      "arch: party as plaintiff",
      "bolt: party as defendant",
      "bond: party as defendant",
      "cog: party as claimant",
      "dyne: party as objector",
      "chamber, guild: brief b1 for arch",
      "union: brief b2 for acme",
      "daily: brief b3 for bond",
      "clinic: brief b4 for cog",
      "club: brief b5 for dyne",
    ),
  },
  "every-sort-of-side": {
    stage: "trial",
    model: modelOf(
      ...PARTIES,
      "chamber: brief b1 for acme",
      "guild: brief b2 for acme",
      "guild: brief b2 for bolt",
      "union: brief b3 for neither",
      "daily: brief b4 for not-stated",
      "clinic: brief b5 for bolt",
    ),
  },
  "a-party-on-both-sides": {
    stage: "trial",
    model: modelOf(
      "acme: party as plaintiff",
      "bolt: party as defendant",
      "cog: party as plaintiff",
      "cog: party as defendant",
      "chamber: brief b1 for acme",
      "guild: brief b2 for cog",
      "union: brief b3 for bolt",
    ),
  },
  "four-hundred-signers": {
    stage: "trial",
    model: modelOf(
      ...PARTIES,
      ...numbered("b", 20).map(
        (id) =>
          `${numbered(`Signer-${id}-`, 20).join(", ")}: brief ${id} for ${id === "b7" ? "bolt" : "acme"}`,
      ),
    ),
  },
  "one-brief-of-nine-hundred": {
    stage: "trial",
    model: modelOf(
      ...PARTIES,
      `${numbered("Professor-", 900).join(", ")}: brief b1 for acme`,
      "guild: brief b2 for bolt",
    ),
  },
  "140-briefs-on-one-side": {
    stage: "trial",
    model: modelOf(...PARTIES, ...numbered("firm", 140).map((id) => `${id}: brief b-${id} for acme`)),
  },
  "names-of-120-letters": { stage: "trial", model: named(LONG, LONG.replaceAll(" ", ""), LONG) },
  "names-of-many-scripts": {
    stage: "trial",
    model: named(
      "شركة النور ABC Holdings (KSC)",
      "האגודה לזכויות האזרח (ACRI)",
      "第一東京弁護士会・国際人権部会",
      "สมาคมผู้ประกอบการแห่งประเทศไทย",
      "Ελληνική Ένωση για τα Δικαιώματα",
    ),
  },
  "sixty-stages": {
    stage: "all",
    model: modelOf(
      ...numbered("stage", 60).flatMap((at, index) => [
        `acme: party as plaintiff at ${at}`,
        `bolt: party as defendant at ${at}`,
        `guild, filer${index % 7}: brief b${index} for ${index % 3 === 0 ? "bolt" : "acme"} at ${at}`,
      ]),
    ),
  },
  "no-court-and-no-outcome": { stage: "trial", model: modelOf(...PARTIES, "guild: brief b1 for acme") },
  "no-briefs": { stage: "trial", model: modelOf(...PARTIES, "ann: judge", "ann: ruled on acme") },
  "no-parties": {
    stage: "trial",
    model: modelOf("guild: brief b1 for neither", "union: brief b2 for not-stated"),
  },
};
