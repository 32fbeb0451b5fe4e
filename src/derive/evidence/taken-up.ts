import type { Brief, CaseModel } from "../../model/model.ts";
import type { Evidence } from "../../schema/facts.ts";
import { FUNDING, TAKEN_UP } from "../../schema/registries/evidence-words.ts";
import { RELATIONS } from "../../schema/registries/relations.ts";
import { relationStatement } from "../relations/statement.ts";
import { capital } from "../words/series.ts";
import { type Section, type Statement, citations, dotted, howKnown, section } from "./citation.ts";

/** What a file says of which nobody has looked: it is not “no”. */
export const NOT_LOOKED_AT = "Not looked at";
const NOT_SEEN = "Looked for, and not seen";
/** That a court names a brief does not say that it agrees. */
const CITED = "Taken up is not followed";

/** What became of a brief, and who paid for it; what nobody has looked at says so, folded away. */
export function fateSections(model: CaseModel, brief: Brief): readonly Section[] {
  const taken = takenStatements(model, brief);
  const paid = fundingStatements(model, brief);
  return [
    ...section("Taken up by the court", taken).map((each) => unlooked(each, brief.takenUp === undefined)),
    ...section("Who paid for it", paid).map((each) => unlooked(each, brief.funding === undefined)),
  ];
}

/** A part of which nobody has looked is folded, and counts nothing. */
const unlooked = (part: Section, isUnlooked: boolean): Section =>
  isUnlooked && part.statements.length === 1
    ? { ...part, isFolded: true, count: NOT_LOOKED_AT.toLowerCase() }
    : part;

function takenStatements(model: CaseModel, { takenUp }: Brief): readonly Statement[] {
  if (!takenUp || takenUp.length === 0) return [plain(takenUp ? NOT_SEEN : NOT_LOOKED_AT)];
  return takenUp.map(({ by, page, quote, evidence }) => ({
    words: [
      `In ${TAKEN_UP[by]}${page === undefined ? "" : `, p. ${page}`}${quote === undefined ? "" : `: “${quote}”`}`,
    ],
    details: dotted([[CITED], howKnown(evidence)]),
    evidence: citations(model, evidence),
  }));
}

/** What the brief discloses, with its words, and whoever a source says paid one of its filers. */
function fundingStatements(model: CaseModel, { filers, funding, evidence }: Brief): readonly Statement[] {
  const own: readonly Evidence[] = evidence.filter(({ of }) => of === "funding");
  const payers = filers.flatMap(({ actor }) =>
    model.relationsOf(actor).filter(({ kind, to }) => RELATIONS[kind].isPayment && to === actor),
  );
  return [
    funding === undefined
      ? plain(NOT_LOOKED_AT)
      : { words: [FUNDING[funding]], details: howKnown(own), evidence: citations(model, own) },
    ...payers.map((relation) => relationStatement(model, relation)),
  ];
}

const plain = (words: string): Statement => ({ words: [words], details: [], evidence: null });

/** Where a court took a brief up, in a few words: `Opinion, dissent`; that it did not is said only where somebody looked. */
export function takenInShort({ takenUp }: Pick<Brief, "takenUp">): string {
  if (takenUp === undefined) return NOT_LOOKED_AT;
  if (takenUp.length === 0) return NOT_SEEN;
  const places = [...new Set(takenUp.map(({ by }) => TAKEN_UP[by].replace(/^(?:the|a) /, "")))];
  return capital(places.join(", "));
}

/** Who paid, in a few words. */
export const fundingInShort = ({ funding }: Pick<Brief, "funding">): string =>
  funding === undefined ? NOT_LOOKED_AT : FUNDING[funding];
