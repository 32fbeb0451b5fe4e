import { answering, command, frames } from "./frames.ts";
import { messageIn } from "../protocol/protocol.ts";

// CSS pixels. Between them a height is believed.
const LOWEST = 100;
const HIGHEST = 20_000;
// A reader who does this looks at the graphic, so it may take the height it needs.
const ASKED_FOR = ["view", "select", "filter"];

/** How high each frame would be; it is not made so while that would move what is being read. */
const wanted = new WeakMap<HTMLIFrameElement, number>();

/** Listens to the graphics of the article: sizes them, and passes what they tell on as events of their elements. */
export function hearGraphics(): void {
  addEventListener("message", ({ source, data }) => {
    const message = messageIn(data);
    // Who speaks is known by the window alone; what a message says of itself proves nothing.
    const frame = message && frames().find(({ contentWindow }) => contentWindow === source);
    if (!message || !frame) return;
    const { type, data: detail } = message;
    const { height = NaN, reason }: { height?: number; reason?: unknown } = Object(detail);
    if (type === "height") {
      // It says that it is a number.
      if (!Number.isFinite(height)) return;
      wanted.set(frame, Math.min(Math.max(height, LOWEST), HIGHEST));
      if (!isReadPast(frame)) size(frame);
    }
    if (ASKED_FOR.includes(type)) size(frame);
    if (reason === "blocked") answering.delete(frame);
    else answering.add(frame);
    frame.dispatchEvent(new CustomEvent(`amicus:${type}`, { bubbles: true, composed: true, detail }));
  });
  addEventListener("scroll", () => frames().filter(isBelow).forEach(size), { passive: true });
  // Those that were here first have spoken already.
  for (const frame of frames()) command(frame, "hello");
}

function size(frame: HTMLIFrameElement): void {
  const height = wanted.get(frame);
  if (height !== undefined) frame.style.height = `${height}px`;
}

/** Above the window, where growing would push away what is in it. What is hidden is at 0. */
const isReadPast = (frame: HTMLIFrameElement): boolean => frame.getBoundingClientRect().bottom < 0;

const isBelow = (frame: HTMLIFrameElement): boolean => frame.getBoundingClientRect().top >= innerHeight;
