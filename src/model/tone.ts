import { BOTH, NEITHER, NOT_STATED, type Side } from "../schema/facts.ts";
import type { CaseModel } from "./model.ts";

/**
 * What a side is drawn in, as a word: the order in which sides enter the case, the ones after the fifth in no colour of
 * their own; both sides, neither, not stated; or no side at all.
 */
export type Tone = (typeof TONES)[number];

/** The tones of the first sides of a case, in the order in which they enter it. */
export const SIDE_TONES = ["first", "second", "third", "fourth", "fifth"] as const;

export const TONES = [...SIDE_TONES, "further", "both", "neither", "unstated", "sideless"] as const;

/** The tone of a side. */
export function toneOf({ sides }: Pick<CaseModel, "sides">, side: Side): Tone {
  if (side === BOTH) return "both";
  if (side === NEITHER) return "neither";
  if (side === NOT_STATED) return "unstated";
  return SIDE_TONES[sides.indexOf(side)] ?? "further";
}
