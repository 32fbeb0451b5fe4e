import { HOW_TO_READ } from "../derive/how-to-read.ts";
import type { Explorer } from "./explorer.ts";
import { MarkSample } from "./mark-sample.tsx";

/** What the marks and lines of the picture are, and what can be done with them where a script runs. */
export function HowToRead({ explorer }: { explorer: Explorer }) {
  return (
    <p class="how-to-read" id="picture-keys">
      <MarkSample shape="brief" tone="first" /> {HOW_TO_READ.brief} <MarkSample shape="stack" tone="first" />{" "}
      {HOW_TO_READ.stack} {HOW_TO_READ.ties}
      {explorer.life === "still" ? null : (
        <span class="keys">
          {" "}
          Press a mark for its evidence. By keyboard: arrow keys walk, Enter opens, + − 0 zoom, Escape clears.
        </span>
      )}
    </p>
  );
}
