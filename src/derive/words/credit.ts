import type { CaseFile } from "../../schema/facts.ts";
import { dateInWords } from "./dates.ts";

export const FULL_PAGE = "Full page";
export const TABLE = "Table";
export const NO_TRACKING = "No cookies, no tracking";

/** Who made the record, and of what day it is; what is not known is left out. */
export function creditOf({ credits, updated }: CaseFile): readonly string[] {
  return [credits, updated === undefined ? undefined : `Data of ${dateInWords(updated)}`].filter(
    (part) => part !== undefined,
  );
}
