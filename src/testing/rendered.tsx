import type { ComponentChildren } from "preact";
import { renderToString } from "preact-render-to-string";
import { ExplorerProvider } from "../explorer/context.tsx";
import { type Explorer, createExplorer } from "../explorer/explorer.ts";
import { PAGE_KINDS } from "../explorer/page-kind.ts";
import type { CaseModel } from "../model/model.ts";
import { INITIAL, type ViewState } from "../state/view-state.ts";

/** Where the page of a case stands. */
export const PLACE = {
  slug: "a-case",
  home: "a-case",
  root: "../",
  snapshot: "",
  opensWith: "",
  builtFrom: "",
  digest: "0".repeat(64),
} as const;

/** A reader of this case at a view: on an interactive page, or on one of another kind. */
export function explorerOf(
  model: CaseModel,
  view: Partial<ViewState> = {},
  kind: keyof typeof PAGE_KINDS = "page",
): Explorer {
  return createExplorer(
    model,
    { ...PLACE, otherParams: [], kind: PAGE_KINDS[kind], hasHost: false },
    { ...INITIAL, ...view },
  );
}

/** A part of the page as it is written. */
export const htmlOf = (part: ComponentChildren, explorer: Explorer): string =>
  renderToString(<ExplorerProvider value={explorer}>{part}</ExplorerProvider>);

/**
 * What a reader reads of a part of the page, a line for each heading, row, item or control. Headings begin with `#`,
 * what can be pressed stands in brackets, with `*` when it is pressed, and the cells of a row have bars between them.
 * A link or button with a label for those who do not see it reads as that label.
 */
export function rendered(part: ComponentChildren, explorer: Explorer): readonly string[] {
  const marked = htmlOf(part, explorer)
    .replaceAll(/<(\w+)[^>]*\shidden(?:=""|(?=[\s>]))[^>]*>.*?<\/\1>/g, "")
    .replaceAll(/<span aria-hidden="true">.*?<\/span>/g, "")
    .replaceAll(/(<(a|button)\s[^>]*aria-label="([^"]*)"[^>]*>).*?<\/\2>/g, "$1$3</$2>")
    .replaceAll(/<h([1-6])[^>]*>/g, (_, level: string) => `\n${"#".repeat(Number(level))} `)
    .replaceAll(
      /<button([^>]*)>/g,
      (_, facts: string) => `\n[${facts.includes('aria-pressed="true"') ? "*" : ""}`,
    )
    .replaceAll("</button>", "]\n")
    .replaceAll(/<(?:td|th)[^>]*>/g, "|")
    .replaceAll(
      /<\/?(?:tr|caption|h[1-6]|p|li|ul|ol|dt|dd|legend|summary|option|select|blockquote|figcaption|section|div)(?:\s[^>]*)?>/g,
      "\n",
    )
    .replaceAll(/<[^>]+>/g, "");
  return plain(marked)
    .split("\n")
    .map((line) =>
      line
        .replaceAll(/\s+/g, " ")
        .trim()
        .replace(/^\| ?/, "")
        .replace(/^(\[\*?) /, "$1")
        .replace(/ \]$/, "]"),
    )
    .filter((line) => line !== "");
}

/** A text as it was before it was written as HTML. */
const plain = (html: string): string =>
  html.replaceAll("&lt;", "<").replaceAll("&gt;", ">").replaceAll("&quot;", '"').replaceAll("&amp;", "&");
