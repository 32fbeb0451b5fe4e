import type { CaseFile, Evidence } from "../facts.ts";
import type { Part } from "../registries/evidence-words.ts";
import type { Issue } from "./issues.ts";

type Path = Issue["path"];

/** Evidence of a part that its claim does not have, and that no page can therefore tell: the side of an event. */
export function partIssues({ stages, briefs, relations }: CaseFile): Issue[] {
  return [
    ...stages.flatMap(({ outcome, events, reported, absent }, n) => [
      ...faults(outcome?.evidence ?? [], ["date"], ["stages", n, "outcome"]),
      ...ofEach(events, ["date"], ["stages", n, "events"]),
      ...ofEach(reported, ["count"], ["stages", n, "reported"]),
      ...ofEach(absent, [], ["stages", n, "absent"]),
    ]),
    ...briefs.flatMap(({ evidence, filers, groups, positions, takenUp = [] }, n) => [
      ...faults(evidence, ["side", "date", "counsel", "grouping", "funding"], ["briefs", n]),
      ...ofEach(takenUp, [], ["briefs", n, "takenUp"]),
      ...filers.flatMap((filer, at) =>
        typeof filer === "string" ? [] : faults(filer.evidence, ["brief"], ["briefs", n, "filers", at]),
      ),
      ...ofEach(groups, ["count", "brief"], ["briefs", n, "groups"]),
      ...ofEach(positions, ["side"], ["briefs", n, "positions"]),
    ]),
    ...ofEach(relations, ["date"], ["relations"]),
  ];
}

type Cited = { readonly evidence: readonly Evidence[] };

const ofEach = (claims: readonly Cited[], parts: readonly Part[], path: Path): Issue[] =>
  claims.flatMap(({ evidence }, at) => faults(evidence, parts, [...path, at]));

function faults(evidence: readonly Evidence[], parts: readonly Part[], path: Path): Issue[] {
  return evidence.flatMap(({ of }, at): Issue[] => {
    if (of === undefined || parts.includes(of)) return [];
    const can = parts.map((part) => `“${part}”`).join(", ");
    const remedy = can === "" ? "Leave “of” out." : `Leave “of” out, or write ${can}.`;
    const words = `“${of}” is no part of this claim. ${remedy}`;
    return [{ level: "warning", path: [...path, "evidence", at, "of"], words }];
  });
}
