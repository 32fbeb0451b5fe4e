import type { CaseModel, Id } from "../../model/model.ts";
import { type Evidence, NOT_STATED, type Side, type StageId } from "../../schema/facts.ts";
import { BASES } from "../../schema/registries/bases.ts";
import { PARTS, SOURCE_TYPES } from "../../schema/registries/evidence-words.ts";
import { dateInWords } from "../words/dates.ts";
import { type Link, type Words, actorLink } from "../words/names.ts";
import { sideName } from "../words/series.ts";

/** One piece of evidence, ready to be read. */
export interface Citation {
  readonly quote: string | null;
  /** What the quotation does not do, or what else to know of it. */
  readonly remark: string | null;
  readonly source: { readonly title: string; readonly url: string | null; readonly details: string };
  /** `read in a filing, order or opinion`; `date inferred` of a piece that is of a part alone. */
  readonly basis: string;
  /** The other value that this piece supports, where sources disagree. */
  readonly says: string | null;
}

/** One statement with the evidence for it. */
export interface Statement {
  readonly words: Words;
  /** Quieter words under the statement: date, stage, how sure. */
  readonly details: Words;
  /** `null` where the statement needs none of its own: the file lays it down, or it stands elsewhere on the panel. */
  readonly evidence: readonly Citation[] | null;
  /** What a count stands on, folded away under it. */
  readonly behind?: { readonly label: string; readonly statements: readonly Statement[] };
}

export interface Section {
  readonly heading: string;
  readonly statements: readonly Statement[];
}

/** What the panel says of one thing of the file. */
export interface Profile {
  readonly id: Id;
  readonly title: string;
  readonly subtitle: Words;
  readonly notes: readonly string[];
  readonly sections: readonly Section[];
  /** Where a source itself stands on the web. */
  readonly address?: string | null;
}

const NOT_PROOF = "Context: these words do not carry the claim by themselves.";

export function citations(model: CaseModel, evidence: readonly Evidence[]): readonly Citation[] {
  return evidence.map(({ source: id, quote, page, basis, of, says, bearing, note }) => {
    const source = model.source(id);
    const remarks = [bearing === "context" ? NOT_PROOF : "", note ?? ""].filter((text) => text !== "");
    const details = [
      source.publisher,
      source.date === undefined ? undefined : dateInWords(source.date),
      page === undefined ? undefined : `p. ${page}`,
      source.type === undefined ? undefined : SOURCE_TYPES[source.type].toLowerCase(),
    ];
    return {
      quote: quote ?? null,
      remark: remarks.length > 0 ? remarks.join(" ") : null,
      source: {
        title: source.title,
        url: source.url ?? null,
        details: details.filter((detail) => detail !== undefined).join(" · "),
      },
      basis: of === undefined ? BASES[basis].label : `${PARTS[of]} ${BASES[basis].label}`,
      says: says ?? null,
    };
  });
}

/** A side as a link where it is a party, else in words. */
function sideWords(model: CaseModel, side: Side): string | Link {
  return model.actors.has(side) ? actorLink(model, side) : sideName(model, side);
}

/** A case by its title; it goes to its stage. */
export const caseLink = (model: CaseModel, stage: StageId): Link => ({
  id: stage,
  text: model.case(model.stage(stage).case).title,
});

/** `for Microsoft`, `for neither side`, `side not stated`. */
export function forSide(model: CaseModel, side: Side): Words {
  return side === NOT_STATED ? [sideName(model, side)] : ["for ", sideWords(model, side)];
}

/** `A, B and C` with links. */
export function linkSeries(links: readonly (string | Link)[]): Words {
  return links.flatMap((link, index) => {
    if (index === 0) return [link];
    return [index === links.length - 1 ? " and " : ", ", link];
  });
}

/** Parts joined by a middle dot; empty parts fall away. */
export function dotted(parts: readonly Words[]): Words {
  return parts
    .filter((part) => part.length > 0)
    .flatMap((part, index) => (index === 0 ? part : [" · ", ...part]));
}

export const section = (heading: string, statements: readonly Statement[]): readonly Section[] =>
  statements.length > 0 ? [{ heading, statements }] : [];
