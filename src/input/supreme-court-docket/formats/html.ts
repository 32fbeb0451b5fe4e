import { type DefaultTreeAdapterTypes as Html, parse, parseFragment } from "parse5";
import { plain } from "./fields.ts";

export type Element = Html.Element;
type Node = Html.ChildNode | Html.Document | Html.DocumentFragment;

/** A page as a tree, each element with its line. */
export const pageOf = (text: string): Html.Document => parse(text, { sourceCodeLocationInfo: true });

/** The words of a piece of HTML, as a reader sees them. */
export const textOfHtml = (html: string): string =>
  /[<&]/u.test(html) ? plain(textIn(parseFragment(html))) : plain(html);

/** Every element within, in the order of the page. Without recursion, so that no nesting is too deep. */
export function elementsIn(root: Node): readonly Element[] {
  const found: Element[] = [];
  const stack: Node[] = [root];
  for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
    if ("tagName" in node && node !== root) found.push(node);
    if ("childNodes" in node)
      for (let at = node.childNodes.length - 1; at >= 0; at -= 1) stack.push(...childAt(node, at));
  }
  return found;
}

const childAt = (
  node: { readonly childNodes: readonly Html.ChildNode[] },
  at: number,
): readonly Html.ChildNode[] => {
  const child = node.childNodes[at];
  return child === undefined ? [] : [child];
};

const BREAKS: ReadonlySet<string> = new Set(["br", "tr", "p", "div", "li"]);
const UNSEEN: ReadonlySet<string> = new Set(["script", "style", "template", "head"]);

/** The text of a node with a line for each line that a reader sees; without the elements that `leave` names. */
export function textIn(root: Node, leave: (element: Element) => boolean = () => false): string {
  const parts: string[] = [];
  const stack: Node[] = [root];
  for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
    // In the source a line break is a space, and only some elements break a line.
    if ("value" in node) parts.push(node.value.replaceAll(/[\r\n]+/gu, " "));
    if (!("childNodes" in node)) continue;
    if ("tagName" in node) {
      if (node !== root && (UNSEEN.has(node.tagName) || leave(node))) continue;
      if (BREAKS.has(node.tagName)) parts.push("\n");
    }
    for (let at = node.childNodes.length - 1; at >= 0; at -= 1) stack.push(...childAt(node, at));
  }
  return parts.join("");
}

/** The lines of a node that hold something. */
export const linesIn = (node: Node, leave?: (element: Element) => boolean): readonly string[] =>
  textIn(node, leave)
    .split("\n")
    .map(plain)
    .filter((line) => line !== "");

export const attribute = (element: Element, name: string): string | undefined =>
  element.attrs.find((each) => each.name === name)?.value;

export const hasClass = (element: Element, name: string): boolean =>
  (attribute(element, "class") ?? "").split(/\s+/u).includes(name);

export const lineOf = (element: Element): number => element.sourceCodeLocation?.startLine ?? 1;
