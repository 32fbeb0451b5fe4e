// As a whole: it is a CommonJS module, and of those not every loader knows the names.
import sax from "sax";
import type { Issue } from "../../../schema/issues/issues.ts";
import { type Place, placesIn } from "../../../schema/reading/places.ts";

/** An element of an XML text. */
export interface Element {
  /** Without the prefix of its namespace: formats are known by their elements, and files leave their namespace out. */
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: readonly Element[];
  /** Its own text, without that of its children. */
  readonly text: string;
  readonly line: number;
}

interface OpenElement extends Element {
  readonly children: OpenElement[];
  text: string;
}

interface Reading {
  readonly open: OpenElement[];
  root: OpenElement | undefined;
  /** The first fault; the others are its consequences. */
  issue: Issue | undefined;
}

/** The root of an XML text, or where and how it fails to be XML. A file’s own entities are refused, so that none can grow. */
export function rootOf(text: string): { readonly root: Element } | { readonly issue: Issue } {
  const read: Reading = { open: [], root: undefined, issue: undefined };
  const reader = readerInto(read, placesIn(text));
  try {
    for (let start = 0; start < text.length && read.issue === undefined; start += PIECE)
      reader.write(text.slice(start, start + PIECE));
    if (read.issue === undefined) reader.close();
  } catch {
    // sax asks the attributes themselves, and one of them may be named “hasOwnProperty”.
    read.issue ??= { level: "error", path: [], ...placeOf(reader, text), words: UNREADABLE };
  }
  if (read.issue !== undefined) return { issue: read.issue };
  if (read.root !== undefined) return { root: read.root };
  return { issue: { level: "error", path: [], line: 1, column: 1, words: "there is no XML in it." } };
}

const placeOf = ({ position }: sax.SAXParser, text: string): Place =>
  placesIn(text)(Math.max(0, Math.min(position, text.length) - 1));

const UNREADABLE =
  "an element here has an attribute whose name no reader can take, such as “hasOwnProperty”. Rename it.";

// sax has no other way to be listened to.
// oxlint-disable unicorn/prefer-add-event-listener
function readerInto(read: Reading, placed: (offset: number) => Place): sax.SAXParser {
  const reader = sax.parser(true);
  const refuse = (words: string): void => {
    read.issue ??= { level: "error", path: [], ...placed(Math.max(0, reader.position - 1)), words };
  };
  reader.onerror = (error) => {
    refuse(`the XML breaks off or is broken here: ${faultIn(error)}. ${BROKEN}`);
  };
  reader.ondoctype = (words) => {
    if (words.includes("<!ENTITY")) refuse(ENTITIES);
  };
  reader.onopentag = ({ name, attributes }) => {
    if (read.issue !== undefined) return;
    const element: OpenElement = {
      name: name.replace(/^.*:/u, ""),
      attributes: new Map(Object.entries(attributes).map(([key, value]) => [key, String(value)])),
      children: [],
      text: "",
      line: placed((reader.startTagPosition ?? 1) - 1).line,
    };
    read.root ??= element;
    read.open.at(-1)?.children.push(element);
    read.open.push(element);
    if (read.open.length > DEEPEST) refuse(`elements stand in elements more than ${DEEPEST} deep.`);
  };
  const addText = (words: string): void => {
    const element = read.open.at(-1);
    if (element !== undefined) element.text += words;
  };
  reader.ontext = addText;
  reader.oncdata = addText;
  reader.onclosetag = () => {
    read.open.pop();
  };
  return reader;
}
// oxlint-enable unicorn/prefer-add-event-listener

const DEEPEST = 200;
/** In letters. A text that is broken at its beginning is not read to its end. */
const PIECE = 65_536;
const BROKEN =
  "Write the file anew, or mend that line: “&” is “&amp;”, and a quotation mark in a value “&quot;”.";
const ENTITIES = "the file declares entities of its own, and those are not read. Write it without them.";

/** What sax says, without the place that it adds on lines of their own. */
const faultIn = ({ message }: Error): string =>
  (message.split("\n")[0] ?? "").replace(/\.$/u, "").toLowerCase();

/** The children of an element that have a name. */
export const childrenOf = ({ children }: Element, name: string): readonly Element[] =>
  children.filter((child) => child.name === name);

/** Every element of a name below an element, in the order of the text. */
export const allIn = (element: Element, name: string): readonly Element[] =>
  element.children.flatMap((child) => [...(child.name === name ? [child] : []), ...allIn(child, name)]);

interface PlacedNode {
  readonly node: Element;
  /** The node that holds it. */
  readonly parent: string | undefined;
}

/** The nodes of a graph under an element, and within each those that it holds: GEXF and GraphML nest them alike. */
export const nodesIn = (element: Element, parent: string | undefined): readonly PlacedNode[] =>
  element.children.flatMap((child) => {
    if (child.name !== "node") return nodesIn(child, parent);
    return [{ node: child, parent }, ...nodesIn(child, child.attributes.get("id"))];
  });
