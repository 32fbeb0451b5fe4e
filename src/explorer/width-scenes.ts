import type { Scene } from "../picture/scene/scene.ts";
import { WIDTHS } from "../picture/layout/widths.ts";
import type { Explorer } from "./explorer.ts";
import { createNetwork } from "./network.ts";

/** A page with more marks than this in every one of its pictures would be too heavy; it has the list. */
const MOST_MARKS = 400;

/** The picture of a view, once for every width; none where it would be too heavy. */
export async function scenesOf(explorer: Explorer): Promise<readonly Scene[]> {
  const network = createNetwork(explorer);
  await network.fetchLayout(network.layoutName.peek());
  const scenes = WIDTHS.flatMap((width) => {
    network.measure(width);
    return network.scene.peek() ?? [];
  });
  return scenes.every(({ nodes }) => nodes.size <= MOST_MARKS) ? scenes : [];
}
