import type { CaseFile } from "../facts.ts";
import { didYouMean } from "./did-you-mean.ts";
import type { Issue } from "./issues.ts";

type Parties = CaseFile["stages"][number]["parties"];

/** What is wrong with whom the parties of a stage stand with: somebody who is no party there, or a circle. */
export function companyIssues(file: CaseFile): Issue[] {
  return file.stages.flatMap(({ parties }, stage) =>
    parties.flatMap((party, index): Issue[] => {
      const words = companyFault(parties, party);
      return words === null
        ? []
        : [{ level: "error", path: ["stages", stage, "parties", index, "with"], words }];
    }),
  );
}

function companyFault(parties: Parties, party: Parties[number]): string | null {
  if (party.with === undefined) return null;
  const ids = parties.map(({ actor }) => actor);
  if (!ids.includes(party.with)) {
    const remedy = didYouMean(party.with, ids) || " Name one of the parties, or add it to them.";
    return `“${party.with}” is no party of this stage.${remedy}`;
  }
  const companyOf = new Map(parties.map((each) => [each.actor, each.with]));
  let step: string | undefined = party.with;
  for (let walked = 0; step !== undefined && walked < parties.length; walked += 1) {
    if (step === party.actor)
      return "leads back to this party itself. One party of a side stands for itself; delete one “with”.";
    step = companyOf.get(step);
  }
  return null;
}
