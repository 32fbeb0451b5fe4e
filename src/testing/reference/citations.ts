import { type Brief, type Evidence, only, record } from "./record.ts";

/** One piece of evidence as the panel shows it. */
export interface Citation {
  /** The words in the quotation, or null where there is none. */
  readonly quote: string | null;
  /** Whether it says that no words are quoted. */
  readonly isSilent: boolean;
  /** Where the link of the same figure goes, and what it is called. */
  readonly href: string;
  readonly source: string;
  /** The heading of the reading that it stands under, where sources disagree. */
  readonly reading: string;
}

/** What the file gives as evidence, as the panel should show it. */
export function citationsOf(evidence: readonly Evidence[] = []): Citation[] {
  const isDisputed = evidence.some(({ says }) => says !== undefined);
  return evidence.map(({ source, quote, says }) => {
    const { url, title } = only(record.sources, source);
    const reading = says === undefined ? "As shown here" : `Other reading: ${says}`;
    return {
      quote: quote ?? null,
      isSilent: quote === undefined,
      href: url,
      source: title,
      reading: isDisputed ? reading : "",
    };
  });
}

/** In one order, so that two lists can be compared whatever the order of the page. */
export const sorted = (citations: readonly Citation[]): string[] =>
  citations.map((citation) => JSON.stringify(citation)).sort();

/** Everything the file cites for a brief: for itself, its side, its filers and groups. */
export const evidenceOfBrief = ({ evidence = [], positions, filers = [], groups = [] }: Brief) => [
  ...citationsOf(evidence),
  ...positions.flatMap((position) => citationsOf(position.evidence)),
  ...filers.flatMap((filer) => (typeof filer === "string" ? [] : citationsOf(filer.evidence))),
  ...groups.flatMap((group) => citationsOf(group.evidence)),
];

/** The claims of the first account that concern something. */
export const claimsAbout = (id: string) =>
  record.cases.flatMap(({ claims }) => claims).filter(({ about }) => about.includes(id));

export const evidenceOfClaims = (id: string) =>
  claimsAbout(id).flatMap((claim) => citationsOf(claim.evidence));
