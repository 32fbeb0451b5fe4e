import { textOf } from "../../derive/words/names.ts";
import { directionWords } from "../../derive/relations/direction.ts";
import { relationStatement } from "../../derive/relations/statement.ts";
import { dateInWords } from "../../derive/words/dates.ts";
import { resultWords } from "../../derive/words/outcome.ts";
import { capital, inSeries, sentence, shortName } from "../../derive/words/series.ts";
import type { Brief, CaseModel, Id } from "../../model/model.ts";
import type { Relation, Source, Stage, StageId } from "../../schema/facts.ts";
import { FUNDING, SOURCE_TYPES, TAKEN_UP, VERDICTS } from "../../schema/registries/evidence-words.ts";
import { KINDS } from "../../schema/registries/kinds.ts";
import { RELATIONS } from "../../schema/registries/relations.ts";
import { quotationEntries } from "./quotations.ts";

/** What a hit can be, and what the hits of the sort are called. */
export const SORTS_OF_HITS = {
  case: "Cases",
  name: "Names",
  brief: "Briefs",
  taken: "Taken up by the court",
  stage: "Stages",
  counsel: "Lawyers",
  ruling: "Rulings",
  event: "Events",
  relation: "Other ties",
  claim: "Reported, and what the record says",
  quotation: "Quotations",
  source: "Sources",
} as const;
export type SortOfHit = keyof typeof SORTS_OF_HITS;

/** One thing that the file says and that can be found. */
export interface Entry {
  readonly key: string;
  readonly sort: SortOfHit;
  /** What is selected when it is chosen. */
  readonly id: Id;
  /** The stage at which it happened, where it did at one. */
  readonly stage?: StageId | undefined;
  readonly title: string;
  /** What else is searched, a name or a sentence each; shown where the words were found in it. */
  readonly more: readonly string[];
  /** The numbers it goes by: of a docket, of an entry in it. */
  readonly number?: string | undefined;
  readonly details: string;
  /** Words by which it can be pointed at among what the panel says of the thing that is selected. */
  readonly place?: string;
}

/** Everything of the file that a reader may look for. */
export function entriesOf(model: CaseModel): readonly Entry[] {
  const { file, briefs, relations, stages } = model;
  return [
    ...(model.cases.size > 1 ? file.cases.map((each) => caseEntry(each)) : []),
    ...[...model.actors.values()].map(({ id, name, short, kind, aliases, note }): Entry => {
      const names = [...(short === undefined ? [] : [short]), ...aliases].filter((each) => each !== name);
      const details = capital(KINDS[kind].one);
      return { key: id, sort: "name", id, title: name, more: [...names, ...textsIn(note)], details };
    }),
    ...[...briefs.values()].map((brief) => briefEntry(model, brief)),
    ...[...briefs.values()].flatMap((brief) => counselEntries(model, brief)),
    ...[...briefs.values()].flatMap((brief) => takenEntries(model, brief)),
    ...[...stages.values()].flatMap((stage) => stageEntries(model, stage)),
    ...[...relations.values()].map((relation) => relationEntry(model, relation)),
    ...claimEntries(model),
    ...file.sources.map(sourceEntry),
    ...quotationEntries(model),
  ];
}

const textsIn = (...texts: readonly (string | undefined)[]): readonly string[] =>
  texts.filter((text) => text !== undefined);

function caseEntry({
  id,
  title,
  question,
  finding,
  citation,
  note,
}: CaseModel["file"]["cases"][number]): Entry {
  const more = textsIn(question, finding, citation, note);
  return { key: id, sort: "case", id, title, more, details: "Case" };
}

/** Where briefs were filed: `District court`, of a file of several cases the cases. */
function stagesInWords(model: CaseModel, { positions }: Pick<Brief, "positions">): string {
  return inSeries([...new Set(positions.map(({ stage }) => model.stage(stage).label))]);
}

function briefEntry(model: CaseModel, brief: Brief): Entry {
  const { id, title, filers, groups, entry: number, funding, note } = brief;
  const names = filers.map(({ actor }) => shortName(model.actor(actor)));
  const more = [
    ...(names.length > 0 ? [`Filed by ${inSeries(names)}.`] : []),
    ...groups.map(({ text }) => text),
    ...(number === undefined ? [] : [`Docket entry ${number}.`]),
    ...(funding === undefined ? [] : [`${FUNDING[funding]}.`]),
    ...textsIn(note),
  ];
  return {
    key: id,
    sort: "brief",
    id,
    title,
    more,
    number,
    details: `Brief, ${stagesInWords(model, brief)}`,
  };
}

