import { useEffect } from "preact/hooks";
import { useExplorer } from "../../explorer/context.tsx";

/** What of the panel can be pointed at. */
const WORDS = ".statement-words, blockquote";

/** After a search, opens what folds the words that were found, brings them into sight and marks them. */
export function useSoughtWords(): void {
  const explorer = useExplorer();
  const { value } = explorer.arrival;
  useEffect(() => {
    const panel = document.querySelector<HTMLElement>("aside.panel");
    if (!panel || !value || value.place === "") return;
    const sought = [...panel.querySelectorAll<HTMLElement>(WORDS)].find(
      ({ textContent }) => textContent === value.place,
    );
    if (!sought) return;
    for (let fold = sought.closest("details"); fold; fold = fold.parentElement?.closest("details") ?? null) {
      fold.open = true;
    }
    sought.classList.add("sought");
    const isScrolled = panel.scrollHeight > panel.clientHeight;
    const top = sought.getBoundingClientRect().top - panel.getBoundingClientRect().top;
    // Within the panel, so that the picture beside it stays where it is; a frame never scrolls the page around it.
    if (isScrolled) panel.scrollTop += top - panel.clientHeight / 4;
    else if (!explorer.hasHost) sought.scrollIntoView({ block: "center" });
    return () => sought.classList.remove("sought");
  }, [value, explorer]);
}
