import { useExplorer } from "../../explorer/context.tsx";
import { useLayoutEffect, useRef, useState } from "preact/hooks";
import type { Scene, SceneEdge, SceneNode } from "../../picture/scene/scene.ts";
import { spokenMark, spokenLine } from "../../picture/scene/spoken.ts";
import {
  type Direction,
  middleOf,
  nextLine,
  startIn,
  stepFrom,
  linesAt,
} from "../../picture/scene/arrow-keys.ts";
import { clearSelection } from "../../state/transitions.ts";
import type { Explorer } from "../../explorer/explorer.ts";
import type { Network } from "../../explorer/network.ts";
import { press } from "../../explorer/press.ts";

const ARROWS: Readonly<Record<string, Direction>> = {
  ArrowLeft: "left",
  ArrowRight: "right",
  ArrowUp: "up",
  ArrowDown: "down",
};

/**
 * The picture's one tab stop: a real button that stands on the current mark. Arrow keys walk to the next mark, R goes
 * along its ties, Enter opens, + − 0 zoom, Escape clears.
 */
export function KeyboardCursor() {
  const explorer = useExplorer();
  const network = explorer.network.value;
  const scene = network?.scene.value;
  return network && scene ? <CursorOn network={network} scene={scene} /> : null;
}

interface CursorProps {
  readonly network: Network;
  readonly scene: Scene;
}

function CursorOn({ network, scene }: CursorProps) {
  const explorer = useExplorer();
  const { canvas } = network;
  const [wanted, setWanted] = useState<string | null>(null);
  const [wantedLine, setLine] = useState<string | null>(null);
  const [isFocused, setFocused] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const current = wanted !== null && scene.nodes.has(wanted) ? wanted : firstOf(explorer, network, scene);
  const node = current === null ? undefined : scene.nodes.get(current);
  const lines = current === null ? [] : linesAt(scene, current);
  const lineId = lines.find((id) => id === wantedLine) ?? null;
  const line = lineId === null ? undefined : scene.edges.get(lineId);
  const stop = lineId ?? current;

  // The button is made anew for each mark, so that a screen reader says the new name; focus follows it.
  useLayoutEffect(() => {
    if (isFocused && document.activeElement !== button.current)
      button.current?.focus({ preventScroll: false });
  }, [stop, isFocused]);

  if (current === null || !node) return null;
  // The ring follows its mark while the camera moves.
  if (isFocused) void network.frame.value;
  const place = line ? placeOf(network, scene, line) : (canvas.current?.locate(current) ?? node);
  const { width, height, middle } = line ? ON_LINE : extentOf(node);

  const keyed = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const direction = Object.hasOwn(ARROWS, event.key) ? ARROWS[event.key] : undefined;
    if (direction) {
      setLine(null);
      setWanted(stepFrom(scene, current, direction) ?? current);
    } else if (event.key === "r" || event.key === "R") {
      setWanted(current);
      setLine(nextLine(lines, lineId, event.shiftKey ? "back" : "on"));
    } else if (event.key === "+" || event.key === "=") canvas.current?.zoom("in");
    else if (event.key === "-") canvas.current?.zoom("out");
    else if (event.key === "0") canvas.current?.zoom("fit");
    else if (event.key === "Escape") explorer.apply(clearSelection);
    else return;
    event.preventDefault();
  };

  return (
    <button
      key={stop}
      ref={button}
      type="button"
      class="keyboard-cursor"
      style={{
        left: `${place.x + middle - width / 2}px`,
        top: `${place.y - height / 2}px`,
        width: `${width}px`,
        height: `${height}px`,
      }}
      aria-label={
        line ? spokenLine(explorer.scope.value.model, line) : spokenWithOverlay(explorer, current, node)
      }
      aria-describedby="picture-keys"
      onKeyDown={keyed}
      onClick={(event) => press(explorer, lineId ?? current, { shift: event.shiftKey })}
      onFocus={() => {
        setFocused(true);
        network.hover(line?.target ?? current);
      }}
      onBlur={() => {
        setFocused(false);
        network.hover(null);
      }}
    />
  );
}

const ON_LINE = { width: 28, height: 22, middle: 0 } as const;

/** Where the middle of a line is seen now, told from its ends. */
function placeOf({ canvas }: Network, scene: Scene, line: SceneEdge): { x: number; y: number } {
  const { x, y } = middleOf(scene, line);
  const [from, to] = [scene.nodes.get(line.from), scene.nodes.get(line.to)];
  const [one, other] = [canvas.current?.locate(line.from), canvas.current?.locate(line.to)];
  if (!from || !to || !one || !other) return { x, y };
  const length = Math.hypot(to.x - from.x, to.y - from.y) || 1;
  const scale = Math.hypot(other.x - one.x, other.y - one.y) / length;
  return { x: one.x + (x - from.x) * scale, y: one.y + (y - from.y) * scale };
}

/** What a mark, a plate or a name takes, and how far right of its place the middle of that is. CSS pixels. */
function extentOf({ radius, plate, run, size }: SceneNode) {
  if (plate) return { width: plate.width + 6, height: plate.height + 6, middle: 0 };
  if (run) return { width: run.width + 6, height: 1.4 * size, middle: run.width / 2 };
  const reach = Math.max(12, radius + 3);
  return { width: 2 * reach, height: 2 * reach, middle: 0 };
}

function spokenWithOverlay({ scope, overlay }: Explorer, id: string, node: SceneNode): string {
  const words = spokenMark(scope.value.model, scope.value.stage, id, node);
  return [words, overlay.value?.spoken?.(id) ?? ""].filter((part) => part !== "").join(" ");
}

/** Where the walk begins: at what is selected, else at the first party. */
function firstOf(explorer: Explorer, network: Network, scene: Scene): string | null {
  const selected = explorer.state.value.selection.find((id) => scene.nodes.has(id));
  return selected ?? startIn(scene, network.cast.value);
}
