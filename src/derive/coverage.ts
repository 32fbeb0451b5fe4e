import { isInferred } from "../model/certainty.ts";
import type { CaseModel, StageOrAll } from "../model/model.ts";
import { NEITHER, NOT_STATED, type Side } from "../schema/facts.ts";
import type { ViewState } from "../state/view-state.ts";
import type { Visible } from "./visible.ts";
import { capital, counted, sideName } from "./words/series.ts";

/** What one side's briefs come to, as shown now. */
interface CampCount {
  readonly briefs: number;
  /** Named filers, each once; groups of unnamed signers are not in it. */
  readonly named: number;
}

export function campCount(
  model: CaseModel,
  { stage }: Pick<ViewState, "stage">,
  visible: Visible,
  side: Side,
): CampCount {
  const briefs = model
    .at(stage)
    .briefsFor(side)
    .filter(({ id }) => visible.briefs.has(id));
  const filers = briefs.flatMap((brief) => brief.filers.map(({ actor }) => actor));
  return { briefs: briefs.length, named: new Set(filers.filter((id) => visible.actors.has(id))).size };
}

/** `18 of 23 reported`: how far the record of a side is from a total somebody reported; empty where nothing says. */
export function shortfall(model: CaseModel, stage: StageOrAll, side: Side): string {
  const { stage: chosen, briefsFor } = model.at(stage);
  const reported = chosen?.reported.find(({ backs }) => backs === side);
  if (!reported) return "";
  const identified = briefsFor(side);
  if (identified.length >= reported.count) return "";
  const total = isInferred(reported.evidence) ? "briefs by an inferred count" : "reported briefs";
  return `${identified.length} of ${reported.count} ${total} identified`;
}

/** The line over a side of the picture and of the list: `Backed Microsoft: 5 briefs, 6 named filers`. */
export function campHeading(
  model: CaseModel,
  state: Pick<ViewState, "stage">,
  visible: Visible,
  side: Side,
): string {
  const { briefs, named } = campCount(model, state, visible, side);
  const lead = capital(sideLead(model, side));
  if (briefs === 0) return emptyHeading(model, state.stage, side);
  const gap = shortfall(model, state.stage, side);
  const count = `${counted(briefs, "brief")}, ${counted(named, "named filer")}`;
  return `${lead}: ${count}${gap === "" ? "" : ` (${gap})`}`;
}

/** What filing for a side is called: `backed Microsoft`, `for neither side`. */
export function sideLead(model: CaseModel, side: Side): string {
  if (side === NEITHER) return "for neither side";
  if (side === NOT_STATED) return "side not stated";
  return `backed ${sideName(model, side)}`;
}

/** Not found is not absent: what is said of a side without briefs depends on how complete the record is. */
function emptyHeading(model: CaseModel, stage: StageOrAll, side: Side): string {
  const { stage: chosen, briefsFor } = model.at(stage);
  if (!chosen) return `No brief for ${sideName(model, side)} is shown`;
  if (briefsFor(side).length > 0) return `No brief for ${sideName(model, side)} passes the filters`;
  const isComplete = chosen.coverage?.state === "complete";
  return isComplete
    ? `No brief backed ${sideName(model, side)}`
    : `No brief for ${sideName(model, side)} was found`;
}
