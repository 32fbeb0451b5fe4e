import type { ComponentChildren } from "preact";
import { spansCases } from "../derive/sides.ts";
import type { Explorer } from "./explorer.ts";
import { MarkSample } from "./mark-sample.tsx";

const KEYS = "By keyboard: arrow keys walk, Enter opens, + − 0 zoom, Escape clears.";

/** What the marks and lines of the picture stand for, and how to get about in it. */
export function HowToRead({ explorer }: { explorer: Explorer }) {
  const { model, stage } = explorer.scope.value;
  return (
    <p class="how-to-read" id="picture-keys">
      {spansCases(model, stage) ? <Ties /> : <Briefs />} {KEYS}
    </p>
  );
}

function Briefs(): ComponentChildren {
  return (
    <>
      <MarkSample shape="brief" tone="first" /> One brief: thin lines come from its signers, the arrow goes to
      the party it backs. <MarkSample shape="stack" tone="first" /> Several signers, folded or not named.
      Broken lines are other ties, or signers only inferred. Press a mark for its evidence.
    </>
  );
}

function Ties(): ComponentChildren {
  return (
    <>
      Each mark is a filer, its shape what it is. A line: both backed the same side, in the more cases the
      broader it is; lines between groups keep back. In each group who is tied most stands at the top. Press a
      line for the cases behind it, a mark for who files with it and against it.
    </>
  );
}
