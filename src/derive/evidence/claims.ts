import type { CaseModel, Id } from "../../model/model.ts";
import { VERDICTS } from "../../schema/registries/evidence-words.ts";
import { type Section, citations, section } from "./citation.ts";

/** What was reported of this thing, held against the record. */
export function claimSection(model: CaseModel, id: Id): readonly Section[] {
  const claims = model.file.cases.flatMap((each) => each.claims).filter(({ about }) => about.includes(id));
  return section(
    "Reported, and what the record says",
    claims.map(({ text, verdict, correction, evidence }) => ({
      words: [text],
      details: [correction === undefined ? `${VERDICTS[verdict]}.` : `${VERDICTS[verdict]}: ${correction}`],
      evidence: citations(model, evidence),
    })),
  );
}
