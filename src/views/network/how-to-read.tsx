import { useExplorer } from "../../explorer/context.tsx";
import type { ComponentChildren } from "preact";
import { HOW_TO_READ, TAKEN } from "../../picture/scene/how-to-read.ts";
import { Live } from "../../parts/live.tsx";
import { MarkSample } from "../../parts/mark-sample.tsx";

/** What the marks and lines of the picture are, and what can be done with them where a script runs. */
export function HowToRead() {
  const legend = useExplorer().overlay.value?.legend;
  return (
    <p class="how-to-read" id="picture-keys">
      {legend?.read ?? <Briefs />}
      <Live>
        <span class="keys"> {legend?.press ?? HOW_TO_READ.press}</span>
        <span class="keys by-keyboard"> {HOW_TO_READ.keys}</span>
      </Live>
    </p>
  );
}

/** Sides are told by pages; the arrangement by ties also has lines from signers. */
function Briefs(): ComponentChildren {
  const network = useExplorer().network.value;
  if (network?.layoutName.value === "organic") return HOW_TO_READ.relations;
  const shapes = new Set([...(network?.scene.value?.nodes.values() ?? [])].map(({ shape }) => shape));
  if (shapes.has("plus") || shapes.has("minus"))
    return (
      <>
        {HOW_TO_READ.law} <MarkSample shape="plus" tone="sideless" /> {HOW_TO_READ.isFor}{" "}
        <MarkSample shape="minus" tone="sideless" /> {HOW_TO_READ.isAgainst}
      </>
    );
  return (
    <>
      {HOW_TO_READ.page} <MarkSample shape="brief" tone="sideless" /> {HOW_TO_READ.read}{" "}
      <MarkSample shape="brief" tone="sideless" doubt="reported" /> {HOW_TO_READ.reported}{" "}
      <MarkSample shape="brief" tone="sideless" doubt="inferred" /> {HOW_TO_READ.unsure}
      {network?.scene.value?.strokes.some(({ id }) => id.endsWith(TAKEN)) ? ` ${HOW_TO_READ.taken}` : ""}
    </>
  );
}
