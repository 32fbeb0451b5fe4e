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
  const rows = counsel.filter(({ of }) => of === "other");
  const best = new Map(
    rows.map(
      (row) => [row, Math.max(0, ...filings.map(({ words }) => fit(row.party, words.label)))] as const,
    ),
  );
  const taken = new Set<Counsel>();
  const joined = filings.map((filing) => {
    const own = rows.filter((row) => {
      const score = fit(row.party, filing.words.label);
      return score > 0 && score === best.get(row);
    });
    for (const row of own) taken.add(row);
    return { filing, own };
  });
  const left = rows.filter((row) => !taken.has(row));
  return new Map(
    joined.map(({ filing, own }) => [
      filing,
      counselOf(filing, own.length > 0 ? own : left.filter((row) => isPart(row, filing))),
    ]),
  );
}

/** “X, et al., in support of respondents” → X. */
export const bareParty = (party: string): string =>
  withoutSide(` ${party}`)
    .label.replace(/^(?:amic(?:us|i) curiae )/iu, "")
    .replace(MORE, "")
    .trim();

/** How well a row fits a brief: 3 the same name, 2 a list that begins with it, 1 nearly the same words, 0 not. */
function fit(party: string, label: string): number {
  const bare = bareParty(party);
  const [one, two] = [wordsOf(bare), wordsOf(label)].map((words) => words.map(({ word }) => word));
  if (one === undefined || two === undefined || one.length === 0 || two.length === 0) return 0;
  if (one.join(" ") === two.join(" ")) return 3;
  if (spelledOut(bare, label)?.[0] !== undefined && isLead(bare, label)) return 2;
  if (isLead(label, bare) && one.length > 1) return 1.5;
  const [first, second] = [new Set(one), new Set(two)];
  const shared = [...first].filter((word) => second.has(word)).length;
  return shared / new Set([...one, ...two]).size >= 0.8 ? 1 : 0;
}

const isLead = (party: string, lead: string): boolean => endOfLead(party, lead) !== undefined;

/** A row that says less than the entry: “Law Professors” of “law professors A, B and C”. */
function isPart(row: Counsel, { words }: Filing): boolean {
  const label = new Set(wordsOf(words.label).map(({ word }) => word));
  const party = wordsOf(bareParty(row.party)).map(({ word }) => word);
  return party.length > 1 && party.every((word) => label.has(word));
}

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
