import type { CaseModel, Id } from "../../model/model.ts";
import type { Relation } from "../../schema/facts.ts";
import { RELATIONS } from "../../schema/registries/relations.ts";
import { type Profile, type Section, type Statement, dotted, section } from "../evidence/citation.ts";
import { dateInWords } from "../words/dates.ts";
import { actorLink, textOf } from "../words/names.ts";
import { capital, counted, inSeries } from "../words/series.ts";
import { directionWords } from "./direction.ts";
import { relationStatement } from "./statement.ts";

/** The card of one relation: its sentence and evidence, and what else is between the same two. */
export function relationProfile(model: CaseModel, relation: Relation): Profile {
  const { words, ...carried } = relationStatement(model, relation);
  // On its own card its words need not go to it.
  const plain = words.map((word) => (typeof word !== "string" && word.id === relation.id ? word.text : word));
  const direction = directionWords(relation);
  return {
    id: relation.id,
    title: textOf(words),
    subtitle: dotted([[RELATIONS[relation.kind].label], direction === "" ? [] : [capital(direction)]]),
    notes: [],
    sections: [
      { heading: "Evidence", statements: [{ words: plain, ...carried }] },
      ...alsoBetween(model, [relation]),
    ],
  };
}

/** The card of several relations between the same two, first to last, each with its evidence; `null` of anything else. */
export function betweenProfile(model: CaseModel, ids: readonly Id[]): Profile | null {
  const relations = ids.flatMap((id) => model.relations.get(id) ?? []);
  const [first] = relations;
  if (!first || relations.length < 2 || relations.length < ids.length) return null;
  if (relations.some((each) => !isBetweenEnds(first)(each))) return null;
  const [one, other] = [actorLink(model, first.from), actorLink(model, first.to)];
  return {
    id: ids.join(","),
    title: `${one.text} and ${other.text}`,
    subtitle: dotted([[one], [other], [sortsOf(relations)]]),
    notes: [],
    sections: [
      {
        heading: "Between the two",
        statements: inOrder(relations).map((relation) => relationStatement(model, relation)),
      },
      ...alsoBetween(model, relations),
    ],
  };
}

/** What else is between the ends of these, each a way to its own card; and the way to all. */
function alsoBetween(model: CaseModel, [first, ...more]: readonly Relation[]): readonly Section[] {
  if (!first) return [];
  const all = inOrder(model.relationsOf(first.from).filter(isBetweenEnds(first)));
  const others = all.filter((each) => each !== first && !more.includes(each));
  const each = others.map((relation): Statement => ({
    words: [{ id: relation.id, text: textOf(relationStatement(model, relation).words) }],
    details: relation.date === undefined ? [] : [dateInWords(relation.date)],
    evidence: null,
  }));
  const everything: Statement = {
    words: [{ id: all.map(({ id }) => id).join(","), text: `All ${all.length}, with their evidence` }],
    details: [],
    evidence: null,
  };
  return section("Also between the two", each).map((part) => ({
    ...part,
    statements: [everything, ...each],
    count: String(others.length),
  }));
}

const isBetweenEnds =
  ({ from, to }: Relation) =>
  (other: Relation): boolean =>
    (other.from === from && other.to === to) || (other.from === to && other.to === from);

/** By their first day; what has none comes last. */
const inOrder = (relations: readonly Relation[]): readonly Relation[] =>
  relations.toSorted((a, b) => ((a.date ?? "9999") < (b.date ?? "9999") ? -1 : 1));

/** `7 rulings and 4 requests to a court`. */
function sortsOf(relations: readonly Relation[]): string {
  const kinds = [...new Set(relations.map(({ kind }) => kind))];
  const counts = kinds.map((kind) => {
    const { label, many } = RELATIONS[kind];
    return counted(relations.filter((each) => each.kind === kind).length, label.toLowerCase(), many);
  });
  return inSeries(counts);
}
