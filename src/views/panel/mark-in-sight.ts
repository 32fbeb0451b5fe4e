import type { RefObject } from "preact";
import { useEffect } from "preact/hooks";
import type { Explorer } from "../../explorer/explorer.ts";

/** So much of the picture stays free between the mark and the sheet, and over the mark. CSS pixels. */
const MARGIN = 48;

/** On a phone the details are a sheet over the foot of the page; the mark that they are about stays in sight above it. */
export function useMarkInSight(
  { network, hasHost }: Explorer,
  selected: string | null,
  panel: RefObject<HTMLElement | null>,
): void {
  const scene = network.value?.scene.value ?? null;
  const isDrawn = scene !== null;
  useEffect(() => {
    const sheet = panel.current;
    // A frame never scrolls the page around it.
    if (selected === null || !isDrawn || hasHost || !sheet || getComputedStyle(sheet).position !== "fixed")
      return;
    const mark = document.querySelector(`.picture-svg [data-node="${CSS.escape(selected)}"]`);
    if (!mark) return;
    const { top, bottom } = mark.getBoundingClientRect();
    const below = bottom + MARGIN - sheet.getBoundingClientRect().top;
    if (below > 0) scrollBy({ top: below, behavior: "instant" });
    else if (top < MARGIN) scrollBy({ top: top - MARGIN, behavior: "instant" });
  }, [selected, isDrawn, hasHost, panel]);
}
