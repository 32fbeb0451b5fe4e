import type { Relation } from "../../schema/facts.ts";
import { DIRECTIONS } from "../../schema/registries/directions.ts";

/** Whether somebody was for a law or against it: `for the CLOUD Act`; empty where the file does not say. */
export const directionWords = ({ direction, law = "the law" }: Relation): string =>
  direction === undefined ? "" : `${DIRECTIONS[direction].word} ${law}`;
