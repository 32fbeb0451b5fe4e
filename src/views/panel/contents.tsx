import { useEffect } from "preact/hooks";
import { type Section, headingWithCount } from "../../derive/evidence/citation.ts";
import { useExplorer } from "../../explorer/context.tsx";
import { ActionLink } from "../../parts/action-link.tsx";
import { partId } from "../../parts/statements.tsx";

/** With fewer parts than this a card is seen at once. */
const FEWEST = 3;

interface ContentsProps {
  readonly of: string;
  readonly sections: readonly Section[];
}

/** What a card has, part by part with its count: each a link that opens the card there, on this page and for others. */
export function Contents({ of, sections }: ContentsProps) {
  const { hasHost } = useExplorer();
  // An address may name a part of the card that it opens.
  useEffect(() => showPart(decodeURIComponent(location.hash.slice(1)), hasHost), [of, hasHost]);
  if (sections.length < FEWEST) return null;
  return (
    <nav class="contents" aria-label="On this card">
      {sections.map((section) => (
        <ActionLink
          key={section.heading}
          go={(state) => state}
          place={partId(section.heading)}
          act={() => showPart(partId(section.heading), hasHost)}
        >
          {headingWithCount(section)}
        </ActionLink>
      ))}
    </nav>
  );
}

/** Unfolds a part and brings it to the top of the card, or of the window where the card does not scroll by itself. */
function showPart(id: string, hasHost: boolean): void {
  const part = id.startsWith("part-") ? document.getElementById(id) : null;
  const fold = part?.querySelector("details");
  const panel = part?.closest<HTMLElement>("aside.panel");
  if (!part || !fold || !panel) return;
  fold.open = true;
  fold.querySelector("summary")?.focus({ preventScroll: true });
  if (panel.scrollHeight > panel.clientHeight)
    panel.scrollTop += part.getBoundingClientRect().top - panel.getBoundingClientRect().top;
  else if (!hasHost) part.scrollIntoView();
}
