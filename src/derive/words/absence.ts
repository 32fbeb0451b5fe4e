import { certaintyOf } from "../../model/certainty.ts";
import { capital } from "./series.ts";
import type { Stage } from "../../schema/facts.ts";

type Absence = Stage["absent"][number];

/** Short for a cell, and as it stands after a name: a source says so, a list does not have it, or nothing carries it. */
const WORDS = {
  filing: { short: "absent", long: "reported absent" },
  press: { short: "absent", long: "reported absent" },
  inference: { short: "not on list", long: "not on the list" },
  context: { short: "absent?", long: "called absent, though its sources give context only" },
  unsourced: { short: "absent?", long: "called absent" },
} as const;

/** As it stands on the card of whoever was absent: `Reported absent: ` and the stage. */
export const absenceLead = (absence: Pick<Absence, "evidence">): string =>
  `${capital(absenceWords(absence).long)}: `;

/** An absence is worded by what carries it: `reported absent`, `not on the list`. */
export const absenceWords = ({ evidence }: Pick<Absence, "evidence">): (typeof WORDS)[keyof typeof WORDS] =>
  WORDS[certaintyOf(evidence)];
