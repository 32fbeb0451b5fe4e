import type { WrittenCaseFile } from "../../../schema/case-file.ts";
import { KINDS, KIND_NAMES, type Kind } from "../../../schema/registries/kinds.ts";
import type { Answers, Question } from "../../importer.ts";
import { kindOf } from "../../names/kind-of-name.ts";
import { plainName, plainProse } from "../../names/plain-text.ts";
import { slug } from "../../names/slug.ts";
import { type Attributes, type GraphNode, textOf } from "../graph.ts";
import { NAMED, allSaid, keyFor, saidOf } from "./attribute-names.ts";
import { type TypeWords, mostAsked, typeWordsOf } from "./type-words.ts";
import { kindNamed } from "../../kind-synonyms.ts";

type WrittenActor = WrittenCaseFile["actors"][number];

export interface NodeActors {
  readonly all: readonly WrittenActor[];
  /** The id of the actor that a node became. */
  readonly idOf: ReadonlyMap<string, string>;
  readonly questions: readonly Question[];
}

/** Every node an actor: two of one name are two, for their ids say so. */
export function nodeActors(
  nodes: readonly GraphNode[],
  answers: Answers,
  unique: (wish: string) => string,
): NodeActors {
  const types = typeWordsOf(
    nodes.map(({ attributes }) => attributes),
    NAMED.nodeType,
  );
  const names = nodes.map(nameOf);
  const alike = new Map<string, number>();
  for (const name of names) alike.set(name, (alike.get(name) ?? 0) + 1);
  const all = nodes.map((node, index): WrittenActor => {
    const name = names[index] ?? "";
    const id = unique(slug(name));
    return {
      id,
      name,
      // A reader could not tell them apart.
      ...((alike.get(name) ?? 0) > 1
        ? { short: `${plainName(name, 160)} (${plainName(node.id, 100)}, ${id.slice(-30)})` }
        : {}),
      ...aliasesOf(node.attributes, name),
      kind: kindFor(types.of(node.attributes), name, answers),
      ...countryOf(node.attributes),
      ...noteOf(node.attributes),
    };
  });
  return {
    all,
    idOf: new Map(nodes.map(({ id }, index) => [id, all[index]?.id ?? ""])),
    questions: kindQuestions(types, answers),
  };
}

/** networkx labels a node with its id, and has the name beside it. */
const nameOf = ({ id, attributes }: GraphNode): string =>
  plainName(allSaid(attributes, "name").find((name) => name !== id) ?? id) || "(no name)";

const questionId = (word: string): string => `kind: ${word}`;

function kindFor(word: string | undefined, name: string, answers: Answers): Kind {
  const byType = word === undefined ? undefined : (answered(answers, word) ?? kindNamed(word));
  return byType ?? kindOf(name) ?? "organisation";
}

const answered = (answers: Answers, word: string): Kind | undefined =>
  KIND_NAMES.find((kind) => Object.hasOwn(answers, questionId(word)) && answers[questionId(word)] === kind);

const OPTIONS = KIND_NAMES.map((value) => ({ value, label: KINDS[value].one }));

const kindQuestions = (types: TypeWords, answers: Answers): readonly Question[] =>
  mostAsked(types).map(([word, count]) => ({
    id: questionId(word),
    words: `What is “${word}”? (${count} ${count === 1 ? "actor" : "actors"})`,
    options: OPTIONS,
    answer: answered(answers, word) ?? kindNamed(word) ?? "organisation",
  }));

function aliasesOf(attributes: Attributes, name: string): Partial<WrittenActor> {
  const key = keyFor(attributes, "aliases");
  const value = key === undefined ? undefined : attributes.get(key);
  if (value === undefined) return {};
  const words = Array.isArray(value) ? value : textOf(value).split(/[;|]/u);
  const aliases = [...new Set(words.map((each) => plainName(each)))].filter(
    (each) => each !== "" && each !== name,
  );
  return aliases.length > 0 ? { aliases } : {};
}

function countryOf(attributes: Attributes): Partial<WrittenActor> {
  const country = plainName(saidOf(attributes, "country"));
  return country === "" ? {} : { country };
}

function noteOf(attributes: Attributes): Partial<WrittenActor> {
  const note = plainProse(
    [saidOf(attributes, "note"), saidOf(attributes, "address")].filter((each) => each !== "").join("\n"),
  );
  return note === "" ? {} : { note };
}
