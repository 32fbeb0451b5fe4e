import { statesIn } from "../../names/states.ts";
import type { Docket, Party } from "../docket.ts";
import type { PartyWords } from "../entries/windows.ts";
import { asName, cut } from "../formats/fields.ts";
import { wordsOf } from "./spelled-out.ts";

/** A party of a docket with the title that the Court gives it. */
export interface NamedParty {
  readonly name: string;
  /** The name without what describes it behind a comma: “Tim Richardson” of “Tim Richardson, Warden”. */
  readonly short?: string | undefined;
  readonly of: Party;
  readonly title: string;
}

export interface Parties {
  readonly all: readonly NamedParty[];
  /** How a side is called within a sentence: “the petitioner”, “the respondents”. */
  readonly called: PartyWords;
  /** “A v. B”, as the Court has it, without the roles. */
  readonly title: string;
}

const TITLES: readonly (readonly [top: string, bottom: string])[] = [
  ["petitioner", "respondent"],
  ["appellant", "appellee"],
  ["applicant", "respondent"],
  ["plaintiff", "defendant"],
];
const ROLE =
  /,?\s*\b(?:Cross-)?(Petitioner|Appellant|Applicant|Plaintiff|Respondent|Appellee|Defendant|Movant)s?\.?$/iu;
const MORE = /,?\s*\bet\.? (?:al|ux|vir)\b\.?.*$/iu;
const SUFFIX = /^(?:Inc|LLC|L\.|LP|LLP|Ltd|Co|Corp|P\.|N\.A|Jr|Sr|II|III|IV|AFL|and\b|&)/u;

/** The parties of a docket: those of its title, then those whom counsel stands for and whom the title hides in “et al.”. */
export function partiesOf(docket: Docket): Parties {
  const role = (ROLE.exec(docket.top)?.[1] ?? "petitioner").toLowerCase();
  const [top, bottom] = TITLES.find(([each]) => each === role) ?? ["petitioner", "respondent"];
  const titles = { top, bottom };
  const all = (["top", "bottom"] as const).flatMap((of) =>
    namesOf(docket, of).map((name): NamedParty => ({ name, short: shortOf(name), of, title: titles[of] })),
  );
  const many = (of: Party): string =>
    all.filter((party) => party.of === of).length > 1 || MORE.test(docket[of]) ? "s" : "";
  return {
    all,
    called: { top: `the ${top}${many("top")}`, bottom: `the ${bottom}${many("bottom")}` },
    title: titleOf(docket),
  };
}

function namesOf(docket: Docket, of: Party): readonly string[] {
  const titled = titledNames(docket[of]);
  const names = [...titled];
  // Without “et al.” the title has them all, and what counsel’s row says is another way to say it.
  if (titled.length === 0 || MORE.test(docket[of])) {
    for (const { party } of docket.counsel.filter((row) => row.of === of)) {
      const name = asName(party.replace(ROLE, "").replace(MORE, "").trim());
      if (name !== "" && !GROUP.test(party) && !names.some((each) => isSame(each, name))) names.push(name);
    }
  }
  return names;
}

/** “Federal Respondents”: no name. */
const GROUP = /^[\w.-]+ (?:petitioner|respondent|appellant|appellee|plaintiff|defendant|applicant)s?$/iu;

function titledNames(half: string): readonly string[] {
  const name = half
    .replace(ROLE, "")
    .replace(/^(?:In re:?|Ex parte|In the Matter of|Matter of)\s+/iu, "")
    .replace(MORE, "")
    .replace(/,? on behalf of .*$/iu, "")
    .replace(/[\s,]+$/u, "");
  if (name === "") return [];
  return statesIn(name)?.states ?? [asName(name.replace(/^State of (?=\p{Lu})/u, ""))];
}

/** One name says no more words than the other, or one begins as the other does. */
function isSame(one: string, other: string): boolean {
  const [first, second] = [one, other].map((name) => wordsOf(name).map(({ word }) => word));
  if (first === undefined || second === undefined) return false;
  if (first.join("") === second.join("")) return true;
  const [few, many] = first.length < second.length ? [first, second] : [second, first];
  return few.every((word) => many.includes(word));
}

function shortOf(name: string): string | undefined {
  const [first = "", ...rest] = name.split(", ");
  const isDescribed = rest.length > 0 && !SUFFIX.test(rest[0] ?? "") && /\S\s\S/u.test(first);
  return isDescribed ? first : undefined;
}

function titleOf({ top, bottom, number }: Docket): string {
  const halves = [top, bottom].map((half) => half.replace(ROLE, "").trim()).filter((half) => half !== "");
  return cut(halves.length > 0 ? halves.join(" v. ") : `No. ${number || "unknown"}`, 240);
}
