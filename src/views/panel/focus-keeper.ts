import { useEffect, useRef } from "preact/hooks";

const FOCUSABLE = "button, a[href], input, summary, [tabindex]";

/**
 * Keeps focus on the page when what had it disappears, such as “Clear all filters” once it has cleared them: it goes
 * to the first thing that can take it in the nearest part of the page that is still there.
 */
export function useFocusKeeper(): void {
  const around = useRef<readonly Element[]>([]);
  useEffect(() => {
    const remember = ({ target }: FocusEvent): void => {
      if (target instanceof HTMLElement) around.current = partsAround(target);
    };
    addEventListener("focusin", remember);
    return () => removeEventListener("focusin", remember);
  }, []);
  // After everything else of the change, which may have found a better place.
  useEffect(() => {
    const [had, ...parts] = around.current;
    // Within somebody else's page the focus may be there, and is not ours to take.
    if (document.activeElement !== document.body || !document.hasFocus() || !had || had.isConnected) return;
    const part = parts.find((element) => element.isConnected && firstIn(element));
    if (part) firstIn(part)?.focus();
  });
}

/** The first thing in a part that can take the focus: what is not displayed cannot. */
const firstIn = (part: Element): HTMLElement | undefined =>
  [...part.querySelectorAll<HTMLElement>(FOCUSABLE)].find((element) => element.getClientRects().length > 0);

/** An element and all that holds it, up to the body. */
function partsAround(element: Element): readonly Element[] {
  const parts: Element[] = [];
  for (let part: Element | null = element; part && part !== document.body; part = part.parentElement)
    parts.push(part);
  return parts;
}
