import { effect } from "@preact/signals";
import type { RefObject } from "preact";
import { useEffect } from "preact/hooks";
import type { Scene } from "../derive/scene.ts";
import type { ShowOptions } from "../draw/canvas.ts";
import type { Explorer } from "./explorer.ts";
import type { Network } from "./network.ts";
import { hoverOver, press, pressBackground } from "./press.ts";

// A lost context comes back at once as a rule; a machine that keeps losing it is better served by the SVG.
const MOST_RESTARTS = 3;

/** Draws the scene into the host with WebGL as soon as that has loaded; without it the renderer stays the SVG. */
export function useCanvas(
  explorer: Explorer,
  network: Network,
  host: RefObject<HTMLDivElement | null>,
): void {
  useEffect(() => {
    const element = host.current;
    if (!element) return;
    const closing = new AbortController();
    void keepCanvas(explorer, network, element, closing.signal);
    return () => {
      closing.abort();
      network.canvas.current?.destroy();
      network.canvas.current = null;
      explorer.drawnBy("pending");
    };
  }, [explorer, network, host]);
}

async function keepCanvas(
  explorer: Explorer,
  network: Network,
  host: HTMLElement,
  signal: AbortSignal,
): Promise<void> {
  try {
    const { mountCanvas } = await import("../draw/canvas.ts");
    for (let start = 0; start <= MOST_RESTARTS && !signal.aborted; start += 1) {
      await sized(host);
      if (signal.aborted) return;
      await untilLost(explorer, network, host, { mountCanvas, signal });
    }
  } catch {
    // No WebGL, or its code could not be fetched: the SVG is already there.
  }
  if (!signal.aborted) explorer.drawnBy("svg");
}

interface Mounting {
  readonly mountCanvas: typeof import("../draw/canvas.ts").mountCanvas;
  readonly signal: AbortSignal;
}

/** Resolves when the graphics memory is lost and the canvas is gone; rejects where there is no WebGL. */
async function untilLost(
  explorer: Explorer,
  network: Network,
  host: HTMLElement,
  { mountCanvas, signal }: Mounting,
): Promise<void> {
  const scene = await firstScene(network);
  return new Promise((resolve) => {
    const closing = new AbortController();
    const lost = (): void => {
      closing.abort();
      network.canvas.current?.destroy();
      network.canvas.current = null;
      explorer.drawnBy("svg");
      resolve();
    };
    const mounted = mountCanvas(
      host,
      scene,
      { ...showOptions(explorer), wheel: "zoom" },
      {
        hover: (id) => hoverOver(explorer, id),
        press: (id, event) => press(explorer, id, event),
        pressBackground: () => pressBackground(explorer),
        drawn: () => network.drawn(),
        lost,
      },
    );
    network.canvas.current = mounted;
    const stop = effect(() => {
      const next = network.scene.value;
      if (next) mounted.show(next, showOptions(explorer));
    });
    closing.signal.addEventListener("abort", stop);
    signal.addEventListener("abort", stop);
    explorer.drawnBy("webgl");
  });
}

function showOptions(explorer: Explorer): ShowOptions {
  const isStill = matchMedia("(prefers-reduced-motion: reduce)").matches;
  return { theme: explorer.theme.value, motion: isStill ? "none" : "animated" };
}

/** The scene, as soon as the width of the picture is known and its layout is here. */
function firstScene(network: Network): Promise<Scene> {
  return new Promise((resolve) => {
    const stop = effect(() => {
      const scene = network.scene.value;
      if (!scene) return;
      resolve(scene);
      queueMicrotask(() => stop());
    });
  });
}

/** sigma throws in an element without a size, and a frame's may be 0 for a while after its script starts. */
function sized(element: HTMLElement): Promise<void> {
  return new Promise((resolve) => {
    const observer = new ResizeObserver(([entry]) => {
      if (!entry || entry.contentRect.width === 0 || entry.contentRect.height === 0) return;
      observer.disconnect();
      resolve();
    });
    observer.observe(element);
  });
}
