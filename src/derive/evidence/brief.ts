import type { Brief, CaseModel } from "../../model/model.ts";
import { alsoWrote } from "./counsel.ts";
import { claimSection } from "./claims.ts";
import { filedInWords, groupingDoubt, inferredParts } from "../words/inferred.ts";
import { type Words, actorLink, stageLink } from "../words/names.ts";
import {
  type Statement,
  type Profile,
  citations,
  dotted,
  howKnown,
  positionWords,
  section,
  stanceWords,
  stagesOf,
} from "./citation.ts";
import { fateSections } from "./taken-up.ts";
import { counted, inList } from "../words/series.ts";

/** What a brief is: who told which court, for whom, when, through whom, and how that is known. */
export function briefProfile(model: CaseModel, brief: Brief): Profile {
  const { filed } = brief;
  return {
    id: brief.id,
    title: brief.title,
    subtitle: dotted([
      ...stagesOf(brief).map((stage): Words => [
        stageLink(model, stage),
        ": ",
        ...stanceWords(model, brief, stage),
      ]),
      [filed === undefined ? filedInWords(brief) : `filed ${filedInWords(brief)}`],
      groupingDoubt(brief),
      brief.entry === undefined ? [] : [`docket entry ${brief.entry}`],
    ]),
    notes: brief.note === undefined ? [] : [brief.note],
    sections: [
      { heading: "Evidence", statements: [briefStatement(model, brief)] },
      ...section("Evidence for the side", sideStatements(model, brief)),
      ...section("Filers", filerStatements(model, brief)),
      ...section("Lawyers", counselStatements(model, brief)),
      ...fateSections(model, brief),
      ...claimSection(model, brief.id),
    ],
  };
}

function briefStatement(model: CaseModel, brief: Brief): Statement {
  return {
    words: ["The brief"],
    details: howKnown(brief.evidence),
    // The words that say most quickly what it argues come first.
    evidence: citations(
      model,
      [...brief.evidence].sort((a, b) => Number(b.best === true) - Number(a.best === true)),
    ),
  };
}

function sideStatements(model: CaseModel, brief: Brief): readonly Statement[] {
  return brief.positions
    .filter(({ evidence }) => evidence.length > 0)
    .map((position) => ({
      words: [stageLink(model, position.stage), ": ", ...positionWords(model, brief, position)],
      details: howKnown(position.evidence),
      evidence: citations(model, position.evidence),
    }));
}

/** Filers that share the brief's evidence stand without it; the others bring their own. */
function filerStatements(model: CaseModel, brief: Brief): readonly Statement[] {
  const named = brief.filers.map(({ actor, evidence }): Statement => {
    const isShared = evidence === brief.evidence;
    return {
      words: [actorLink(model, actor)],
      details: dotted([
        isShared ? ["same evidence as the brief"] : howKnown(evidence),
        isShared ? [] : inferredParts(evidence, "brief"),
      ]),
      evidence: isShared ? null : citations(model, evidence),
    };
  });
  const groups = brief.groups.map(({ text, evidence }): Statement => ({
    words: [text],
    details: dotted([["a group; its members are not named in the record"], inferredParts(evidence, "count")]),
    evidence: citations(model, evidence),
  }));
  return [...named, ...groups, ...unnamed(brief)];
}

function unnamed({ moreFilers }: Brief): readonly Statement[] {
  if (moreFilers === undefined || moreFilers === 0) return [];
  const words =
    moreFilers === "unknown" ? "More filers, number not known" : counted(moreFilers, "more filer");
  return [{ words: [words], details: ["not named in the record"], evidence: null }];
}

function counselStatements(model: CaseModel, brief: Brief): readonly Statement[] {
  return brief.counsel.map(({ firm, attorneys }) => ({
    words: firm === undefined ? [inList(attorneys)] : [actorLink(model, firm)],
    details: dotted([
      firm === undefined || attorneys.length === 0 ? [] : [inList(attorneys)],
      inferredParts(brief.evidence, "counsel"),
      alsoWrote(model, brief, firm),
    ]),
    evidence: null,
  }));
}
