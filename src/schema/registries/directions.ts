import { namesOf } from "./names-of.ts";

interface DirectionDescriptor {
  /** Before the name of a law. */
  readonly word: string;
  /** What stands for it, in a picture and in a line of words: a shape, and no colour. */
  readonly shape: "plus" | "minus";
  readonly sign: string;
}

/** What somebody thought of a law. */
export const DIRECTIONS = {
  for: { word: "for", shape: "plus", sign: "+" },
  against: { word: "against", shape: "minus", sign: "−" },
} as const satisfies Record<string, DirectionDescriptor>;

export const DIRECTION_NAMES = namesOf(DIRECTIONS);
export type Direction = keyof typeof DIRECTIONS;
