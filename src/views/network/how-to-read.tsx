import { useExplorer } from "../../explorer/context.tsx";
import type { ComponentChildren } from "preact";
import { HOW_TO_READ } from "../../picture/scene/how-to-read.ts";
import { Live } from "../../parts/live.tsx";
import { MarkSample } from "../../parts/mark-sample.tsx";

/** What the marks and lines of the picture are, and what can be done with them where a script runs. */
export function HowToRead() {
  const legend = useExplorer().overlay.value?.legend;
  return (
    <p class="how-to-read" id="picture-keys">
      {legend?.read ?? <Briefs />}
      <Live>
        <span class="keys">
          {" "}
          {legend?.press ?? HOW_TO_READ.press} {HOW_TO_READ.keys}
        </span>
      </Live>
    </p>
  );
}

function Briefs(): ComponentChildren {
  return (
    <>
      <MarkSample shape="brief" tone="first" /> {HOW_TO_READ.brief} <MarkSample shape="stack" tone="first" />{" "}
      {HOW_TO_READ.stack} {HOW_TO_READ.relations}
    </>
  );
}
