import type { Point } from "./labels.ts";

interface CameraState extends Point {
  readonly ratio: number;
}

/** What a camera needs of sigma. Points in view are CSS pixels, points of the camera sigma's own units. */
interface Viewer {
  getCamera(): CameraState & {
    getBoundedRatio(ratio: number): number;
    setState(state: Partial<CameraState>): void;
    animate(state: Partial<CameraState>, options: { duration: number }): Promise<void>;
  };
  getDimensions(): { width: number; height: number };
  getViewportZoomedState(at: Point, ratio: number): CameraState;
  viewportToFramedGraph(point: Point): Point;
  viewportToGraph(point: Point): Point;
  graphToViewport(point: Point): Point;
}

/** Two fingers: what was at `from` goes to `to`, `factor` times as large. CSS pixels in view. */
export interface Pinch {
  readonly from: Point;
  readonly to: Point;
  readonly factor: number;
}

/** The whole picture in view: as large as it gets without leaving anything out. */
export const FIT = { x: 0.5, y: 0.5, ratio: 1 };

/** How a picture was looked at when its canvas went, by the element that held it. */
const kept = new WeakMap<HTMLElement, CameraState>();

export function keepCamera(host: HTMLElement, viewer: Viewer): void {
  const { x, y, ratio } = viewer.getCamera();
  kept.set(host, { x, y, ratio });
}

/** What makes a new canvas look at the picture as the one before did, which gave its memory back or lost it. */
export function keptCamera(host: HTMLElement, viewer: Viewer): (() => boolean) | null {
  const camera = kept.get(host);
  if (!camera) return null;
  kept.delete(host);
  return () => {
    viewer.getCamera().setState(camera);
    return true;
  };
}

const STEP = 1.5;
const DURATION = 200;

export function zoom(
  viewer: Viewer,
  direction: "in" | "out" | "fit",
  { middle, motion }: { middle: Point; motion: "animated" | "none" },
): void {
  const factor = direction === "in" ? STEP : 1 / STEP;
  const target = direction === "fit" ? FIT : zoomed(viewer, middle, factor);
  if (motion === "none") viewer.getCamera().setState(target);
  else void viewer.getCamera().animate(target, { duration: DURATION });
}

export function followPinch(viewer: Viewer, { from, to, factor }: Pinch): void {
  const camera = viewer.getCamera();
  camera.setState(zoomed(viewer, from, factor));
  const before = viewer.viewportToFramedGraph(from);
  const after = viewer.viewportToFramedGraph(to);
  camera.setState({ x: camera.x + before.x - after.x, y: camera.y + before.y - after.y });
}

/**
 * Who has zoomed in keeps what is in the middle of the view while the picture takes another size.
 * To be called before; the answer is to be called after, and says whether anything has moved.
 */
export function heldMiddle(viewer: Viewer): () => boolean {
  const camera = viewer.getCamera();
  const { width, height } = viewer.getDimensions();
  const middle = viewer.viewportToGraph({ x: width / 2, y: height / 2 });
  return () => {
    if (camera.ratio >= FIT.ratio) return false;
    camera.setState(viewer.viewportToFramedGraph(viewer.graphToViewport(middle)));
    return true;
  };
}

/** The middle of what the reader has before them: a picture can be taller than the screen. */
export function middleInSight(surface: HTMLElement): Point {
  const { left, right, top, bottom } = surface.getBoundingClientRect();
  return { x: between(left, right, innerWidth), y: between(top, bottom, innerHeight) };
}

function between(low: number, high: number, most: number): number {
  return (Math.max(low, 0) + Math.min(high, most)) / 2 - low;
}

function zoomed(viewer: Viewer, at: Point, factor: number): CameraState {
  const camera = viewer.getCamera();
  return viewer.getViewportZoomedState(at, camera.getBoundedRatio(camera.ratio / factor));
}
