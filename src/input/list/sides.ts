import { NEITHER, NOT_STATED } from "../../schema/facts.ts";
import { BRINGING } from "../../schema/registries/titles.ts";

/** What a cell or a title says of the side. */
export type CellSide =
  /** A title of a party: “petitioner”. */
  | { readonly is: "title"; readonly title: string }
  /** The party by its name. */
  | { readonly is: "party"; readonly name: string }
  | { readonly is: typeof NEITHER | typeof NOT_STATED };

const TITLES: readonly (readonly [words: RegExp, title: string])[] = [
  [/^(?:p|pet|petr|petitioners?)$/u, "petitioner"],
  [/^(?:r|resp|respondents?)$/u, "respondent"],
  [/^appellants?$/u, "appellant"],
  [/^appellees?$/u, "appellee"],
  [/^plaintiffs?$/u, "plaintiff"],
  [/^defendants?$/u, "defendant"],
  [/^applicants?$/u, "applicant"],
  [/^movants?$/u, "movant"],
];
const NOBODY = /^(?:neither|neither (?:party|side)|no (?:party|side)|none|n)$/u;
const UNSAID = /^(?:|-|–|\?|n\/?a|null|none given|not stated|undeclared|unknown|unclear|not known|tbd)$/u;

/** Reads a cell. Words of no table are the name of a party. */
export function sideOf(cell: string): CellSide {
  const words = cell
    .trim()
    .toLowerCase()
    .replace(/\.$/u, "")
    .replace(/^(?:(?:in )?support(?:s|ing)?(?: of)?|for) (?:the )?/u, "");
  if (UNSAID.test(words)) return { is: NOT_STATED };
  if (NOBODY.test(words)) return { is: NEITHER };
  const title = TITLES.find(([pattern]) => pattern.test(words))?.[1];
  return title === undefined ? { is: "party", name: cell.trim() } : { is: "title", title };
}

/** Whether the bearer of a title brings the matter, and is named first in the title of a case. */
export const bringsTheMatter = (title: string): boolean => BRINGING.includes(title);
