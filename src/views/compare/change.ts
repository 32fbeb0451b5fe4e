import type { CaseModel } from "../../model/model.ts";
import type { Stage, StageId } from "../../schema/facts.ts";
import { type Filing, absenceAt, filingsAt, isReported, sidesTaken } from "../../model/filings.ts";
import { type Lineage, lineagesOf } from "../../model/lineage.ts";
import { counted } from "../../derive/words/series.ts";
import { namesOf } from "../../schema/registries/names-of.ts";

/** What can become of a line from one stage to a later one. A sign and a word, so that no colour is needed. */
export const CHANGES = {
  joined: { sign: "+", word: "joined" },
  left: { sign: "−", word: "left" },
  stayed: { sign: "", word: "stayed" },
  switched: { sign: "⇄", word: "switched side" },
  unseen: { sign: "?", word: "not seen" },
} as const satisfies Record<string, { sign: string; word: string }>;

export type ChangeName = keyof typeof CHANGES;
export const CHANGE_NAMES = namesOf(CHANGES);

/** What became of one line. */
export interface LineChange {
  readonly lineage: Lineage;
  readonly name: ChangeName;
  readonly before: readonly Filing[];
  readonly after: readonly Filing[];
}

/** What changed between two stages. */
export interface Change {
  readonly earlier: StageId;
  readonly later: StageId;
  /** Every line that filed at either. */
  readonly lines: readonly LineChange[];
  /** Groups of unnamed signers, who are in no line. */
  readonly groups: { readonly before: number; readonly after: number };
  /** Why who is not seen at the later stage is not said to have left; `null` where the record names everyone. */
  readonly doubt: string | null;
}

export function changeBetween(model: CaseModel, earlier: StageId, later: StageId): Change {
  const doubt = doubtAt(model, later);
  const lines = lineagesOf(model).flatMap((lineage): readonly LineChange[] => {
    const [before, after] = [filingsAt(model, lineage, earlier), filingsAt(model, lineage, later)];
    if (before.length + after.length === 0) return [];
    const absence = absenceAt(model, lineage, later);
    const isKnownAbsent = doubt === null || (absence !== undefined && isReported(absence));
    return [{ lineage, name: nameOf(before, after, isKnownAbsent), before, after }];
  });
  const groups = { before: groupsAt(model, earlier), after: groupsAt(model, later) };
  return { earlier, later, lines, groups, doubt };
}

function nameOf(before: readonly Filing[], after: readonly Filing[], isKnownAbsent: boolean): ChangeName {
  if (before.length === 0) return "joined";
  if (after.length === 0) return isKnownAbsent ? "left" : "unseen";
  const [from, to] = [sidesTaken(before), sidesTaken(after)];
  // A side that nobody has read yet is no switch.
  const isKnown = from.length > 0 && to.length > 0;
  return isKnown && !from.some((side) => to.includes(side)) ? "switched" : "stayed";
}

const DOUBTS: Readonly<Record<NonNullable<Stage["coverage"]>["state"], ((label: string) => string) | null>> =
  {
    complete: null,
    partial: (label) => `the ${label} record is incomplete`,
    "none-found": (label) => `no brief was found for the ${label} record, which proves no absence`,
  };

/** Why a stage’s record cannot show that somebody was not there. */
function doubtAt(model: CaseModel, id: StageId): string | null {
  const { label, coverage } = model.stage(id);
  if (!coverage) return `nothing says how complete the ${label} record is`;
  const doubt = DOUBTS[coverage.state];
  if (doubt) return doubt(label);
  const open = model
    .at(id)
    .briefs.filter(({ moreFilers = 0, groups }) => moreFilers !== 0 || groups.length > 0);
  return open.length === 0
    ? null
    : `${counted(open.length, "brief")} in the ${label} record without every signer’s name`;
}

const groupsAt = (model: CaseModel, stage: StageId): number =>
  model.at(stage).briefs.reduce((sum, { groups }) => sum + groups.length, 0);
