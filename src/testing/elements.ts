import { type DefaultTreeAdapterTypes as Html, parseFragment } from "parse5";

/** An element of a page as it was written. */
export interface Element {
  readonly tag: string;
  /** All the text within. */
  readonly text: string;
  readonly attribute: (name: string) => string | undefined;
  /** The elements within of this tag, `.class` or `[attribute]`, or all by `*`, in the order of the page. */
  readonly all: (selector: string) => readonly Element[];
}

/** A piece of a page as one element, to be looked through. */
export const elementOf = (html: string): Element => seen(parseFragment(html));

type Node = Html.DocumentFragment | Html.Element;

function seen(node: Node): Element {
  const attributes = new Map("attrs" in node ? node.attrs.map(({ name, value }) => [name, value]) : []);
  return {
    tag: node.nodeName,
    text: textIn(node),
    attribute: (name) => attributes.get(name),
    all: (selector) => elementsIn(node).filter(matching(selector)).map(seen),
  };
}

function textIn(node: Html.ChildNode | Node): string {
  if ("value" in node) return node.value;
  return "childNodes" in node ? node.childNodes.map(textIn).join("") : "";
}

const elementsIn = (node: Node): readonly Html.Element[] =>
  node.childNodes.flatMap((child) => ("tagName" in child ? [child, ...elementsIn(child)] : []));

function matching(selector: string): (element: Html.Element) => boolean {
  if (selector === "*") return () => true;
  const [name] = selector.match(/[\w-]+/) ?? [];
  if (selector.startsWith(".")) {
    return ({ attrs }) =>
      attrs.some((each) => each.name === "class" && each.value.split(" ").some((word) => word === name));
  }
  if (selector.startsWith("[")) return ({ attrs }) => attrs.some((each) => each.name === name);
  return ({ tagName }) => tagName === name;
}
