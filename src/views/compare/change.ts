import type { CaseModel } from "../../model/model.ts";
import type { StageId } from "../../schema/facts.ts";
import { type Movement, type MovementName, movementBetween } from "../../model/lines/movement.ts";
import { lineagesOf } from "../../model/lines/lineage.ts";
import { doubtWords } from "../../derive/words/doubt.ts";
import { namesOf } from "../../schema/registries/names-of.ts";

/** What can become of a line from one stage to a later one. A sign and a word, so that no colour is needed. */
export const CHANGES = {
  joined: { sign: "+", word: "joined" },
  left: { sign: "−", word: "left" },
  stayed: { sign: "=", word: "stayed" },
  switched: { sign: "⇄", word: "switched side" },
  appeared: { sign: "?", word: "not seen before" },
  unlisted: { sign: "?", word: "not on the list" },
  unseen: { sign: "?", word: "not seen" },
  untold: { sign: "?", word: "cannot be told" },
} as const satisfies Record<MovementName, { sign: string; word: string }>;

export type ChangeName = MovementName;
export const CHANGE_NAMES = namesOf(CHANGES);

/** What changed between two stages. */
export interface Change {
  readonly earlier: StageId;
  readonly later: StageId;
  /** Every line that filed at either. */
  readonly lines: readonly Movement[];
  /** Groups of unnamed signers, who are in no line. */
  readonly groups: { readonly before: number; readonly after: number };
  /** Why who is not seen at the later stage is not said to have left; `null` where the record names everyone. */
  readonly doubt: string | null;
  /** Why who is seen at the later stage alone is not said to have joined; `null` likewise. */
  readonly doubtBefore: string | null;
}

export function changeBetween(model: CaseModel, earlier: StageId, later: StageId): Change {
  return {
    earlier,
    later,
    lines: lineagesOf(model).flatMap((lineage) => movementBetween(model, lineage, earlier, later) ?? []),
    groups: { before: groupsAt(model, earlier), after: groupsAt(model, later) },
    doubt: doubtWords(model, later),
    doubtBefore: doubtWords(model, earlier),
  };
}

const groupsAt = (model: CaseModel, stage: StageId): number =>
  model.at(stage).briefs.reduce((sum, { groups }) => sum + groups.length, 0);
