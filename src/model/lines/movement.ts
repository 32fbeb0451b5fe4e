import { NOT_STATED, type Stage, type StageId } from "../../schema/facts.ts";
import type { CaseModel } from "../model.ts";
import { lacksProof, certaintyOf } from "../certainty.ts";
import { type Filing, absenceAt, filingsAt, isReported, sidesTaken } from "./filings.ts";
import type { Lineage } from "./lineage.ts";

/** Why a stage’s record cannot show that somebody was not there. */
export type Doubt =
  | { readonly why: "unknown coverage" | "incomplete" | "none found" }
  | { readonly why: "unnamed signers"; readonly briefs: number };

/** Whether a line was at a stage. `called absent`: the file says that it was not, and no source of it does. */
export type Presence = "filed" | "absent" | "unlisted" | "called absent" | "unseen";

/**
 * What can become of a line from one stage to a later one. `appeared`: it filed at the later stage, and the record of
 * the earlier one cannot show that it was not there.
 */
export type MovementName =
  | "joined"
  | "appeared"
  | "left"
  | "stayed"
  | "switched"
  | "unlisted"
  | "unseen"
  | "untold";

/** What became of one line, by what it filed at each of two stages. */
export interface Movement {
  readonly lineage: Lineage;
  readonly name: MovementName;
  readonly before: readonly Filing[];
  readonly after: readonly Filing[];
  /** Why it cannot be told. */
  readonly reason: "side not stated" | "absence without a source" | null;
}

/** The one rule of what became of a line between two stages; `null` where it filed at neither. */
export function movementBetween(
  model: CaseModel,
  lineage: Lineage,
  earlier: StageId,
  later: StageId,
): Movement | null {
  const [before, after] = [filingsAt(model, lineage, earlier), filingsAt(model, lineage, later)];
  if (before.length + after.length === 0) return null;
  const name =
    before.length === 0
      ? ARRIVALS[presenceAt(model, lineage, earlier)]
      : after.length > 0
        ? movementOf(before, after)
        : DEPARTURES[presenceAt(model, lineage, later)];
  const reason = before.length > 0 && after.length > 0 ? "side not stated" : "absence without a source";
  return { lineage, name, before, after, reason: name === "untold" ? reason : null };
}

/** Whether a line was at a stage, as far as the record can say. */
export function presenceAt(model: CaseModel, lineage: Lineage, stage: StageId): Presence {
  if (filingsAt(model, lineage, stage).length > 0) return "filed";
  const absence = absenceAt(model, lineage, stage);
  if (doubtAt(model, stage) === null || (absence !== undefined && isReported(absence))) return "absent";
  if (absence === undefined) return "unseen";
  return lacksProof(certaintyOf(absence.evidence)) ? "called absent" : "unlisted";
}

/** `null` where the record of a stage is complete and names everyone. */
export function doubtAt(model: CaseModel, id: StageId): Doubt | null {
  const { coverage } = model.stage(id);
  if (coverage?.state !== "complete")
    return { why: coverage ? INCOMPLETE[coverage.state] : "unknown coverage" };
  const open = model
    .at(id)
    .briefs.filter(({ moreFilers = 0, groups }) => moreFilers !== 0 || groups.length > 0);
  return open.length === 0 ? null : { why: "unnamed signers", briefs: open.length };
}

/** From what was filed at two stages. A brief for both sides is for each; a side that nobody has read may be any. */
export function movementOf(
  before: readonly Filing[],
  after: readonly Filing[],
): "stayed" | "switched" | "untold" {
  const [from, to] = [sidesTaken(before), sidesTaken(after)];
  if (from.some((side) => to.includes(side))) return "stayed";
  return [...before, ...after].some(({ side }) => side === NOT_STATED) ? "untold" : "switched";
}

const ARRIVALS = {
  filed: "stayed",
  absent: "joined",
  unlisted: "appeared",
  "called absent": "untold",
  unseen: "appeared",
} as const satisfies Record<Presence, MovementName>;

const DEPARTURES = {
  filed: "stayed",
  absent: "left",
  unlisted: "unlisted",
  "called absent": "untold",
  unseen: "unseen",
} as const satisfies Record<Presence, MovementName>;

type OpenState = Exclude<NonNullable<Stage["coverage"]>["state"], "complete">;

const INCOMPLETE = { partial: "incomplete", "none-found": "none found" } as const satisfies Record<
  OpenState,
  Doubt["why"]
>;
