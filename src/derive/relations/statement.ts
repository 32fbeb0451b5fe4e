import type { CaseModel } from "../../model/model.ts";
import type { Relation } from "../../schema/facts.ts";
import { type Statement, citations, dotted, howKnown } from "../evidence/citation.ts";
import { dateWithBasis } from "../words/inferred.ts";
import { type Words, actorLink, stageLink } from "../words/names.ts";
import { directionWords } from "./direction.ts";

/** Where the second name stands within a relation’s words; without it, the name follows them. */
const OBJECT_PLACE = /\s*…\s*/u;

/**
 * A relation as a sentence: both names, and the file's own words between and, where they keep a place, around the second.
 * The words go to the relation.
 */
export function relationStatement(model: CaseModel, relation: Relation): Statement {
  const { id, from, to, text, date, stage, evidence, note } = relation;
  const [before = "", after = ""] = text.split(OBJECT_PLACE);
  const verb: Words = before === "" ? [" "] : [" ", { id, text: before }, " "];
  const tail = after === "" ? [] : [` ${after}`];
  const direction = directionWords(relation);
  return {
    words: [actorLink(model, from), ...verb, actorLink(model, to), ...tail],
    details: dotted([
      date === undefined ? [] : [dateWithBasis(date, evidence)],
      stage === undefined ? [] : [stageLink(model, stage)],
      direction === "" ? [] : [direction],
      howKnown(evidence),
      note === undefined ? [] : [note],
    ]),
    evidence: citations(model, evidence),
  };
}
