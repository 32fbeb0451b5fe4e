import type { suggestionsFor } from "./suggestions.ts";

/** What was found, the best first. */
export function Hits({ hits }: { hits: ReturnType<typeof suggestionsFor> }) {
  return hits.map(({ id, text, details, presence }) => (
    <div key={id} id={`hit-${id}`} role="option" aria-selected={false} data-hit={id}>
      <span class="hit-name">{text}</span> <span class="hit-details">{details}</span>
      {presence === "hidden" ? <span class="hit-hidden">Hidden in this view. Choose to show it.</span> : null}
    </div>
  ));
}
