import { isInferred } from "../model/certainty.ts";
import type { CaseModel, StageOrAll } from "../model/model.ts";
import { NEITHER, NOT_STATED, type Side, type Stage } from "../schema/facts.ts";
import type { ViewState } from "../state/view-state.ts";
import type { Visible } from "./visible.ts";
import { listedElsewhere } from "./listed-elsewhere.ts";
import { capital, counted, forSide, inSentence, sideName } from "./words/series.ts";

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

/**
 * How many shown briefs count for each side, by the id that it goes by at the stage. They add up to the briefs shown: in
 * several cases, which have no sides in common, a brief counts where it is first.
 */
export function sharesOf(
  model: CaseModel,
  { stage }: Pick<ViewState, "stage">,
  { briefs }: Pick<Visible, "briefs">,
): ReadonlyMap<Side, number> {
  const { sidesOf, leaderOf, spansCases } = model.at(stage);
  const shares = new Map<Side, number>();
  for (const id of briefs) {
    const [side = NOT_STATED] = sidesOf(model.brief(id));
    const name = spansCases ? side : leaderOf(side);
    shares.set(name, (shares.get(name) ?? 0) + 1);
  }
  return shares;
}

/**
 * `18 of 23 reported briefs identified`: how far the record of a side is from a total somebody reported; where only some
 * of its briefs are shown, `of 18 identified, with 23 reported`; empty where nothing says.
 */
export function shortfall(model: CaseModel, stage: StageOrAll, side: Side, shown?: number): string {
  const reported = moreReported(model, stage, side);
  if (!reported) return "";
  const isCounted = isInferred(reported.evidence);
  const identified = model.at(stage).briefsFor(side).length;
  if (shown !== undefined && shown < identified)
    return `of ${identified} identified, with ${reported.count} ${isCounted ? "by an inferred count" : "reported"}`;
  const noun = reported.count === 1 ? "brief" : "briefs";
  const total = isCounted ? `${noun} by an inferred count` : `reported ${noun}`;
  return `${identified} of ${reported.count} ${total} identified`;
}

/** The total that somebody reported for a side, where it is more than the record has; else `null`. */
export function moreReported(model: CaseModel, stage: StageOrAll, side: Side) {
  const { stage: chosen, briefsFor, meantBy } = model.at(stage);
  const reported = chosen?.reported.find(({ backs }) => backs !== undefined && meantBy(backs) === side);
  return reported && briefsFor(side).length < reported.count ? reported : null;
}

/** The line over a side of the picture and of the list: `Backed Microsoft: 5 briefs, 6 named filers`. */
export function campHeading(
  model: CaseModel,
  state: Pick<ViewState, "stage">,
  visible: Visible,
  side: Side,
): string {
  const { briefs } = campCount(model, state, visible, side);
  const lead = capital(sideLead(model, state.stage, side));
  if (briefs === 0) return emptyHeading(model, state.stage, side);
  const gap = shortfall(model, state.stage, side, briefs);
  const signers = signersInWords(model, state, visible, side);
  return `${lead}: ${counted(briefs, "brief")}, ${signers}${gap === "" ? "" : ` (${gap})`}`;
}

/** `6 named filers`; where no name is shown why not: `signed by a group`. */
function signersInWords(
  model: CaseModel,
  state: Pick<ViewState, "stage">,
  visible: Visible,
  side: Side,
): string {
  const { named } = campCount(model, state, visible, side);
  if (named > 0) return counted(named, "named filer");
  const shown = model
    .at(state.stage)
    .briefsFor(side)
    .filter(({ id }) => visible.briefs.has(id));
  if (shown.some(({ filers }) => filers.length > 0)) return "no named filer shown";
  const groups = shown.flatMap((brief) => brief.groups).length;
  if (groups === 0) return "signers not named";
  return groups === 1 ? "signed by a group" : `signed by ${groups} groups`;
}

/** What filing for a side is called: `backed Microsoft`, `for neither side`. */
export function sideLead(model: CaseModel, stage: StageOrAll, side: Side): string {
  if (side === NEITHER) return "for neither side";
  if (side === NOT_STATED) return "side not stated";
  return `backed ${sideName(model, stage, side)}`;
}

/**
 * That there is no brief, in the one form of words that every view has: `no brief for Acme was found`. Not found is not
 * absent, but where the list is complete.
 */
export function noBrief({ coverage }: Partial<Pick<Stage, "coverage">>, whom = ""): string {
  const subject = whom === "" ? "no brief" : `no brief ${whom}`;
  return `${subject} was ${coverage?.state === "complete" ? "filed" : "found"}`;
}

/** The line over a side without briefs: `No brief for the government was found`. */
function emptyHeading(model: CaseModel, stage: StageOrAll, side: Side): string {
  const { stage: chosen, briefsFor } = model.at(stage);
  const name = sideName(model, stage, side);
  if (!chosen) return `No brief for ${name} is shown`;
  if (briefsFor(side).length > 0) return `No brief for ${name} passes the filters`;
  const elsewhere = listedElsewhere(model, chosen.case, side);
  if (elsewhere) {
    const { title } = model.case(elsewhere.litigation);
    return `No brief for ${name} is listed here: ${elsewhere.count} under ${inSentence(title)}`;
  }
  return capital(noBrief(chosen, forSide(model, stage, side)));
}
