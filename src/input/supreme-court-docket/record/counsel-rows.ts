import type { Filing } from "../entries/filings.ts";
import { withoutSide } from "../../names/said-side.ts";
import type { Counsel } from "../docket.ts";
import { endOfLead, spelledOut, wordsOf } from "./spelled-out.ts";

/** The rows of counsel that are of a brief, and the names that they spell out. */
export interface CounselOfBrief {
  readonly rows: readonly Counsel[];
  /** All names of the fullest row, the lead first; none where no row has more than the entry. */
  readonly names: readonly string[];
  /** The row, as it is quoted for them. */
  readonly row?: string | undefined;
  /** A row has filers that it does not name. */
  readonly hasMore: boolean;
}

const MORE = /[,;]?\s*\bet\.? ?al\b\.?,?\s*$/iu;

/** Joins each brief to the rows of counsel that name its filers: a row goes to the briefs that it fits best. */
export function counselOfBriefs(
  filings: readonly Filing[],
  counsel: readonly Counsel[],
): ReadonlyMap<Filing, CounselOfBrief> {
  // Each is taken apart once: a large case has hundreds of both, and every pair of them is compared.
  const rows = counsel
    .filter(({ of }) => of === "other")
    .map((row) => ({ row, said: wordedName(bareParty(row.party)) }));
  const labels = filings.map((filing) => ({ filing, said: wordedName(filing.words.label) }));
  const own = new Map<Filing, Counsel[]>(filings.map((filing) => [filing, []]));
  const left = rows.filter(({ row, said }) => {
    const fits = labels.map((label) => fit(said, label.said));
    const best = Math.max(0, ...fits);
    if (best === 0) return true;
    for (const [index, { filing }] of labels.entries()) if (fits[index] === best) own.get(filing)?.push(row);
    return false;
  });
  return new Map(
    labels.map(({ filing, said }) => {
      const found = own.get(filing) ?? [];
      const parts = found.length > 0 ? [] : left.filter((each) => isPart(each.said, said));
      return [filing, counselOf(filing, found.length > 0 ? found : parts.map(({ row }) => row))];
    }),
  );
}

/** A name with its words, in their order and as a set. */
interface WordedName {
  readonly name: string;
  readonly words: readonly string[];
  readonly set: ReadonlySet<string>;
}

function wordedName(name: string): WordedName {
  const words = wordsOf(name).map(({ word }) => word);
  return { name, words, set: new Set(words) };
}

/** “X, et al., in support of respondents” → X. */
export const bareParty = (party: string): string =>
  withoutSide(` ${party}`)
    .label.replace(/^(?:amic(?:us|i) curiae )/iu, "")
    .replace(MORE, "")
    .trim();

/** How well a row fits a brief: 3 the same name, 2 a list that begins with it, 1 nearly the same words, 0 not. */
function fit(party: WordedName, label: WordedName): number {
  const [one, two] = [party.words, label.words];
  if (one.length === 0 || two.length === 0) return 0;
  // What begins as the other does has its first word.
  if (one[0] === two[0]) {
    if (one.join(" ") === two.join(" ")) return 3;
    if (isLead(party.name, label.name)) return 2;
    if (isLead(label.name, party.name) && one.length > 1) return 1.5;
  }
  let shared = 0;
  for (const word of party.set) if (label.set.has(word)) shared += 1;
  return shared / (party.set.size + label.set.size - shared) >= 0.8 ? 1 : 0;
}

const isLead = (party: string, lead: string): boolean => endOfLead(party, lead) !== undefined;

/** A row that says less than the entry: “Law Professors” of “law professors A, B and C”. */
const isPart = (party: WordedName, label: WordedName): boolean =>
  party.words.length > 1 && party.words.every((word) => label.set.has(word));

function counselOf({ words }: Filing, rows: readonly Counsel[]): CounselOfBrief {
  const lists = rows.map((row) => ({ row, names: spelledOut(bareParty(row.party), words.label) ?? [] }));
  const [fullest] = lists.toSorted((one, two) => two.names.length - one.names.length);
  const isFuller = fullest !== undefined && fullest.names.length > 1;
  return {
    rows,
    names: isFuller ? fullest.names : [],
    row: isFuller ? fullest.row.party : undefined,
    hasMore: isFuller && MORE.test(withoutSide(` ${fullest.row.party}`).label),
  };
}
