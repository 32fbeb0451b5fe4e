import type { Stage } from "../../schema/facts.ts";

/** `Reversed, 2016`: what was decided, and the year where it is known. */
export function outcomeLine({ text, date }: NonNullable<Stage["outcome"]>): string {
  return date === undefined ? text : `${text}, ${date.slice(0, 4)}`;
}
