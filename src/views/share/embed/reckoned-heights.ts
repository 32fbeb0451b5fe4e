import type { FrameHeight } from "../../../embed/frame/height.ts";
import type { EmbedChoices } from "./choices.ts";
import { framedAt, writtenViewOf } from "./order.ts";
import type { Explorer } from "../../../explorer/explorer.ts";
import { frameHeights } from "../../../explorer/frame-heights.ts";
import { scenesOf } from "../../../explorer/width-scenes.ts";

/**
 * The heights of the frame of the present view, reckoned as the build reckons them; none where a browser has to
 * measure. Before its script has come a frame shows what the build has written, so it is never less high.
 */
export async function reckonedHeights(
  explorer: Explorer,
  { around, headline }: Pick<EmbedChoices, "around" | "headline">,
): Promise<readonly FrameHeight[]> {
  if (around !== "compact") return [];
  const shown = await heightsOf(framedAt(explorer, explorer.state.peek()), headline);
  const before = await heightsOf(framedAt(explorer, writtenViewOf(explorer)), "shown");
  return shown.map(({ from, height }, index) => ({
    from,
    height: Math.max(height, before[index]?.height ?? 0),
  }));
}

async function heightsOf(
  explorer: Explorer,
  headline: EmbedChoices["headline"],
): Promise<readonly FrameHeight[]> {
  const { view, vs, step } = explorer.state.peek();
  const { model, stage } = explorer.scope.peek();
  // Words of a story or a comparison stand above the picture.
  if (view !== "network" || vs !== "" || step > 0 || model.at(stage).spansCases) return [];
  return frameHeights(explorer, await scenesOf(explorer), headline);
}
