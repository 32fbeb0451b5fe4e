import type { Scene } from "../scene/scene.ts";
import type { Canvas, CanvasEvents, ShowOptions } from "./canvas-contract.ts";
import { followFingers, followPointer, guardWheel } from "./gestures.ts";
import { animate } from "./animate.ts";
import { emptyIdleLayers, followScreen, layerOf, whenLost } from "./layers.ts";
import { followPinch, heldMiddle, keepCamera, keptCamera, middleInSight, zoom } from "./camera.ts";
import { lineIn, markData } from "./paint.ts";
import { pick } from "./picking.ts";
import { type Renderer, asGraph, rendererIn } from "./renderer.ts";
import { changesBetween } from "./scene-changes.ts";
import { EMPTY, type Spot, SpotGraph, moveSpots, spotOf, spotsIn } from "./scene-graph.ts";
import { idOf, keyOf } from "../../model/graph-key.ts";
import { type LabelBox, type Point, writeWords } from "./labels.ts";

export type { Canvas, CanvasEvents, ShowOptions };

/**
 * Draws the scene into an element that the caller sizes to the scene.
 * @throws where WebGL is not to be had; the element is then left empty.
 */
export function mountCanvas(
  host: HTMLElement,
  scene: Scene,
  options: ShowOptions,
  events: CanvasEvents,
): Canvas {
  const canvas = new SceneCanvas(host, options, events);
  canvas.show(scene, { ...options, motion: "none" });
  return canvas;
}

class SceneCanvas implements Canvas {
  readonly #host: HTMLElement;
  readonly #events: CanvasEvents;
  readonly #renderer: Renderer;
  readonly #closing = new AbortController();
  readonly #sizes = new ResizeObserver(() => this.#redraw());
  /** The camera may not leave it: sigma keeps this object, and takes a graph with no nodes to be this large. */
  readonly #frame: { x: [number, number]; y: [number, number] } = { x: [0, 1], y: [0, 1] };
  #scene = EMPTY;
  #options: ShowOptions;
  #graph = new SpotGraph(EMPTY, new Map());
  #labels: readonly LabelBox[] = [];
  #hovered: string | null = null;
  #stopGliding = (): void => {};

  constructor(host: HTMLElement, options: ShowOptions, events: CanvasEvents) {
    this.#host = host;
    this.#options = options;
    this.#events = events;
    this.#renderer = rendererIn(host, this.#graph, {
      // sigma divides by it, so it cannot be 0.
      ...(options.motion === "none" ? { zoomDuration: 1 } : {}),
      cameraPanBoundaries: { tolerance: 0, boundaries: this.#frame },
      nodeReducer: (key, spot) => {
        const node = this.#scene.nodes.get(idOf(key));
        return node ? markData(node, spot, this.#options.theme) : spot;
      },
      edgeReducer: (key) => lineIn(this.#scene, idOf(key), this.#options.theme),
    });
    emptyIdleLayers(this.#renderer);
    this.#draw();
    this.#listen();
  }

  show(scene: Scene, options: ShowOptions): void {
    const changes = changesBetween(this.#scene, scene);
    const isRepainted = options.theme !== this.#options.theme;
    this.#options = options;
    if (changes.shape) return this.#rebuild(scene);
    this.#scene = scene;
    const { nodes, edges } = isRepainted
      ? { nodes: [...scene.nodes.keys()], edges: [...scene.edges.keys()] }
      : changes;
    // What is not drawn is not in the graph.
    this.#redraw({ nodes: nodes.map(keyOf), edges: edges.map(keyOf).filter(this.#graph.hasEdge) });
  }

  zoom(direction: "in" | "out" | "fit"): void {
    zoom(this.#renderer, direction, {
      middle: middleInSight(layerOf(this.#renderer, "mouse")),
      motion: this.#options.motion,
    });
  }

  locate(id: string): Point | null {
    return this.#scene.nodes.has(id) ? this.#place(id) : null;
  }

  destroy(): void {
    this.#closing.abort();
    this.#sizes.disconnect();
    this.#stopGliding();
    keepCamera(this.#host, this.#renderer);
    this.#renderer.getCamera().disable();
    this.#renderer.kill();
  }

  #rebuild(scene: Scene): void {
    this.#stopGliding();
    const restoreMiddle = keptCamera(this.#host, this.#renderer) ?? heldMiddle(this.#renderer);
    const starts = this.#options.motion === "animated" ? spotsIn(this.#graph) : new Map<string, Spot>();
    this.#scene = scene;
    this.#frame.x = [0, scene.width];
    this.#frame.y = [-scene.height, 0];
    this.#graph = new SpotGraph(scene, starts);
    this.#renderer.setCustomBBox({ ...this.#frame });
    this.#renderer.setGraph(asGraph(this.#graph));
    if (restoreMiddle()) this.#redraw();

    const targets = new Map([...scene.nodes].map(([id, node]) => [id, spotOf(node)]));
    this.#stopGliding = animate(starts, targets, (places) => {
      moveSpots(this.#graph, places);
      this.#renderer.refresh({ partialGraph: {}, skipIndexation: false });
    });
  }

  /** Asks again for the looks of these alone; sigma indexes everything unless it is told both `partialGraph` and `skipIndexation`. */
  #redraw(partialGraph: { nodes?: string[]; edges?: string[] } = {}): void {
    this.#renderer.refresh({ partialGraph, skipIndexation: true });
  }

  #place(id: string): Point {
    return this.#renderer.graphToViewport(this.#graph.getNodeAttributes(keyOf(id)));
  }

  #pick(point: Point): string | null {
    return pick(this.#scene, point, {
      scale: this.#renderer.scaleSize(),
      labels: this.#labels,
      node: (id) => this.#place(id),
    });
  }

  #hover(id: string | null): void {
    if (id === this.#hovered) return;
    this.#hovered = id;
    layerOf(this.#renderer, "mouse").style.cursor = id === null ? "" : "pointer";
    this.#events.hover(id);
  }

  #draw(): void {
    const pen = layerOf(this.#renderer, "labels").getContext("2d");
    followScreen(this.#renderer);
    this.#renderer.on("resize", () => emptyIdleLayers(this.#renderer));
    this.#renderer.on("afterRender", () => {
      if (!pen) return;
      this.#labels = writeWords(pen, this.#scene, {
        theme: this.#options.theme,
        scale: this.#renderer.scaleSize(),
        node: (id) => this.#place(id),
        of: (point) => this.#renderer.graphToViewport(spotOf(point)),
      });
      this.#events.drawn();
    });
  }

  #listen(): void {
    const { signal } = this.#closing;
    const surface = layerOf(this.#renderer, "mouse");
    this.#renderer.on("clickStage", ({ event }) => {
      const id = this.#pick(event);
      if (id === null) this.#events.pressBackground();
      else this.#events.press(id, { shift: event.original.shiftKey });
    });
    // At every move sigma would read back a pixel of its picking pass, which is left out; see renderer.ts.
    this.#renderer.getMouseCaptor().removeAllListeners("mousemove");
    this.#renderer.getTouchCaptor().enabled = false;
    guardWheel(this.#host, signal);
    followFingers(surface, (pinch) => followPinch(this.#renderer, pinch), signal);
    followPointer(surface, (point) => this.#hover(point && this.#pick(point)), signal);
    whenLost(this.#host, () => this.#events.lost(), signal);
    this.#sizes.observe(this.#host);
  }
}
