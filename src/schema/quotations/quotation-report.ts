import type { CaseFile } from "../facts.ts";
import type { Issue } from "../issues/issues.ts";
import type { Part } from "../registries/evidence-words.ts";
import { namesOf } from "../registries/names-of.ts";
import { CLAIM_KINDS, type ClaimKind, type QuotableClaim, quotableClaims } from "./claims.ts";

/** What the quotations of a file hold of what it claims. */
export interface QuotationReport {
  /** One for each claim whose quotations hold neither the name nor the value. */
  readonly issues: readonly Issue[];
  /** One for each kind of such claims: `9 of 174 signers: no quotation holds the name.` */
  readonly kinds: readonly string[];
  /** `Quoted by name: 165 of 174 signers. …` */
  readonly counts: string;
}

/** Holds every quotation of a file against what it stands beside. An inference that says from what is no gap. */
export function quotationReport(file: CaseFile): QuotationReport {
  const claims = quotableClaims(file);
  const unheld = claims.filter((claim) => !isHeld(claim) && !isConcluded(claim));
  return {
    issues: unheld.map(issueOf),
    kinds: namesOf(CLAIM_KINDS).flatMap((kind) => {
      const [count, all] = [unheld, claims].map((each) => ofKind(each, kind).length);
      const { many, wanted } = CLAIM_KINDS[kind];
      return count === 0 ? [] : [`${count} of ${all} ${many}: no quotation holds ${wanted}.`];
    }),
    counts: countsIn(file, claims),
  };
}

const ofKind = (claims: readonly QuotableClaim[], kind: ClaimKind): readonly QuotableClaim[] =>
  claims.filter((claim) => claim.kind === kind);

const isHeld = ({ evidence, isHeldBy }: QuotableClaim): boolean =>
  evidence.some(({ quote }) => quote !== undefined && isHeldBy(quote));

const isQuoted = ({ evidence }: QuotableClaim): boolean => evidence.some(({ quote }) => quote !== undefined);

/** By what is said of the claim alone, where anything is; else by all that stands beside it. */
function isConcluded({ kind, evidence }: QuotableClaim): boolean {
  const own = evidence.filter(({ of }) => of !== undefined && of === partOf(kind));
  const pieces = own.length > 0 ? own : evidence;
  return pieces.length > 0 && pieces.every(({ basis, note }) => basis === "inference" && note !== undefined);
}

function partOf(kind: ClaimKind): Part | undefined {
  const descriptor = CLAIM_KINDS[kind];
  return "part" in descriptor ? descriptor.part : undefined;
}

function issueOf(claim: QuotableClaim): Issue {
  const { wanted } = CLAIM_KINDS[claim.kind];
  const found = isQuoted(claim) ? `no quotation holds ${wanted}` : "no words are quoted";
  const part = partOf(claim.kind);
  const means = part === undefined ? "" : ` (of “${part}”)`;
  const words = `“${claim.claimed}”: ${found}. Quote the words that have ${wanted}, or give the basis “inference”${means} and a note that says from what it is concluded.`;
  return { level: "warning", path: claim.path, words };
}

function countsIn(file: CaseFile, claims: readonly QuotableClaim[]): string {
  const signers = ofKind(claims, "signer");
  const told = [...ofKind(claims, "relation"), ...ofKind(claims, "event")];
  const pages = JSON.stringify(file).match(/"page":/gu)?.length ?? 0;
  return [
    `Quoted by name: ${signers.filter(isHeld).length} of ${signers.length} signers`,
    `quoted: ${told.filter(isQuoted).length} of ${told.length} relations and events`,
    `with a page: ${pages} pieces of evidence.`,
  ].join("; ");
}
