import type { VNode } from "preact";
import { renderToString } from "preact-render-to-string";

/** A drawing as the text of a file that stands alone: XML, whatever is written in it. */
export function drawingFile(svg: VNode): string {
  // In HTML “]]>” is text like any other, and Preact writes HTML; in XML it is forbidden.
  return `<?xml version="1.0" encoding="UTF-8"?>\n${renderToString(svg).replaceAll("]]>", "]]&gt;")}\n`;
}
