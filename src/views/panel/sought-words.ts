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
    // A frame never scrolls the page around it.
    if (explorer.hasHost)
      panel.scrollTop += sought.getBoundingClientRect().top - panel.getBoundingClientRect().top;
    else sought.scrollIntoView({ block: "nearest" });
    return () => sought.classList.remove("sought");
  }, [value, explorer]);
}
