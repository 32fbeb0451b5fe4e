import { readFileSync } from "node:fs";
import { renderToString } from "preact-render-to-string";
import { expect, it } from "vitest";
import { castOf } from "../scene/cast.ts";
import { composeScene } from "../scene/compose.ts";
import { visibleIn } from "../../derive/visible.ts";
import { camps } from "../layout/camps.ts";
import { buildModel } from "../../model/build-model.ts";
import { parseCase } from "../../schema/issues/parse.ts";
import { INITIAL } from "../../state/view-state.ts";
import { Picture } from "./picture.tsx";
import { PALETTE } from "./palette.ts";

const result = parseCase(
  JSON.parse(readFileSync(new URL("../../../data/cases/microsoft-ireland.json", import.meta.url), "utf8")),
);
if (!result.ok) throw new Error("the bundled case has errors");
const model = buildModel(result.file);

// A changed picture is a diff to be read in review.
it.each(["sdny-district", "scotus-cert"])("draws %s as the picture in snapshots/", async (stage) => {
  const state = { ...INITIAL, stage };
  const visible = visibleIn(model, state);
  const cast = castOf(model, state, visible);
  const scene = composeScene(model, state, { cast, placement: camps.place(cast, 880), visible });
  const svg = renderToString(
    <svg xmlns="http://www.w3.org/2000/svg" viewBox={`0 0 ${scene.width} ${scene.height}`}>
      <Picture scene={scene} paint={(ink) => PALETTE.light[ink]} />
    </svg>,
  ).replaceAll("><", ">\n<");
  await expect(`${svg}\n`).toMatchFileSnapshot(`snapshots/${stage}.svg`);
});
