import { Sigma } from "sigma";
import { EdgeProgram, NodeProgram, type ProgramInfo } from "sigma/rendering";
import type { Settings } from "sigma/settings";
import type { EdgeDisplayData, NodeDisplayData, RenderParams } from "sigma/types";
import { floatColor } from "sigma/utils";
import type { Scene } from "../scene/scene.ts";
import type { Canvas, CanvasEvents, ShowOptions } from "./canvas-contract.ts";
import { followFingers, followPointer, guardWheel } from "./gestures.ts";
import { animate } from "./animate.ts";
import { emptyIdleLayers, followScreen, layerOf, releaseLayers, whenLost } from "./layers.ts";
import { FIT, followPinch, heldMiddle, keepCamera, keptCamera, middleInSight, zoom } from "./camera.ts";
import { lineData, markData } from "./paint.ts";
import { pick } from "./picking.ts";
import * as programs from "./programs.ts";
import { changesBetween } from "./scene-changes.ts";
import { EMPTY, type Spot, graphOf, moveSpots, spotOf, spotsIn } from "./scene-graph.ts";
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
  const canvas = new SigmaCanvas(host, options, events);
  canvas.show(scene, { ...options, motion: "none" });
  return canvas;
}

class SigmaCanvas implements Canvas {
  readonly #host: HTMLElement;
  readonly #events: CanvasEvents;
  readonly #sigma: Sigma<Spot>;
  readonly #closing = new AbortController();
  readonly #sizes = new ResizeObserver(() => this.#redraw());
  /** The camera may not leave it: sigma keeps this object, and takes a graph with no nodes to be this large. */
  readonly #frame: { x: [number, number]; y: [number, number] } = { x: [0, 1], y: [0, 1] };
  #scene = EMPTY;
  #options: ShowOptions;
  #graph = graphOf(EMPTY, new Map());
  #labels: readonly LabelBox[] = [];
  #hovered: string | null = null;
  #stopGliding = (): void => {};

