import { relationStatement } from "../../derive/relations/statement.ts";
import { textOf } from "../../derive/words/names.ts";
import { totalInWords } from "../../derive/words/series.ts";
import { folded } from "../../derive/words/folded.ts";
import type { CaseModel, Id } from "../../model/model.ts";
import type { Evidence, StageId } from "../../schema/facts.ts";
import type { Entry } from "./entries.ts";

/** Something of the file with the evidence for it: what is selected to read it, and what it is called. */
interface Carried {
  readonly id: Id;
  readonly stage?: StageId | undefined;
  readonly called: string;
  readonly evidence: readonly Evidence[];
}

/** Each quotation once, with what it carries first. One that only repeats a title is found by the title. */
export function quotationEntries(model: CaseModel): readonly Entry[] {
  const seen = new Set<string>();
  return carried(model).flatMap(({ id, stage, called, evidence }) =>
    evidence.flatMap(({ source, quote }): readonly Entry[] => {
      if (quote === undefined || folded(called).includes(folded(quote))) return [];
      const key = `${source}: ${quote}`;
      if (seen.has(key)) return [];
      seen.add(key);
      const details = `${model.source(source).title} · quoted for: ${called}`;
      return [{ key, sort: "quotation", id, stage, title: quote, more: [], details, place: quote }];
    }),
  );
}

function carried(model: CaseModel): readonly Carried[] {
  const { file } = model;
  const ofBriefs = [...model.briefs.values()].flatMap(
    ({ id, title, evidence, filers, groups, positions, takenUp = [] }) =>
      [{ evidence }, ...filers, ...groups, ...positions, ...takenUp].map((part) => ({
        id,
        called: title,
        evidence: part.evidence,
      })),
  );
  const ofRelations = [...model.relations.values()].map((relation) => ({
    id: relation.id,
    stage: relation.stage,
    called: textOf(relationStatement(model, relation).words),
    evidence: relation.evidence,
  }));
  const ofStages = file.stages.flatMap(({ id, label, outcome, events, reported, absent }) => [
    ...(outcome ? [{ id, stage: id, called: outcome.text, evidence: outcome.evidence }] : []),
    ...events.map(({ text, evidence }) => ({ id, stage: id, called: text, evidence })),
    ...reported.map((total) => ({ id, stage: id, called: totalInWords(total), evidence: total.evidence })),
    ...absent.map(({ actor, evidence }) => ({
      id,
      stage: id,
      called: `${model.actor(actor).name} absent, ${label}`,
      evidence,
    })),
  ]);
  const ofClaims = file.cases.flatMap(({ claims, id }) =>
    claims.map(({ text, about, evidence }) => {
      const stage = about.find((each) => model.stages.has(each));
      return { id: stage ?? about[0] ?? id, stage, called: text, evidence };
    }),
  );
  return [...ofBriefs, ...ofRelations, ...ofStages, ...ofClaims];
}
