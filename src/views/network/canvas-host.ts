import { type ReadonlySignal, effect, signal } from "@preact/signals";
import type { RefObject } from "preact";
import { useEffect } from "preact/hooks";
import type { ShowOptions } from "../../picture/webgl/canvas.ts";
import type { Explorer } from "../../explorer/explorer.ts";
import type { Network } from "../../explorer/network.ts";
import { hoverOver, press, pressBackground } from "../../explorer/press.ts";

// A lost context comes back at once as a rule; a machine that keeps losing it is better served by the SVG.
const MOST_LOSSES = 3;
const LOST = "lost";
// All pictures of a page share its graphics memory; out of sight for so many milliseconds, one gives its part back.
const PATIENCE = 2000;

/** Draws the scene into the host with WebGL while it is in sight; before, after and without that there is the SVG. */
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
      explorer.drawnBy("pending");
    };
  }, [explorer, network, host]);
}

async function keepCanvas(
  explorer: Explorer,
  network: Network,
  host: HTMLElement,
  closed: AbortSignal,
): Promise<void> {
  const isInSight = sightOf(host, () => explorer.drawnBy("resting"), closed);
  if (explorer.kind.canvas === "touched" && matchMedia("(max-width: 700px)").matches) {
    explorer.drawnBy("resting");
    await touched(host, closed);
    if (closed.aborted) return;
  }
  try {
    const { mountCanvas } = await import("../../picture/webgl/canvas.ts");
    for (let losses = 0; losses <= MOST_LOSSES && !closed.aborted;) {
      const scene = await firstOf(() => (isInSight.value ? network.scene.value : null));
      if (closed.aborted) return;
      const closing = new AbortController();
      const close = (): void => closing.abort();
      const canvas = mountCanvas(host, scene, showOptions(explorer), {
        hover: (id) => hoverOver(explorer, id),
        press: (id, event) => press(explorer, id, event),
        pressBackground: () => pressBackground(explorer),
        drawn: () => network.drawn(),
        lost: () => closing.abort(LOST),
      });
      network.canvas.current = canvas;
      const stop = effect(() => {
        const next = network.scene.value;
        if (next) canvas.show(next, showOptions(explorer));
      });
      explorer.drawnBy("webgl");
      closed.addEventListener("abort", close);
      void firstOf(() => !isInSight.value || null).then(close);
      await aborted(closing.signal);
      if (closing.signal.reason === LOST) losses += 1;
      stop();
      canvas.destroy();
      network.canvas.current = null;
      if (!closed.aborted) explorer.drawnBy("resting");
    }
  } catch {
    // No WebGL, or its code could not be fetched: the SVG is already there.
  }
  if (!closed.aborted) explorer.drawnBy("svg");
}

function showOptions(explorer: Explorer): ShowOptions {
  const isMotionless =
    matchMedia("(prefers-reduced-motion: reduce)").matches ||
    document.documentElement.dataset["motion"] === "reduce";
  return { theme: explorer.theme.value, motion: isMotionless ? "none" : "animated" };
}

/** Whether any of the element can be seen, in whatever frames and hidden parts it stands; calls `away` where it starts out of sight. */
function sightOf(element: HTMLElement, away: () => void, closed: AbortSignal): ReadonlySignal<boolean> {
  const isInSight = signal(false);
  let leaving = 0;
  const observer = new IntersectionObserver((entries) => {
    clearTimeout(leaving);
    const isSeen = entries.at(-1)?.isIntersecting === true;
    if (isSeen) isInSight.value = true;
    else if (isInSight.value) leaving = window.setTimeout(() => (isInSight.value = false), PATIENCE);
    else away();
  });
  observer.observe(element);
  closed.addEventListener("abort", () => observer.disconnect());
  return isInSight;
}

/** Once the picture is touched, or the keyboard is in it: a phone need not load what nobody asks for. */
function touched(host: HTMLElement, closed: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    for (const event of ["pointerdown", "focusin"])
      host.closest(".picture")?.addEventListener(event, () => resolve(), { once: true, signal: closed });
    closed.addEventListener("abort", () => resolve());
  });
}

/** What is read, as soon as there is something. */
function firstOf<Value>(read: () => Value | null): Promise<Value> {
  return new Promise((resolve) => {
    const stop = effect(() => {
      const value = read();
      if (value === null) return;
      resolve(value);
      queueMicrotask(() => stop());
    });
  });
}

const aborted = (signal: AbortSignal): Promise<unknown> =>
  new Promise((resolve) => signal.addEventListener("abort", resolve));
