import { namesOf } from "./names-of.ts";

interface DirectionDescriptor {
  /** Before the name of a law. */
  readonly word: string;
  /** What stands on a line for it: a shape, and no colour. */
  readonly sign: string;
}

/** What somebody thought of a law. */
export const DIRECTIONS = {
  for: { word: "for", sign: "+" },
  against: { word: "against", sign: "−" },
} as const satisfies Record<string, DirectionDescriptor>;

export const DIRECTION_NAMES = namesOf(DIRECTIONS);
export type Direction = keyof typeof DIRECTIONS;
