import type { Docket, Entry } from "../docket.ts";
import { nameKey } from "../../names/spelling.ts";
import { type AmicusWords, amicusWords } from "./amicus-words.ts";

export type FilingWords = Exclude<AmicusWords, { readonly sort: "other" }>;

/** One brief of an amicus, or one motion to file one, with every entry that speaks of it. */
export interface Filing {
  /** The entry that counts: the brief on file, else the motion, else what was submitted. */
  readonly entry: Entry;
  readonly words: FilingWords;
  /** Of the motion, the submission, the ruling; in the order of the docket. */
  readonly others: readonly Entry[];
  readonly status: string;
}

/** An entry that is no filing, and why. */
export interface Skipped {
  readonly entry: Entry;
  readonly why: string;
}

export interface Filings {
  readonly filings: readonly Filing[];
  readonly skipped: readonly Skipped[];
}

interface Told {
  readonly entry: Entry;
  readonly words: FilingWords;
  /** Its filers, and the numbers of its documents, as they are compared with those of every other entry. */
  readonly key: string;
  readonly numbers: readonly string[];
}

/** The filings of a docket. What is told in several entries, from the motion to the ruling, is one. */
export function filingsOf({ entries }: Docket, isSameStage: (one: Entry, two: Entry) => boolean): Filings {
  const skipped: Skipped[] = [];
  const told: Told[] = [];
  for (const entry of entries) {
    const words = amicusWords(entry.text);
    if (words === undefined) continue;
    if (words.sort === "other") skipped.push({ entry, why: words.why });
    else told.push({ entry, words, key: keyOf(words.label), numbers: filingNumbers(entry) });
  }
  const groups: Told[][] = [];
  for (const each of told) {
    // One order may rule on the motions of several.
    const isRuling = each.words.sort === "ruling";
    const own = groups.filter((known) => isSame(known, each, isSameStage)).slice(0, isRuling ? undefined : 1);
    for (const group of own) group.push(each);
    if (own.length === 0) groups.push([each]);
  }
  const filings = groups.flatMap((group) => {
    const main = mainOf(group);
    if (main !== undefined) return [filingOf(main, group)];
    skipped.push(...group.map(({ entry, words }) => ({ entry, why: WHY_NOT[words.sort] ?? "" })));
    return [];
  });
  return { filings, skipped };
}

const WHY_NOT: Readonly<Record<string, string>> = {
  refused: "The Clerk did not accept it, and the docket has no later one of the same filers.",
  ruling: "It rules on motions of filers that it does not name.",
  motion: "The motion names nobody.",
  submitted: "It names nobody.",
  brief: "It names nobody.",
};

/** What counts of a filing: a brief before a motion, a motion before a submission. What was only refused is none. */
const RANKS: readonly FilingWords["sort"][] = ["brief", "motion", "submitted", "ruling"];

function mainOf(group: readonly Told[]): Told | undefined {
  const named = group.filter(({ words }) => words.label !== "" || words.isAppointed);
  return RANKS.flatMap((sort) => named.filter(({ words }) => words.sort === sort))[0];
}

function filingOf(main: Told, group: readonly Told[]): Filing {
  const ruling = group.findLast(({ words }) => words.ruling !== undefined)?.words.ruling;
  const side = main.words.side ?? group.find(({ words }) => words.side !== undefined)?.words.side;
  return {
    entry: main.entry,
    words: { ...main.words, side },
    others: group.flatMap(({ entry }) => (entry === main.entry ? [] : [entry])),
    status: group.some(({ words }) => words.isWithdrawn) ? "withdrawn" : statusOf(main.words.sort, ruling),
  };
}

function statusOf(sort: FilingWords["sort"], ruling: FilingWords["ruling"]): string {
  if (ruling === "granted") return "filed by leave";
  if (ruling === "denied") return "leave to file denied";
  return {
    brief: "filed",
    motion: "motion for leave to file",
    submitted: "submitted",
    refused: "not accepted",
    ruling: "filed",
  }[sort];
}

/** Whether an entry goes on with a filing that is known. */
function isSame(
  known: readonly Told[],
  next: Told,
  isSameStage: (one: Entry, two: Entry) => boolean,
): boolean {
  const last = known.at(-1);
  if (last === undefined) return false;
  // Documents of one filing stand under one number: “…/DocketPDF/23/23-175/279300/…”.
  if (known.some(({ numbers }) => numbers.some((id) => next.numbers.includes(id)))) return true;
  const isNamed = (key: string): boolean => key !== "" && known.some((each) => each.key === key);
  if (next.words.sort === "ruling") {
    if (!known.some(({ words }) => words.sort === "motion")) return false;
    const text = ` ${keyOf(next.entry.text)} `;
    return (
      !known.some(({ words }) => words.ruling !== undefined) &&
      known.some(({ key }) => key !== "" && text.includes(` ${key} `))
    );
  }
  if (!isNamed(next.key) || !isSameStage(last.entry, next.entry)) return false;
  // Two briefs on file are two; anything before that leads to one.
  const isOnFile = known.some(({ words }) => words.sort === "brief");
  const isStep = next.words.sort !== "brief" && next.words.sort !== "motion";
  return isOnFile
    ? isStep && next.words.sort !== "submitted"
    : known.every(({ words }) => words.sort !== "motion") || next.words.sort !== "motion";
}

const keyOf = (label: string): string =>
  nameKey(label.replace(/^(?:the )/iu, ""))
    .replaceAll(/[^\p{L}\p{N}]+/gu, " ")
    .trim();

const filingNumbers = ({ links }: Entry): readonly string[] =>
  links.flatMap(({ address }) => /\/DocketPDF\/\d+\/[^/]+\/(\d+)\//iu.exec(address)?.[1] ?? []);
