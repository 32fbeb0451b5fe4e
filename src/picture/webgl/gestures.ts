import type { Pinch } from "./camera.ts";
import type { Point } from "./labels.ts";

/**
 * What a reader tried over the picture that belongs to the page around it, and where, in CSS pixels of the frame.
 * Bubbles from the picture as `gesture-blocked`, for whoever wants to say what would work.
 */
export interface BlockedGesture {
  readonly kind: "wheel" | "touch";
  readonly x: number;
  readonly y: number;
}

/** Within somebody else's page the wheel scrolls that page, except on the full screen; with Ctrl or Cmd it always zooms. */
export function guardWheel(host: HTMLElement, signal: AbortSignal): void {
  const guard = (event: WheelEvent): void => {
    // Else a pinch on a trackpad that reaches the end of the zoom would go on to zoom the whole page.
    if (event.ctrlKey || event.metaKey) return event.preventDefault();
    if (!isGuest()) return;
    event.stopPropagation();
    tellBlocked(host, "wheel", event);
  };
  host.addEventListener("wheel", guard, { capture: true, passive: false, signal });
}

const isGuest = (): boolean => parent !== window && document.fullscreenElement === null;

function tellBlocked(from: HTMLElement, kind: BlockedGesture["kind"], at: MouseEvent | Touch): void {
  const detail: BlockedGesture = { kind, x: at.clientX, y: at.clientY };
  from.dispatchEvent(new CustomEvent("gesture-blocked", { bubbles: true, detail }));
}

/**
 * One finger is the page's, which scrolls, and taps; two fingers are the picture's. Instead of sigma's own
 * touch: that stops every scroll, and its pinch drifts off in a picture that is not square.
 */
export function followFingers(
  surface: HTMLElement,
  pinch: (pinch: Pinch) => void,
  signal: AbortSignal,
): void {
  surface.style.touchAction = "pan-y pinch-zoom";
  let last: { middle: Point; spread: number } | null = null;
  const follow = (event: TouchEvent): void => {
    const now = twoFingers(event, surface);
    if (now) event.preventDefault();
    if (now && last) pinch({ from: last.middle, to: now.middle, factor: now.spread / last.spread });
    last = now;
    const [finger] = event.touches;
    if (finger && !now && event.type === "touchmove" && isGuest()) tellBlocked(surface, "touch", finger);
  };
  for (const name of ["touchstart", "touchmove", "touchend", "touchcancel"] as const) {
    surface.addEventListener(name, follow, { passive: false, signal });
  }
}

function twoFingers({ touches }: TouchEvent, surface: HTMLElement): { middle: Point; spread: number } | null {
  const [a, b] = touches;
  if (!a || !b || touches.length !== 2) return null;
  const { left, top } = surface.getBoundingClientRect();
  return {
    middle: { x: (a.clientX + b.clientX) / 2 - left, y: (a.clientY + b.clientY) / 2 - top },
    spread: Math.max(Math.hypot(a.clientX - b.clientX, a.clientY - b.clientY), 1),
  };
}

/** Where a mouse or a pen is over the surface, CSS pixels; null when it leaves. A finger points at nothing before it presses. */
export function followPointer(
  surface: HTMLElement,
  follow: (point: Point | null) => void,
  signal: AbortSignal,
): void {
  const move = (event: PointerEvent): void => {
    const isDragging = event.buttons !== 0;
    if (event.pointerType !== "touch" && !isDragging) follow({ x: event.offsetX, y: event.offsetY });
  };
  surface.addEventListener("pointermove", move, { signal });
  surface.addEventListener("pointerleave", () => follow(null), { signal });
}
