import { bidirectional } from "graphology-shortest-path/unweighted";
import { graphOf } from "../../model/graph.ts";
import { idOf, keyOf } from "../../model/graph-key.ts";
import type { Brief, CaseModel, Id } from "../../model/model.ts";
import type { ActorId, Evidence } from "../../schema/facts.ts";
import { type Words, actorInText, actorLink, briefLink } from "../words/names.ts";
import { type Statement, type Section, citations, section } from "./citation.ts";
import { relationStatement } from "../relations/statement.ts";
import { counselEvidence } from "../../model/certainty.ts";
import { inSentence, inSeries, sentence } from "../words/series.ts";

/** The ids on a shortest way from one actor to another, actors and briefs; `null` where the record links them in no way. */
export type FindPath = (model: CaseModel, from: ActorId, to: ActorId) => readonly Id[] | null;

/** Counted in links; among ways of the same length one is taken, always the same. */
export const shortestPath: FindPath = (model, from, to) =>
  bidirectional(graphOf(model), keyOf(from), keyOf(to))?.map(idOf) ?? null;

/** A shortest path told step by step, each with its evidence; an honest answer where there is none. */
export function pathSections(
  model: CaseModel,
  from: ActorId,
  to: ActorId,
): { readonly words: string; readonly sections: readonly Section[] } {
  const ids = shortestPath(model, from, to);
  if (!ids)
    return { words: "The record ties them in no way, neither directly nor through others.", sections: [] };
  return { words: lengthInWords(model, ids), sections: section("Step by step", stepsOf(model, ids)) };
}

function lengthInWords(model: CaseModel, ids: readonly Id[]): string {
  const between = ids.slice(1, -1).filter((id) => model.actors.has(id));
  if (between.length === 0)
    return "They are tied without anyone in between. This is a shortest path; there may be others as short.";
  const names = inSeries(between.map((id) => inSentence(actorInText(model, id).text)));
  return `${sentence(`They are tied through ${names}`)} This is a shortest path; there may be others as short.`;
}

/** A brief stands between two actors; any other two neighbours are linked by a relation. */
function stepsOf(model: CaseModel, ids: readonly Id[]): readonly Statement[] {
  return ids.slice(0, -1).flatMap((id, index): readonly Statement[] => {
    const [before, next, after] = [ids[index - 1], ids[index + 1], ids[index + 2]];
    const brief = next === undefined ? undefined : model.briefs.get(next);
    if (brief && after !== undefined) return [briefStep(model, brief, id, after)];
    if (model.briefs.has(id) && before !== undefined) return [];
    return next === undefined ? [] : relationStep(model, id, next);
  });
}

function briefStep(model: CaseModel, brief: Brief, from: Id, to: Id): Statement {
  // Whom a position backs is who of that name is a party at its stage: a successor of the one that it names.
  const backs = (position: Brief["positions"][number], actor: ActorId): boolean =>
    model
      .at(position.stage)
      .backedBy({ ...brief, positions: [position] })
      .includes(actor);
  const proof = (actor: ActorId): readonly Evidence[] =>
    brief.filers.find((filer) => filer.actor === actor)?.evidence ??
    (partIn(brief, actor) === "wrote" ? counselEvidence(brief) : undefined) ??
    brief.positions.find((position) => position.evidence.length > 0 && backs(position, actor))?.evidence ??
    brief.evidence;
  const [one, other, paper] = [actorLink(model, from), actorLink(model, to), briefLink(model, brief.id)];
  // That a firm wrote it is what is told of a firm.
  const ofCounsel = [from, to].filter((id) => partIn(brief, id) === "wrote");
  const proofs = (ofCounsel.length > 0 ? ofCounsel : [from, to]).flatMap(proof);
  const evidence = citations(model, [...new Set(proofs)]);
  const told = (...words: Words): Statement => ({ words: [...words, paper], details: [], evidence });
  const [first, second] = [partIn(brief, from), partIn(brief, to)];
  if (first === second) return told(one, " and ", other, ALIKE[first]);
  // The one who did more is told first.
  const isInOrder = PARTS_IN_ORDER.indexOf(first) < PARTS_IN_ORDER.indexOf(second);
  const [doer, done] = isInOrder ? [one, actorInText(model, to)] : [other, actorInText(model, from)];
  const [did, got] = isInOrder ? [first, second] : [second, first];
  if (did === "filed") return told(doer, " backed ", done, " in: ");
  if (got === "filed") return told(doer, " acted for ", done, " in: ");
  return told(doer, " acted in a brief that backed ", done, ": ");
}

/** What somebody has to do with a brief, the most first: of two, who wrote for another is told before whom they wrote for. */
const PARTS_IN_ORDER = ["wrote", "filed", "was backed"] as const;
type PartInBrief = (typeof PARTS_IN_ORDER)[number];

const ALIKE: Readonly<Record<PartInBrief, string>> = {
  wrote: " acted as lawyers in one brief: ",
  filed: " signed one brief: ",
  "was backed": " were both backed in: ",
};

/** A firm that files for itself is a filer. */
function partIn({ filers, counsel }: Brief, actor: ActorId): PartInBrief {
  if (filers.some((filer) => filer.actor === actor)) return "filed";
  return counsel.some(({ firm }) => firm === actor) ? "wrote" : "was backed";
}

function relationStep(model: CaseModel, from: Id, to: Id): readonly Statement[] {
  const ends = new Set([from, to]);
  const relation = model.relationsOf(from).find((each) => ends.has(each.from) && ends.has(each.to));
  return relation ? [relationStatement(model, relation)] : [];
}
