import { certaintyLabel, certaintyOf } from "../../model/certainty.ts";
import { sideMark } from "../words/inferred.ts";
import type { Brief, CaseModel, Id } from "../../model/model.ts";
import { BOTH, type Evidence, NOT_STATED, type StageId } from "../../schema/facts.ts";
import { BASES } from "../../schema/registries/bases.ts";
import { PARTS, SOURCE_TYPES } from "../../schema/registries/evidence-words.ts";
import { dateInWords } from "../words/dates.ts";
import { type Link, type Words, actorInText } from "../words/names.ts";
import { inSeries, markBefore, sideName } from "../words/series.ts";

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
  /** Whether it is asked for less, and stands folded however short it is; `false` where it stands open however long. */
  readonly isFolded?: boolean;
  readonly statements: readonly Statement[];
  /** What stands in place of how many there are, where that would say the wrong thing. */
  readonly count?: string;
}

/** A part by its heading, with how many statements it has: `Filers 2`, `Who paid for it: not looked at`. */
export const headingWithCount = ({ heading, statements, count }: Section): string =>
  count === undefined ? `${heading} ${statements.length}` : `${heading}: ${count}`;

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

/** The words that tell most quickly what was said come first: those marked so, then plain ones, covers and contexts last. */
const bestFirst = (evidence: readonly Evidence[]): readonly Evidence[] =>
  [...evidence].sort((one, other) => rank(one) - rank(other));

function rank({ best, quote, bearing }: Evidence): number {
  if (best === true) return 0;
  if (quote === undefined) return 3;
  return bearing === "context" || quote === quote.toUpperCase() ? 2 : 1;
}

/** Evidence ready to be read, the best words first. */
export function citations(model: CaseModel, evidence: readonly Evidence[]): readonly Citation[] {
  return bestFirst(evidence).map(({ source: id, quote, page, basis, of, says, bearing, note }) => {
    const source = model.source(id);
    const remarks = [bearing === "context" ? NOT_PROOF : "", note ?? ""].filter((text) => text !== "");
    const details = [
      source.publisher,
      source.date === undefined ? undefined : dateInWords(source.date),
      page === undefined ? undefined : pageInWords(page),
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

/** `p. 12`, `p. iv`, `cover`. */
const pageInWords = (page: string): string => (/^(?:\d|[ivxlc]+$)/u.test(page) ? `p. ${page}` : page);

/** How a claim is known that brings its evidence; where it brings none, the place of that says so. */
export const howKnown = (evidence: readonly Evidence[]): Words =>
  evidence.length === 0 ? [] : [certaintyLabel(certaintyOf(evidence))];

/** A case by its title; it goes to its stage. */
export const caseLink = (model: CaseModel, stage: StageId): Link => ({
  id: stage,
  text: model.case(model.stage(stage).case).title,
});

/** One position of a brief: `for Microsoft`, `for neither side, asks for reversal`, `side not stated`. */
export function positionWords(model: CaseModel, brief: Brief, position: Position): Words {
  const { stage, backs, asks } = position;
  const [party] = model.at(stage).backedBy({ ...brief, positions: [position] });
  const whom = party === undefined ? sideName(model, stage, backs) : actorInText(model, party);
  return [...(backs === NOT_STATED ? [whom] : ["for ", whom]), ...asksFor([{ asks }])];
}

/** All that a brief says at a stage: `for Gorse and Heath`, `for both sides, Acme and Bolt, asks for vacatur`. */
export function stanceWords(model: CaseModel, brief: Brief, stage: StageId): Words {
  const { positionsOf, sidesOf, backedBy } = model.at(stage);
  const positions = positionsOf(brief);
  const backed = backedBy(brief);
  const [side = NOT_STATED] = sidesOf(brief);
  const names = linkSeries(backed.map((id) => actorInText(model, id)));
  const words: Words =
    side === BOTH
      ? ["for both sides, ", ...names]
      : backed.length > 0
        ? ["for ", ...names]
        : [side === NOT_STATED ? "side not stated" : `for ${sideName(model, stage, side)}`];
  return [...words, sideMark(model.at(stage), side, [brief]), ...asksFor(positions)].filter(
    (word) => word !== "",
  );
}

/** The stages at which a brief says something, each once. */
export const stagesOf = ({ positions }: Brief): readonly StageId[] => [
  ...new Set(positions.map(({ stage }) => stage)),
];

type Position = Brief["positions"][number];

/** What positions ask the court to do, each once: `, asks for affirmance`. */
export function asksFor(positions: readonly Pick<Position, "asks">[]): Words {
  const asked = [...new Set(positions.flatMap(({ asks }) => asks ?? []))];
  return asked.length > 0 ? [`, asks for ${inSeries(asked)}`] : [];
}

/** `A, B and C` with links. */
export function linkSeries(links: readonly (string | Link)[]): Words {
  const before = markBefore(links.map((link) => (typeof link === "string" ? link : link.text)));
  return links.flatMap((link, index) => (index === 0 ? [link] : [before(index), link]));
}

/** Parts joined by a middle dot; empty parts fall away. */
export function dotted(parts: readonly Words[]): Words {
  return parts
    .filter((part) => part.length > 0)
    .flatMap((part, index) => (index === 0 ? part : [" · ", ...part]));
}

/** What a card stands on: each source once, as a way to what else it is cited for. */
export function sourceSection(model: CaseModel, evidence: readonly Evidence[]): readonly Section[] {
  const sources = [...new Set(evidence.map(({ source }) => source))].map((id) => model.source(id));
  const statements = sources.map(({ id, title, publisher, date }): Statement => ({
    words: [{ id, text: title }],
    details: dotted([
      publisher === undefined ? [] : [publisher],
      date === undefined ? [] : [dateInWords(date)],
    ]),
    evidence: null,
  }));
  return section("Sources", statements).map((each) => ({ ...each, isFolded: true }));
}

export const section = (heading: string, statements: readonly Statement[]): readonly Section[] =>
  statements.length > 0 ? [{ heading, statements }] : [];
