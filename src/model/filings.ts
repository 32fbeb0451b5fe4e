import type { Brief, CaseModel, Id } from "./model.ts";
import { type Evidence, NOT_STATED, type Stage } from "../schema/facts.ts";
import { isUncertain } from "./certainty.ts";
import type { Lineage } from "./lineage.ts";
import { positionsAt } from "./sides.ts";

/** One member of a line at one stage in one brief. */
export interface Filing {
  readonly actor: Id;
  readonly brief: Brief;
  /** The side that the brief backs at the stage. */
  readonly side: Id;
  /** That the member signed, and for this side. */
  readonly evidence: readonly Evidence[];
}

/** What a line filed at a stage, in the order of the file. */
export function filingsAt(model: CaseModel, { members }: Lineage, stage: Id): readonly Filing[] {
  return members.flatMap((actor) =>
    model.briefsOf(actor).flatMap((brief) =>
      positionsAt(brief, stage).map((position) => ({
        actor,
        brief,
        side: position.backs,
        evidence: weaker(
          brief.filers.find((filer) => filer.actor === actor)?.evidence ?? [],
          position.evidence.length > 0 ? position.evidence : brief.evidence,
        ),
      })),
    ),
  );
}

/** That it signed, unless what the brief says is less certain than that. */
const weaker = (signed: readonly Evidence[], stated: readonly Evidence[]): readonly Evidence[] =>
  !isUncertain(signed) && isUncertain(stated) ? stated : signed;

/** A sourced absence of the line at a stage; anything else is only not seen. */
export function absenceAt(
  model: CaseModel,
  { members }: Lineage,
  stage: Id,
): Stage["absent"][number] | undefined {
  return model.stages.get(stage)?.absent.find(({ actor }) => members.includes(actor));
}

/** The sides that filings say aloud, each once. */
export const sidesTaken = (filings: readonly Filing[]): readonly Id[] => [
  ...new Set(filings.map(({ side }) => side).filter((side) => side !== NOT_STATED)),
];
