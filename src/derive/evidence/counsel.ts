import { type Brief, type CaseModel, WHOLE_CASE } from "../../model/model.ts";
import { counselEvidence } from "../../model/certainty.ts";
import type { ActorId } from "../../schema/facts.ts";
import { inferredParts } from "../words/inferred.ts";
import { type Words, actorLink, briefLink, stageLink } from "../words/names.ts";
import { counted, inList } from "../words/series.ts";
import {
  type Section,
  type Statement,
  caseLink,
  citations,
  dotted,
  howKnown,
  linkSeries,
  section,
  stagesOf,
} from "./citation.ts";

/** So many names stand in a line; the others are counted. */
const MOST = 3;

/** The briefs that a firm wrote, in every case of the file. */
const writtenBy = (model: CaseModel, firm: ActorId): readonly Brief[] =>
  model.at(WHOLE_CASE).briefs.filter(({ counsel }) => counsel.some((each) => each.firm === firm));

/** On the card of a firm: for whom it wrote, who came back first, and in which briefs. */
export function counselSections(model: CaseModel, firm: ActorId): readonly Section[] {
  const briefs = writtenBy(model, firm);
  const clients = new Map<ActorId, readonly Brief[]>();
  for (const brief of briefs)
    for (const { actor } of brief.filers)
      if (actor !== firm) clients.set(actor, [...(clients.get(actor) ?? []), brief]);
  const again = [...clients].filter(([, theirs]) => theirs.length > 1);
  return [
    ...section(
      "Lawyers for",
      briefs.map((brief) => counselFor(model, brief, firm)),
    ),
    ...section(
      "Wrote for more than once",
      again
        .sort(([, one], [, other]) => other.length - one.length)
        .map(([actor, theirs]): Statement => ({
          words: [actorLink(model, actor)],
          details: linkSeries(theirs.map(({ id }) => briefLink(model, id))),
          evidence: null,
        })),
    ),
  ];
}

function counselFor(model: CaseModel, brief: Brief, firm: ActorId): Statement {
  const attorneys = brief.counsel.filter((each) => each.firm === firm).flatMap((each) => each.attorneys);
  const where = stagesOf(brief).map((stage) =>
    model.cases.size > 1 ? caseLink(model, stage) : stageLink(model, stage),
  );
  return {
    words: [briefLink(model, brief.id)],
    details: dotted([
      clientsOf(model, brief, firm),
      linkSeries(where),
      attorneys.length > 0 ? [inList(attorneys)] : [],
      inferredParts(brief.evidence, "counsel"),
      howKnown(brief.evidence),
    ]),
    evidence: citations(model, counselEvidence(brief)),
  };
}

/** `for Apple, Cisco, Verizon and 11 others`; a firm that filed for itself wrote for nobody else. */
function clientsOf(model: CaseModel, { filers }: Brief, firm: ActorId): Words {
  const clients = filers.flatMap(({ actor }) => (actor === firm ? [] : [actorLink(model, actor)]));
  if (clients.length === 0) return [];
  const rest = clients.length - MOST;
  const named = rest > 1 ? [...clients.slice(0, MOST), counted(rest, "other")] : clients;
  return ["for ", ...linkSeries(named)];
}

/** On the card of a brief: what else its firm wrote. */
export function alsoWrote(model: CaseModel, { id }: Brief, firm: ActorId | undefined): Words {
  const others = firm === undefined ? [] : writtenBy(model, firm).filter((brief) => brief.id !== id);
  if (others.length === 0) return [];
  const rest = others.length - MOST;
  const shown = (rest > 1 ? others.slice(0, MOST) : others).map((brief) => briefLink(model, brief.id));
  return ["also wrote: ", ...linkSeries(rest > 1 ? [...shown, counted(rest, "other brief")] : shown)];
}

/** On the card of a filer: who wrote its briefs, the most frequent first. */
export function counselOfFiler(model: CaseModel, actor: ActorId): readonly Section[] {
  const wrote = new Map<ActorId, readonly Brief[]>();
  for (const brief of model.briefsOf(actor))
    for (const firm of new Set(brief.counsel.flatMap((each) => each.firm ?? [])))
      if (firm !== actor) wrote.set(firm, [...(wrote.get(firm) ?? []), brief]);
  const firms = [...wrote].sort(([, one], [, other]) => other.length - one.length);
  return section(
    "Lawyers",
    firms.map(([firm, briefs]): Statement => {
      const others = writtenBy(model, firm).length - briefs.length;
      return {
        words: [actorLink(model, firm)],
        details: dotted([
          linkSeries(briefs.map(({ id }) => briefLink(model, id))),
          others > 0 ? [`wrote ${counted(others, "brief")} for others here`] : [],
        ]),
        evidence: null,
      };
    }),
  );
}
