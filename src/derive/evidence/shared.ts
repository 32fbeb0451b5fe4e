import type { CaseModel, Id } from "../../model/model.ts";
import type { ActorId, Stage } from "../../schema/facts.ts";
import { absenceWords } from "../words/absence.ts";
import { type Words, actorLink, briefLink, stageLink } from "../words/names.ts";
import { relationStatement } from "../relations/statement.ts";
import { type Section, type Statement, dotted, linkSeries, section, stanceWords } from "./citation.ts";

/** What several actors of one case have in common, and where they differ. */
export function sharedBy(model: CaseModel, ids: readonly ActorId[]): readonly Section[] {
  const stages = [...model.stages.values()].map((stage) => ({
    stage,
    stances: stancesAt(model, stage, ids),
  }));
  const filed = stages.filter(({ stances }) => stances.some(({ briefs }) => briefs.length > 0));
  const isAlike = ({ stances }: (typeof filed)[number]): boolean =>
    stances.every(({ key }) => key === stances[0]?.key);
  return [
    ...section("What they share", [
      ...filed.filter(isAlike).map(({ stage, stances }) => alike(model, stage, stances)),
      ...relationsAmong(model, ids),
    ]),
    ...section(
      "Where they differ",
      filed.filter((each) => !isAlike(each)).map(({ stage, stances }) => apart(model, stage, stances)),
    ),
  ];
}

interface Stance {
  readonly actor: ActorId;
  readonly briefs: readonly Id[];
  /** The same for those who told the court the same. */
  readonly key: string;
  readonly words: Words;
}

/** What each of them told a court; whoever told nothing was not seen, or is said to have been absent. */
function stancesAt(model: CaseModel, stage: Stage, ids: readonly ActorId[]): readonly Stance[] {
  const { briefsOf, sidesOf } = model.at(stage.id);
  return ids.map((actor): Stance => {
    const briefs = briefsOf(actor);
    const [first] = briefs;
    if (!first) {
      const absence = stage.absent.find((each) => each.actor === actor);
      return { actor, briefs: [], key: "", words: [absence ? absenceWords(absence).long : "not seen"] };
    }
    const key = [...new Set(briefs.flatMap(sidesOf))].join(",");
    return { actor, briefs: briefs.map(({ id }) => id), key, words: stanceWords(model, first, stage.id) };
  });
}

/** One brief of all of them is told as such; else each has its own. */
function alike(model: CaseModel, stage: Stage, stances: readonly Stance[]): Statement {
  const briefs = [...new Set(stances.flatMap((each) => each.briefs))];
  const joint = briefs.filter((id) => stances.every((each) => each.briefs.includes(id)));
  const how: Words =
    joint.length > 0
      ? ["in one brief: ", ...linkSeries(joint.map((id) => briefLink(model, id)))]
      : ["each in its own brief: ", ...linkSeries(briefs.map((id) => briefLink(model, id)))];
  return {
    words: [
      stageLink(model, stage.id),
      stances.length === 2 ? ": both " : ": all ",
      ...(stances[0]?.words ?? []),
    ],
    details: how,
    evidence: null,
  };
}

const apart = (model: CaseModel, stage: Stage, stances: readonly Stance[]): Statement => ({
  words: [stageLink(model, stage.id)],
  details: dotted(stances.map(({ actor, words }) => [actorLink(model, actor), ": ", ...words])),
  evidence: null,
});

/** What a source says of any two of them. */
function relationsAmong(model: CaseModel, ids: readonly ActorId[]): readonly Statement[] {
  const relations = ids.flatMap((id) => model.relationsOf(id));
  return [...new Set(relations)]
    .filter(({ from, to }) => ids.includes(from) && ids.includes(to))
    .map((relation) => relationStatement(model, relation));
}