  constructor(host: HTMLElement, options: ShowOptions, events: CanvasEvents) {
    this.#host = host;
    this.#options = options;
    this.#events = events;
    this.#sigma = sigmaIn(host, this.#graph, {
      // sigma divides by it, so it cannot be 0.
      ...(options.motion === "none" ? { zoomDuration: 1 } : {}),
      cameraPanBoundaries: { tolerance: 0, boundaries: this.#frame },
      nodeReducer: (key, spot) => {
        const node = this.#scene.nodes.get(idOf(key));
        return node ? markData(node, spot, this.#options.theme) : spot;
      },
      edgeReducer: (key) => {
        const edge = this.#scene.edges.get(idOf(key));
        return edge ? lineData(edge, this.#options.theme) : {};
      },
    });
    emptyIdleLayers(this.#sigma);
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
    this.#redraw({ nodes: nodes.map(keyOf), edges: edges.map(keyOf) });
  }

  zoom(direction: "in" | "out" | "fit"): void {
    zoom(this.#sigma, direction, {
      middle: middleInSight(layerOf(this.#sigma, "mouse")),
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
    keepCamera(this.#host, this.#sigma);
    this.#sigma.getCamera().disable();
    this.#sigma.kill();
  }

  #rebuild(scene: Scene): void {
    this.#stopGliding();
    const restoreMiddle = keptCamera(this.#host, this.#sigma) ?? heldMiddle(this.#sigma);
    const starts = this.#options.motion === "animated" ? spotsIn(this.#graph) : new Map<string, Spot>();
    this.#scene = scene;
    this.#frame.x = [0, scene.width];
    this.#frame.y = [-scene.height, 0];
    this.#graph = graphOf(scene, starts);
    this.#sigma.setCustomBBox({ ...this.#frame });
    this.#sigma.setGraph(this.#graph);
    if (restoreMiddle()) this.#redraw();

    const targets = new Map([...scene.nodes].map(([id, node]) => [id, spotOf(node)]));
    this.#stopGliding = animate(starts, targets, (places) => {
      moveSpots(this.#graph, places);
      this.#sigma.refresh({ partialGraph: {}, skipIndexation: false });
    });
  }

  /** Asks again for the looks of these alone; sigma indexes everything unless it is told both `partialGraph` and `skipIndexation`. */
  #redraw(partialGraph: { nodes?: string[]; edges?: string[] } = {}): void {
    this.#sigma.refresh({ partialGraph, skipIndexation: true });
  }

  #place(id: string): Point {
    return this.#sigma.graphToViewport(this.#graph.getNodeAttributes(keyOf(id)));
  }

  #pick(point: Point): string | null {
    return pick(this.#scene, point, {
      scale: this.#sigma.scaleSize(),
      labels: this.#labels,
      node: (id) => this.#place(id),
    });
  }

  #hover(id: string | null): void {
    if (id === this.#hovered) return;
    this.#hovered = id;
    layerOf(this.#sigma, "mouse").style.cursor = id === null ? "" : "pointer";
    this.#events.hover(id);
  }

  #draw(): void {
    const pen = layerOf(this.#sigma, "labels").getContext("2d");
    followScreen(this.#sigma);
    this.#sigma.on("resize", () => emptyIdleLayers(this.#sigma));
    this.#sigma.on("afterRender", () => {
      if (!pen) return;
      this.#labels = writeWords(pen, this.#scene, {
        theme: this.#options.theme,
        scale: this.#sigma.scaleSize(),
        node: (id) => this.#place(id),
        of: (point) => this.#sigma.graphToViewport(spotOf(point)),
      });
      this.#events.drawn();
    });
  }

  #listen(): void {
    const { signal } = this.#closing;
    const surface = layerOf(this.#sigma, "mouse");
    this.#sigma.on("clickStage", ({ event }) => {
      const id = this.#pick(event);
      if (id === null) this.#events.pressBackground();
      else this.#events.press(id, { shift: event.original.shiftKey });
    });
    // At every move sigma would read back a pixel of its picking pass, which is left out; see MarkProgram.
    this.#sigma.getMouseCaptor().removeAllListeners("mousemove");
    this.#sigma.getTouchCaptor().enabled = false;
    guardWheel(this.#host, signal);
    followFingers(surface, (pinch) => followPinch(this.#sigma, pinch), signal);
    followPointer(surface, (point) => this.#hover(point && this.#pick(point)), signal);
    whenLost(this.#host, () => this.#events.lost(), signal);
    this.#sizes.observe(this.#host);
  }
}

function sigmaIn(
  host: HTMLElement,
  graph: ReturnType<typeof graphOf>,
  settings: Partial<Settings<Spot>>,
): Sigma<Spot> {
  try {
    return new Sigma<Spot>(graph, host, {
      // Under sigma's own names for its default programs, which it would compile all the same.
      nodeProgramClasses: { circle: MarkProgram },
      edgeProgramClasses: { line: LineProgram, arrow: LineProgram },
      renderLabels: false,
      // A picture in a hidden part of the page has no size for a while.
      allowInvalidContainer: true,
      stagePadding: 0,
      minCameraRatio: 0.2,
      maxCameraRatio: FIT.ratio,
      enableCameraRotation: false,
      // What is dragged stays where it is let go.
      inertiaRatio: 0,
      // Else the second of two quick presses is swallowed as a double click, and zooms.
      doubleClickTimeout: 0,
      ...settings,
    });
  } catch (cause) {
    releaseLayers(host);
    throw new Error("WebGL is not to be had here", { cause });
  }
}

class MarkProgram extends NodeProgram<programs.UniformName, Spot> {
  constructor(
    gl: WebGLRenderingContext | WebGL2RenderingContext,
    _picking: WebGLFramebuffer | null,
    renderer: Sigma<Spot>,
  ) {
    // Without a buffer to pick from, sigma draws a frame once and not twice; see picking.ts.
    super(gl, null, renderer);
  }
  getDefinition() {
    return programs.markDefinition();
  }
  processVisibleItem(_index: number, start: number, mark: NodeDisplayData & programs.MarkData): void {
    programs.packMark(this.array, start, mark, floatColor);
  }
  setUniforms(view: RenderParams, program: ProgramInfo): void {
    programs.setUniforms(program.gl, program.uniformLocations, view);
  }
}

class LineProgram extends EdgeProgram<programs.UniformName, Spot> {
  getDefinition() {
    return programs.lineDefinition();
  }
  processVisibleItem(
    _index: number,
    start: number,
    from: NodeDisplayData & programs.MarkData,
    to: NodeDisplayData & programs.MarkData,
    line: EdgeDisplayData & programs.LineData,
  ): void {
    programs.packLine(this.array, start, { from, to, line }, floatColor);
  }
  setUniforms(view: RenderParams, program: ProgramInfo): void {
    programs.setUniforms(program.gl, program.uniformLocations, view);
  }
}
