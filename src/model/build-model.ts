import type { BriefRecord, CaseFile } from "../schema/facts.ts";
import { proceedingsOf } from "./at.ts";
import { grouped } from "./grouped.ts";
import type { Brief, CaseModel } from "./model.ts";
import { stagesToldApart, toldApart } from "./namesakes.ts";
import { sidesAt } from "./sides/sides-at.ts";
import { sidesOfRecord } from "./sides/sides.ts";

/**
 * Indexes a parsed file, whose references are known to hold. A part of a file keeps the whole beside it, because the
 * order in which sides enter the cases gives them their colours.
 */
export function buildModel(part: CaseFile, whole?: CaseModel): CaseModel {
  const file = whole?.file ?? part;
  const briefs = part.briefs.map(withFilers);
  const stages = stagesToldApart(part.stages, file);
  const maps = {
    cases: byId(part.cases),
    actors: byId(toldApart(part.actors, file)),
    stages: byId(stages),
    briefs: byId(briefs),
    relations: byId(part.relations),
    sources: byId(part.sources),
  };
  const standing = sidesOfRecord(file, new Set(part.stages.map((stage) => stage.case)));
  const facts = {
    ...maps,
    actor: total(maps.actors),
    stage: total(maps.stages),
    stagesOf: grouped(stages, (stage) => [stage.case]),
    briefsOf: grouped(briefs, ({ filers }) => filers.map(({ actor }) => actor)),
    relationsOf: grouped(part.relations, ({ from, to }) => [from, to]),
    sides: standing.ids,
  };
  const model: CaseModel = {
    ...facts,
    file,
    get whole() {
      return whole ?? model;
    },
    case: total(maps.cases),
    brief: total(maps.briefs),
    relation: total(maps.relations),
    source: total(maps.sources),
    at: proceedingsOf(facts, standing),
    sidesIn: (litigation) => {
      const stages = facts.stagesOf(litigation);
      const positionsOf = ({ positions }: Brief) =>
        positions.filter(({ stage }) => facts.stage(stage).case === litigation);
      const theirs = briefs.filter((brief) => positionsOf(brief).length > 0);
      // In the order of this case: who comes first in another may answer in it.
      const inOrder = stages.flatMap(({ id }) => [...standing.at(id).keys()]);
      const sides = [...new Set([...inOrder, ...facts.sides])];
      return sidesAt({ ...facts, sides }, standing, {
        stages,
        briefs: theirs,
        spansCases: false,
        positionsOf,
      });
    },
  };
  return model;
}

function withFilers(record: BriefRecord): Brief {
  const filers = record.filers.map((filer) =>
    typeof filer === "string"
      ? { actor: filer, evidence: record.evidence }
      : { actor: filer.actor, evidence: filer.evidence.length > 0 ? filer.evidence : record.evidence },
  );
  return { ...record, filers };
}

const byId = <Key extends string, Item extends { readonly id: Key }>(
  items: readonly Item[],
): ReadonlyMap<Item["id"], Item> => new Map(items.map((item) => [item.id, item]));

/** The look-up of an id that validation knows to be there. */
const total =
  <Key extends string, Item>(items: ReadonlyMap<Key, Item>) =>
  (id: Key): Item => {
    const item = items.get(id);
    if (item === undefined) throw new Error(`The record has no “${id}”.`);
    return item;
  };
