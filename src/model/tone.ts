import { NEITHER, NOT_STATED, type Side } from "../schema/facts.ts";
import type { CaseModel } from "./model.ts";

/** What a side is drawn in, as a word: the order in which parties enter the case, neither, not stated, or no side at all. */
export type Tone = "first" | "second" | "third" | "neither" | "unstated" | "sideless";

/** The tones of the first parties of a case, in the order in which they enter it. */
export const PARTY_TONES = ["first", "second"] as const;

/** The tone of a side. */
export function toneOf({ parties }: CaseModel, side: Side): Tone {
  if (side === NEITHER) return "neither";
  if (side === NOT_STATED) return "unstated";
  return PARTY_TONES[parties.indexOf(side)] ?? "third";
}