function counselEntries(model: CaseModel, { id, title, counsel, positions }: Brief): readonly Entry[] {
  return counsel.map(({ firm, attorneys }, index): Entry => {
    const who = [...(firm === undefined ? [] : [model.actor(firm).name]), ...attorneys];
    const details = `Lawyers for: ${title}, ${stagesInWords(model, { positions })}`;
    return { key: `${id} counsel ${index}`, sort: "counsel", id, title: who.join(", "), more: [], details };
  });
}

function takenEntries(model: CaseModel, { id, title, takenUp = [], positions }: Brief): readonly Entry[] {
  return takenUp.map(({ by, page, quote }, index): Entry => {
    const where = `Taken up in ${TAKEN_UP[by]}${page === undefined ? "" : `, p. ${page}`}`;
    const details = `${where} · ${title}, ${stagesInWords(model, { positions })}`;
    const more = quote === undefined ? [] : [where];
    return { key: `${id} taken ${index}`, sort: "taken", id, title: quote ?? where, more, details };
  });
}

function stageEntries(model: CaseModel, stage: Stage): readonly Entry[] {
  const { id, label, docket, court, judges, finding, note, coverage, outcome, events, unknown } = stage;
  const bench = [...(court === undefined ? [] : [court]), ...judges].map((each) => model.actor(each).name);
  const several = model.cases.size > 1;
  const own: Entry = {
    key: id,
    sort: "stage",
    id,
    stage: id,
    title: label,
    number: docket,
    more: [
      ...(docket === undefined ? [] : [`No. ${docket}.`]),
      ...(bench.length > 0 ? [inSeries(bench)] : []),
      // Of a file of one case, whose entry would say nothing else.
      ...(several ? [] : textsIn(...Object.values(wordsOfCase(model, stage)))),
      ...textsIn(finding, note, coverage?.text),
      ...unknown,
    ],
    details: several ? "Stage" : "Stage of the case",
  };
  const ruling: readonly Entry[] = outcome
    ? [
        {
          key: `${id} outcome`,
          sort: "ruling",
          id,
          stage: id,
          title: resultWords(model, id),
          more: textsIn(outcome.text, outcome.reason, outcome.citation),
          details: placed(label, outcome.date),
          place: resultWords(model, id),
        },
      ]
    : [];
  const happened = events.map(({ date, text }, index): Entry => ({
    key: `${id} event ${index}`,
    sort: "event",
    id,
    stage: id,
    title: text,
    more: [],
    details: placed(label, date),
    place: text,
  }));
  return [own, ...ruling, ...happened];
}

const wordsOfCase = (
  model: CaseModel,
  stage: Stage,
): Pick<CaseModel["file"]["cases"][number], "question" | "citation"> => {
  const { question, citation } = model.case(stage.case);
  return { question, citation };
};

const placed = (where: string, date: string | undefined): string =>
  [...(where === "" ? [] : [where]), ...(date === undefined ? [] : [dateInWords(date)])].join(", ");

function relationEntry(model: CaseModel, relation: Relation): Entry {
  const { id, kind, date, stage, note } = relation;
  const title = textOf(relationStatement(model, relation).words);
  const where = stage === undefined ? "" : model.stage(stage).label;
  const details = [RELATIONS[kind].label, placed(where, date)].filter(String).join(" · ");
  const direction = directionWords(relation);
  const more = [...textsIn(note), ...(direction === "" ? [] : [sentence(capital(direction))])];
  return { key: id, sort: "relation", id, stage, title, more, details };
}

/** A claim stands with each thing that it is about: it is shown at its stage, where it has one. */
function claimEntries(model: CaseModel): readonly Entry[] {
  return model.file.cases.flatMap((litigation) =>
    litigation.claims.map(({ text, verdict, correction, about }, index): Entry => {
      const stage = about.find((id) => model.stages.has(id));
      const id = stage ?? about[0] ?? litigation.id;
      const where = stage === undefined ? "" : model.stage(stage).label;
      const details = [VERDICTS[verdict], where].filter(String).join(" · ");
      const more = textsIn(correction);
      return {
        key: `${litigation.id} claim ${index}`,
        sort: "claim",
        id,
        stage,
        title: text,
        more,
        details,
        place: text,
      };
    }),
  );
}

function sourceEntry({ id, title, publisher, date, type, note }: Source): Entry {
  const what = type === undefined ? "Source" : SOURCE_TYPES[type];
  const details = [what, placed(publisher ?? "", date)].filter(String).join(" · ");
  return { key: id, sort: "source", id, title, more: textsIn(publisher, note), details };
}
