import {
  type ActorId,
  BOTH,
  type Evidence,
  NOT_STATED,
  type Side,
  type Stage,
  type StageId,
} from "../../schema/facts.ts";
import type { Brief, CaseModel } from "../model.ts";
import { isUncertain, sideEvidenceOf, signatureOf } from "../certainty.ts";
import type { Lineage } from "./lineage.ts";

/** One member of a line at one stage in one brief. */
export interface Filing {
  readonly actor: ActorId;
  readonly brief: Brief;
  /** The side that the brief backs at the stage. */
  readonly side: Side;
  /** The sides that it names aloud there: each of both, none where its side is not stated. */
  readonly taken: readonly Side[];
  /** That the member signed, and for this side. */
  readonly evidence: readonly Evidence[];
}

/** What a line filed at a stage, in the order of the file. */
export function filingsAt(model: CaseModel, { members }: Lineage, stage: StageId): readonly Filing[] {
  const { briefsOf, sidesOf, positionsOf, backedBy, meantBy } = model.at(stage);
  const takenBy = (brief: Brief, side: Side): readonly Side[] => {
    if (side === BOTH) return [...new Set(backedBy(brief).map(meantBy))];
    return side === NOT_STATED ? [] : [side];
  };
  return members.flatMap((actor) =>
    briefsOf(actor).flatMap((brief) =>
      sidesOf(brief).map((side) => ({
        actor,
        brief,
        side,
        taken: takenBy(brief, side),
        evidence: positionsOf(brief)
          .map((position) => sideEvidenceOf(brief, position))
          .reduce(weaker, signatureOf(brief, actor)),
      })),
    ),
  );
}

/** That it signed, unless what the brief says is less certain than that. */
const weaker = (signed: readonly Evidence[], stated: readonly Evidence[]): readonly Evidence[] =>
  !isUncertain(signed) && isUncertain(stated) ? stated : signed;

/** What the file says of an absence of the line at a stage; anything else is only not seen. */
export function absenceAt(
  model: CaseModel,
  { members }: Lineage,
  stage: StageId,
): Stage["absent"][number] | undefined {
  return model.stage(stage).absent.find(({ actor }) => members.includes(actor));
}

/** Whether a source says that somebody was absent. That a list does not have it shows only that it is not on the list. */
export const isReported = ({ evidence }: Stage["absent"][number]): boolean => !isUncertain(evidence);

/** The sides that filings say aloud, each once. */
export const sidesTaken = (filings: readonly Filing[]): readonly Side[] => [
  ...new Set(filings.flatMap(({ taken }) => taken)),
];
