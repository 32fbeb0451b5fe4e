import type { WrittenCaseFile } from "./case-file.ts";
import type { CaseFile, Evidence } from "./facts.ts";

type Written<List extends keyof WrittenCaseFile> = NonNullable<WrittenCaseFile[List]>;
type WrittenEvidence = NonNullable<Written<"relations">[number]["evidence"]>;

/**
 * A valid file with the lists that it leaves out: what the schema's own defaults give, without the schema's code.
 * For files that are known to be valid; a test holds the two against each other.
 */
export function completed(file: WrittenCaseFile): CaseFile {
  return {
    ...file,
    corrections: file.corrections ?? [],
    actors: file.actors.map((actor) => ({ ...actor, aliases: actor.aliases ?? [] })),
    cases: file.cases.map((each) => ({ ...each, claims: (each.claims ?? []).map(cited) })),
    stages: file.stages.map(stage),
    briefs: (file.briefs ?? []).map(brief),
    relations: (file.relations ?? []).map(cited),
    sources: file.sources ?? [],
    story: (file.story ?? []).map(step),
  };
}

function step(written: Written<"story">[number]): CaseFile["story"][number] {
  const backing = (written.backing ?? []).map((each) => ({ ...cited(each), about: each.about ?? [] }));
  return { ...written, backing };
}

function stage(written: Written<"stages">[number]): CaseFile["stages"][number] {
  return {
    ...written,
    judges: written.judges ?? [],
    unknown: written.unknown ?? [],
    reported: (written.reported ?? []).map(cited),
    absent: (written.absent ?? []).map(cited),
    outcome: written.outcome && cited(written.outcome),
    events: (written.events ?? []).map(cited),
  };
}

function brief(written: Written<"briefs">[number]): CaseFile["briefs"][number] {
  return {
    ...cited(written),
    filers: (written.filers ?? []).map((filer) => (typeof filer === "string" ? filer : cited(filer))),
    groups: (written.groups ?? []).map(cited),
    positions: written.positions.map(cited),
    takenUp: written.takenUp?.map(cited),
    counsel: (written.counsel ?? []).map((each) => ({ ...each, attorneys: each.attorneys ?? [] })),
  };
}

function cited<Claim extends { readonly evidence?: WrittenEvidence | undefined }>(
  claim: Claim,
): Omit<Claim, "evidence"> & { evidence: Evidence[] } {
  return {
    ...claim,
    evidence: (claim.evidence ?? []).map((each) => ({ ...each, basis: each.basis ?? "press" })),
  };
}
