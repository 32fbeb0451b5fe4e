import { useEffect, useLayoutEffect } from "preact/hooks";
import { documentTitle } from "./document-title.ts";
import { sharesOf } from "../derive/coverage.ts";
import type { Explorer } from "../explorer/explorer.ts";
import { nameOfKind } from "../explorer/page-kind.ts";

/** Says on the root element what is shown, for style sheets, scripts and tests. */
export function usePageState(explorer: Explorer): void {
  const { visible, renderer, theme, awaited, kind, scope } = explorer;
  const { actors, briefs, relations } = visible.value;
  const drawnBy = renderer.value;
  const shares = JSON.stringify(Object.fromEntries(sharesOf(scope.value.model, scope.value, visible.value)));
  const title = documentTitle(explorer);
  const missing = awaited.value;
  useLayoutEffect(() => {
    const { dataset } = document.documentElement;
    Object.assign(dataset, {
      theme: theme.value,
      kind: nameOfKind(kind),
      renderer: drawnBy === "webgl" ? "webgl" : "svg",
      actors: actors.size,
      briefs: briefs.size,
      relations: relations.size,
      shares,
    });
    const isDrawn = drawnBy !== "pending" || document.querySelector(".picture") === null;
    if (missing === 0 && isDrawn) dataset["ready"] = "true";
    document.title = title;
  });
  // Effects of the parts run before this one, so by now it is known which of them are on their way.
  useEffect(() => explorer.partArrived(), [explorer]);
}
