import type { BlockedGesture } from "../../picture/webgl/gestures.ts";

const isMac = navigator.userAgent.includes("Mac");
const WORDS: Readonly<Record<BlockedGesture["kind"], string>> = {
  wheel: `Use ${isMac ? "⌘" : "Ctrl"} + scroll to zoom`,
  touch: "Use two fingers to zoom",
};
// Long enough to be read, milliseconds.
const TIME = 1800;

/** Says for a moment, where the reader tried, how to zoom. For eyes alone: a keyboard is told under the picture. */
export function showGestureHint({ kind, x, y }: BlockedGesture): void {
  const hint = document.createElement("p");
  hint.className = "gesture-hint";
  hint.setAttribute("aria-hidden", "true");
  hint.textContent = WORDS[kind];
  hint.style.setProperty("--x", `${x}px`);
  hint.style.setProperty("--y", `${y}px`);
  document.body.append(hint);
  setTimeout(() => hint.remove(), TIME);
}
