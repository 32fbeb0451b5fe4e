import { readFileSync } from "node:fs";
import type { WrittenCaseFile } from "../../schema/case-file.ts";
import { completed } from "../../schema/completed.ts";

/** What a person found in a docket. */
export interface DocketLabel {
  /** The docket, by its path in the folder. */
  readonly file: string;
  readonly filings: readonly Filing[];
}

interface Filing {
  readonly date: string;
  readonly filers: string;
  readonly side: string | null;
  /** Other than “brief” and “motion” it is no filing. */
  readonly kind?: string;
}

/** How far what was made of a docket agrees with its labels. */
export interface Score {
  readonly wanted: number;
  readonly made: number;
  readonly found: number;
  /** Sides as the label has them, not stated, or another. */
  readonly right: number;
  readonly unstated: number;
  readonly wrong: number;
  readonly remarks: readonly string[];
}

/** The labels in a file; none where it has none. */
export function labelsIn(path: string): readonly DocketLabel[] {
  if (!path.endsWith(".json")) return [];
  try {
    const { dockets = {} } = JSON.parse(readFileSync(path, "utf8")) as {
      readonly dockets?: Readonly<Record<string, { readonly filings: readonly Filing[] }>>;
    };
    return Object.entries(dockets).flatMap(([file, { filings }]) =>
      Array.isArray(filings)
        ? [{ file, filings: filings.filter(({ kind = "brief" }) => /brief|motion|submitted/u.test(kind)) }]
        : [],
    );
  } catch {
    return [];
  }
}

const SIDES: Readonly<Record<string, string>> = {
  plaintiff: "petitioner",
  applicant: "petitioner",
  appellant: "petitioner",
  defendant: "respondent",
  appellee: "respondent",
};

export function compared({ file, filings }: DocketLabel, written: WrittenCaseFile): Score {
  const { briefs, stages } = completed(written);
  const titles = new Map<string, string>(
    stages.flatMap(({ parties }) => parties.map(({ actor, title }) => [actor, title ?? ""] as const)),
  );
  const left = new Set(briefs);
  const pairs = filings.flatMap((label) => {
    const brief = [...left].find(
      ({ filed, title }) => filed === label.date && sameName(title.replace(/^Brief of /u, ""), label.filers),
    );
    if (brief === undefined) return [];
    left.delete(brief);
    const backs: string = brief.positions[0]?.backs ?? "not-stated";
    const title = titles.get(backs) ?? backs;
    return [{ label, side: SIDES[title] ?? title }];
  });
  const sided = pairs.filter(({ label }) => label.side !== null && label.side !== "unknown");
  const wrong = sided.filter(({ label, side }) => side !== "not-stated" && side !== label.side);
  const unstated = sided.filter(({ side }) => side === "not-stated");
  const missed = filings.filter((label) => !pairs.some((pair) => pair.label === label));
  return {
    wanted: filings.length,
    made: briefs.length,
    found: pairs.length,
    right: sided.length - wrong.length - unstated.length,
    unstated: unstated.length,
    wrong: wrong.length,
    remarks: [
      ...missed.map(({ date, filers }) => `${file}: not found: ${date} ${filers}`),
      ...[...left].map(({ filed, title }) => `${file}: not labelled: ${filed} ${title}`),
      ...[...wrong, ...unstated].map(
        ({ label, side }) => `${file}: ${label.filers}: labelled ${label.side}, read ${side}`,
      ),
    ],
  };
}

const sameName = (one: string, other: string): boolean => lettersOf(one) === lettersOf(other);
const lettersOf = (name: string): string => name.toLowerCase().replaceAll(/[^\p{L}\p{N}]+/gu, "");
