import type { Note } from "../../importer.ts";
import type { Attributes, Graph, Place } from "../graph.ts";
import { type Meaning, keyFor } from "./attribute-names.ts";

const OF_NODES: readonly Meaning[] = [
  "name",
  "nodeType",
  "note",
  "address",
  "aliases",
  "country",
  "partyTitle",
];
const OF_LINKS: readonly Meaning[] = [
  "linkType",
  "words",
  "source",
  "quote",
  "page",
  "date",
  "stage",
  "brief",
];

/** What the file says of its nodes and links and a case file has no place for: a note for each name. */
export const unusedNotes = ({ nodes, links }: Graph): readonly Note[] => [
  ...notesFor(nodes, OF_NODES, "nodes"),
  ...notesFor(links, OF_LINKS, "links"),
];

function notesFor(
  all: readonly { readonly attributes: Attributes; readonly place: Place }[],
  used: readonly Meaning[],
  things: string,
): readonly Note[] {
  const unused = new Map<string, { count: number; readonly place: Place }>();
  for (const { attributes, place } of all) {
    const taken = new Set(used.map((meaning) => keyFor(attributes, meaning)));
    for (const key of attributes.keys()) {
      if (taken.has(key)) continue;
      const known = unused.get(key);
      if (known) known.count += 1;
      else unused.set(key, { count: 1, place });
    }
  }
  return [...unused].map(([key, { count, place }]) => ({
    outcome: "skipped",
    ...place,
    words: `“${key.slice(0, 100)}” of ${count} ${things} was left out: a case file has no place for it.`,
  }));
}
