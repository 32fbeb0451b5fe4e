import { clearSelection, select, selectAlso, toggle } from "../state/transitions.ts";
import { targetsIn } from "../picture/scene/scene.ts";
import type { Explorer } from "./explorer.ts";

/** What a press on a mark or line of the scene does: a fold opens, anything else is selected; with Shift it is added. */
export function press(explorer: Explorer, id: string, { shift }: { readonly shift: boolean }): void {
  const scene = explorer.network.peek()?.scene.peek();
  const node = scene?.nodes.get(id);
  const target = node?.target ?? scene?.edges.get(id)?.target;
  if (target === undefined || node?.press === "none") return;
  if (node?.press === "unfold") explorer.apply(toggle("open", target));
  else explorer.apply(shift ? selectAlso(...targetsIn(target)) : select(...targetsIn(target)));
}

export function pressBackground(explorer: Explorer): void {
  if (explorer.state.peek().selection.length > 0) explorer.apply(clearSelection);
}

/** What of the file a mark or line of the scene is about, for hovering. */
export function hoverOver(explorer: Explorer, id: string | null): void {
  const scene = explorer.network.peek()?.scene.peek();
  explorer.network
    .peek()
    ?.hover(id === null ? null : scene?.nodes.has(id) ? id : (scene?.edges.get(id)?.target ?? null));
}
