import { plainHeader } from "../../tables/table.ts";
import { type Attributes, textOf } from "../graph.ts";

/** What files call the attributes that a case file has a place for, the likelier first. */
export const NAMED = {
  name: ["label", "name", "title", "v name", "caption", "full name", "fullname"],
  nodeType: [
    "type",
    "kind",
    "schema",
    "category",
    "class",
    "primary ext",
    "node type",
    "element type",
    "group",
    "tag",
  ],
  linkType: [
    "type",
    "kind",
    "category",
    "relation",
    "relationship",
    "connection",
    "label",
    "predicate",
    "role",
  ],
  words: [
    "label",
    "relation",
    "relationship",
    "connection",
    "role",
    "predicate",
    "type",
    "kind",
    "description1",
  ],
  note: ["description", "blurb", "summary", "note", "notes", "bio"],
  address: ["url", "website", "link", "uri", "source url"],
  aliases: ["aliases", "alias", "other names", "aka"],
  country: ["country", "jurisdiction"],
  source: [
    "sources",
    "source",
    "sources s",
    "source s",
    "source url",
    "url",
    "reference",
    "references",
    "evidence",
  ],
  quote: ["quote", "quotation"],
  page: ["page"],
  date: ["date", "filed", "start", "start date", "year", "since"],
  stage: ["stage", "court"],
  brief: ["brief", "brief id", "filing"],
  partyTitle: ["party title", "title at stage", "litigant", "role"],
} as const satisfies Record<string, readonly string[]>;

export type Meaning = keyof typeof NAMED;

/** The text of the first attribute of a meaning; empty where there is none. */
export function saidOf(attributes: Attributes, meaning: Meaning): string {
  const found = keyFor(attributes, meaning);
  const value = found === undefined ? undefined : attributes.get(found);
  return value === undefined ? "" : textOf(value);
}

/** The texts of all attributes of a meaning, the likelier first. */
export const allSaid = (attributes: Attributes, meaning: Meaning): readonly string[] =>
  NAMED[meaning].flatMap((name) =>
    [...attributes].filter(([key]) => compared(key) === name).map(([, value]) => textOf(value)),
  );

/** The name under which a file has an attribute of a meaning. */
export function keyFor(attributes: Attributes, meaning: Meaning): string | undefined {
  if (attributes.size === 0) return undefined;
  const keys = [...attributes.keys()];
  for (const name of NAMED[meaning]) {
    const key = attributes.has(name) ? name : keys.find((each) => compared(each) === name);
    if (key !== undefined) return key;
  }
  return undefined;
}

/** The same few names are asked for of each of ten thousand nodes. */
const known = new Map<string, string>();

function compared(key: string): string {
  const plain = known.get(key) ?? plainHeader(key);
  if (known.size < 1000) known.set(key, plain);
  return plain;
}
