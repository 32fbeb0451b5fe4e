import { Sigma } from "sigma";
import { EdgeProgram, NodeProgram, type ProgramInfo } from "sigma/rendering";
import type { Settings } from "sigma/settings";
import type { EdgeDisplayData, NodeDisplayData, RenderParams } from "sigma/types";
import { floatColor } from "sigma/utils";
import { FIT } from "./camera.ts";
import { releaseLayers } from "./layers.ts";
import { curveDefinition, packCurve } from "./programs/curve.ts";
import { type LineData, lineDefinition, packLine } from "./programs/line.ts";
import { type MarkData, markDefinition, packMark } from "./programs/mark.ts";
import { type UniformName, setUniforms } from "./programs/uniforms.ts";
import type { Spot, SpotGraph } from "./scene-graph.ts";

export type Renderer = Sigma<Spot>;

/**
 * sigma in an element, drawing with programs of our own.
 * @throws where WebGL is not to be had; the element is then left empty.
 */
export function rendererIn(host: HTMLElement, graph: SpotGraph, settings: Partial<Settings<Spot>>): Renderer {
  try {
    return new Sigma<Spot>(asGraph(graph), host, {
      // Under sigma's own names for its default programs, which it would compile all the same.
      nodeProgramClasses: { circle: MarkProgram },
      edgeProgramClasses: { line: LineProgram, arrow: LineProgram, curve: CurveProgram },
      // The whole picture grows as one, so that names stay where they belong.
      zoomToSizeRatioFunction: (ratio) => ratio,
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

/** As sigma's types want it, which name the whole of graphology; a test holds that what it asks is answered. */
export function asGraph(graph: SpotGraph): ReturnType<Renderer["getGraph"]> {
  return graph as unknown as ReturnType<Renderer["getGraph"]>;
}

class MarkProgram extends NodeProgram<UniformName, Spot> {
  constructor(
    gl: WebGLRenderingContext | WebGL2RenderingContext,
    _picking: WebGLFramebuffer | null,
    renderer: Sigma<Spot>,
  ) {
    // Without a buffer to pick from, sigma draws a frame once and not twice; see picking.ts.
    super(gl, null, renderer);
  }
  getDefinition() {
    return markDefinition();
  }
  processVisibleItem(_index: number, start: number, mark: NodeDisplayData & MarkData): void {
    packMark(this.array, start, mark, floatColor);
  }
  setUniforms(view: RenderParams, program: ProgramInfo): void {
    setUniforms(program.gl, program.uniformLocations, view);
  }
}

class LineProgram extends EdgeProgram<UniformName, Spot> {
  protected readonly pack = packLine;
  getDefinition() {
    return lineDefinition();
  }
  processVisibleItem(
    _index: number,
    start: number,
    from: NodeDisplayData & MarkData,
    to: NodeDisplayData & MarkData,
    line: EdgeDisplayData & LineData,
  ): void {
    this.pack(this.array, start, { from, to, line }, floatColor);
  }
  setUniforms(view: RenderParams, program: ProgramInfo): void {
    setUniforms(program.gl, program.uniformLocations, view);
  }
}

class CurveProgram extends LineProgram {
  protected override readonly pack = packCurve;
  override getDefinition() {
    return curveDefinition();
  }
}
