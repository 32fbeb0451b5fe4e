import type { Docket } from "../docket.ts";
import { asName, cut } from "./fields.ts";

/** In letters. The longest order that the Court ever entered is shorter. */
const LONGEST_ENTRY = 4000;

/** A docket whose texts are no longer than a case file can hold: only a broken file has longer ones. */
export const bounded = (docket: Docket): Docket => ({
  ...docket,
  top: cut(docket.top, LONGEST_ENTRY),
  bottom: cut(docket.bottom, LONGEST_ENTRY),
  lowerCourt: asName(docket.lowerCourt),
  lowerCourtNumbers: asName(docket.lowerCourtNumbers),
  entries: docket.entries.map((entry) => ({ ...entry, text: cut(entry.text, LONGEST_ENTRY) })),
  counsel: docket.counsel.map(({ of, name, firm, party }) => ({
    of,
    name: asName(name),
    firm: firm === undefined ? undefined : asName(firm),
    party: cut(party, LONGEST_ENTRY),
  })),
});
