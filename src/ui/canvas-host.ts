import { effect } from "@preact/signals";
import type { RefObject } from "preact";
import { useEffect, useRef } from "preact/hooks";
import type { Scene } from "../derive/scene.ts";
import type { Canvas, ShowOptions } from "../draw/canvas.ts";
import type { Explorer } from "./explorer.ts";
import { hoverOver, press, pressBackground } from "./press.ts";

// A lost context comes back at once as a rule; a machine that keeps losing it is better served by the SVG.
const MOST_RESTARTS = 3;

/** Draws the scene into the host with WebGL as soon as that has loaded; without it the renderer stays the SVG. */
export function useCanvas(
  explorer: Explorer,
  host: RefObject<HTMLDivElement | null>,
): RefObject<Canvas | null> {
  const canvas = useRef<Canvas | null>(null);
  useEffect(() => {
    const element = host.current;
    if (!element) return;
    const closing = new AbortController();
    void keepCanvas(explorer, element, canvas, closing.signal);
    return () => {
      closing.abort();
      canvas.current?.destroy();
      canvas.current = null;
      explorer.drawnBy("pending");
    };
  }, [explorer, host]);
  return canvas;
}

async function keepCanvas(
  explorer: Explorer,
  host: HTMLElement,
  canvas: RefObject<Canvas | null>,
  signal: AbortSignal,
): Promise<void> {
  try {
    const { mountCanvas } = await import("../draw/canvas.ts");
    for (let start = 0; start <= MOST_RESTARTS && !signal.aborted; start += 1) {
      await sized(host);
      if (signal.aborted) return;
      await untilLost(explorer, host, canvas, { mountCanvas, signal });
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
  host: HTMLElement,
  canvas: RefObject<Canvas | null>,
  { mountCanvas, signal }: Mounting,
): Promise<void> {
  const scene = await firstScene(explorer);
  return new Promise((resolve) => {
    const closing = new AbortController();
    const lost = (): void => {
      closing.abort();
      canvas.current?.destroy();
      canvas.current = null;
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
        lost,
      },
    );
    canvas.current = mounted;
    const stop = effect(() => {
      const next = explorer.network.value?.scene.value;
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
function firstScene(explorer: Explorer): Promise<Scene> {
  return new Promise((resolve) => {
    const stop = effect(() => {
      const scene = explorer.network.value?.scene.value;
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
