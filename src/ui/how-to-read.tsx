import type { Explorer } from "./explorer.ts";
import { MarkSample } from "./mark-sample.tsx";

/** What the marks and lines of the picture are, and what can be done with them where a script runs. */
export function HowToRead({ explorer }: { explorer: Explorer }) {
  return (
    <p class="how-to-read" id="picture-keys">
      <MarkSample shape="brief" tone="first" /> One brief: thin lines come from its signers, the arrow goes to
      the party it backs. <MarkSample shape="stack" tone="first" /> Several signers, folded or not named.
      Broken lines are other ties, or signers only inferred.
      {explorer.life === "still" ? null : (
        <>
          {" "}
          Press a mark for its evidence. By keyboard: arrow keys walk, Enter opens, + − 0 zoom, Escape clears.
        </>
      )}
    </p>
  );
}
