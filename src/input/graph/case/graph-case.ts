import type { WrittenCaseFile } from "../../../schema/case-file.ts";
import type { Answers, ImportResult, Note, Question } from "../../importer.ts";
import { plainName } from "../../names/plain-text.ts";
import { uniqueIds } from "../../names/slug.ts";
import type { Graph, GraphLink } from "../graph.ts";
import { type LinkedBrief, linkedBriefs } from "./backing.ts";
import { unusedNotes } from "./unused.ts";
import { linkMeanings, sideNamed } from "./links.ts";
import { nodeActors } from "./node-actors.ts";
import { linkRelations } from "./relations.ts";
import { sourcesOf } from "./sources.ts";
import { stagesOf } from "./stages.ts";
import { wholeGraph } from "./whole.ts";

/**
 * A graph as a case file. Who backs whom is taken over where the file says it, and nowhere else: a graph without sides is
 * a case of relations.
 */
export function graphCase(given: Graph, name: string, answers: Answers): ImportResult {
  const meanings = linkMeanings(given.links, answers);
  // Without a direction nobody can tell who backs whom.
  const isBacking = (link: GraphLink): boolean =>
    meanings.of(link) === "backs" && link.direction === "directed";
  const sides = new Set(
    given.links
      .filter(isBacking)
      .map(({ to }) => to)
      .filter((to) => sideNamed(to) !== undefined),
  );
  const graph = wholeGraph(given, (id) => sides.has(id));
  if (graph.nodes.length === 0) return { ok: false, issues: [NOBODY] };

  const unique = uniqueIds();
  const title = plainName(graph.title ?? "") || plainName(name.replace(/\.\w{1,8}$/u, "")) || "A graph";
  const actors = nodeActors(graph.nodes, answers, unique);
  const names = new Map(actors.all.map((actor) => [actor.id, actor.name]));
  const actorOf = (node: string): string => actors.idOf.get(node) ?? "";
  const sources = sourcesOf(unique);
  const backing = graph.links.filter(isBacking);
  const stages = stagesOf(graph, backing, actorOf, unique);
  const briefs = linkedBriefs(backing, {
    actorOf,
    nameOf: (actor) => names.get(actor) ?? "",
    stageOf: stages.of,
    sources,
    unique,
  });
  const relations = linkRelations(
    graph.links.filter((link) => !isBacking(link)),
    { actorOf, meaningOf: meanings.of, stageOf: stages.of, sources, unique },
  );
  const file: WrittenCaseFile = {
    $schema: "../case.schema.json",
    format: "amicus-graph/1",
    title,
    howMade: madeWords(graph, backing.length),
    actors: [...actors.all],
    cases: [{ id: stages.case, title }],
    stages: [...stages.all],
    briefs: briefs.map(({ brief }) => brief),
    relations: relations.map(({ relation }) => relation),
    sources: [...sources.all()],
  };
  const readNotes = [
    ...graph.nodes.map(({ id, place }): Note =>
      readNote(place, `Actor: ${names.get(actorOf(id)) ?? ""}.`, actorOf(id)),
    ),
    ...briefs.flatMap(briefNotes),
    ...relations.map(({ relation, link }) =>
      readNote(link.place, `Relation: ${relation.text}.`, relation.id),
    ),
  ];
  return {
    ok: true,
    file,
    merges: [],
    notes: [
      ...readNotes,
      ...graph.remarks.map(({ outcome, place, words }): Note => ({ outcome, ...place, words })),
      ...unusedNotes(graph),
    ],
    questions: [...actors.questions, ...meanings.questions] satisfies readonly Question[],
  };
}

const readNote = ({ file, line }: GraphLink["place"], words: string, id: string): Note => ({
  outcome: "read",
  file,
  line,
  words,
  about: [id],
});

const briefNotes = ({ brief, links }: LinkedBrief): readonly Note[] =>
  links.map(({ place }) => readNote(place, `${brief.title}.`, brief.id));

function madeWords({ nodes, links }: Graph, backing: number): string {
  const made = `Made by a program from a graph of ${nodes.length} nodes and ${links.length} links. Nobody has checked it: what an actor is, and what sort of link each is, was taken from the file’s own words by a table.`;
  return backing > 0 ? made : `${made} The file says of nobody whom they backed before a court.`;
}

const NOBODY = {
  level: "error",
  path: [],
  words: "the graph has no nodes. Was it saved before anything was drawn, or is another file meant?",
} as const;
