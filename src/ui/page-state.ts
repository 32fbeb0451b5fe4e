import { useEffect, useLayoutEffect } from "preact/hooks";
import { documentTitle } from "./document-title.ts";
import type { Explorer } from "./explorer.ts";

/** Says on the root element what is shown, for style sheets, scripts and tests. */
export function usePageState(explorer: Explorer): void {
  const { visible, renderer, theme, awaited, look } = explorer;
  const { actors, briefs, relations } = visible.value;
  const drawnBy = renderer.value;
  const title = documentTitle(explorer);
  const missing = awaited.value;
  useLayoutEffect(() => {
    const root = document.documentElement;
    root.dataset["theme"] = theme.value;
    root.dataset["look"] = look;
    root.dataset["renderer"] = drawnBy === "webgl" ? "webgl" : "svg";
    root.dataset["actors"] = String(actors.size);
    root.dataset["briefs"] = String(briefs.size);
    root.dataset["relations"] = String(relations.size);
    const isDrawn = drawnBy !== "pending" || document.querySelector(".picture") === null;
    if (missing === 0 && isDrawn) root.dataset["ready"] = "true";
    document.title = title;
  });
  // Effects of the parts run before this one, so by now it is known which of them are on their way.
  useEffect(() => explorer.partArrived(), [explorer]);
}
