import type { Scene, SceneEdge, SceneNode } from "../scene/scene.ts";
import type { Caption } from "../layout/layout.ts";
import { FONT, labelLines } from "./label-geometry.ts";
import { lineOpacity, lineWidth } from "./line-look.ts";
import { HALO, OUTLINE, rimOf } from "./mark-shapes.ts";
import { isBroken, outline } from "./outline.ts";
import { FAINT, FAINT_PLATE, type Ink } from "./palette.ts";
import { PlateShape, RunningText, StrokePath, RelationPath } from "./running-text.tsx";

export interface PictureProps {
  readonly scene: Scene;
  /** What an ink is painted with here: a CSS variable on the page, a colour in a file. */
  readonly paint: (ink: Ink) => string;
}

/**
 * The scene as SVG. The same picture stands in the page before and without WebGL, on paper and in a downloaded
 * file; as elements and not as text, so that nothing a file says is ever read as markup.
 */
export function Picture({ scene, paint }: PictureProps) {
  const nodes = [...scene.nodes].filter(([, { run }]) => !run);
  return (
    <g font-family={FONT}>
      {scene.strokes.map((stroke) => (
        <StrokePath key={stroke.id} stroke={stroke} paint={paint} />
      ))}
      {[...scene.edges].map(([id, edge]) =>
        edge.width === 0 && !edge.corners ? null : (
          <Line key={id} id={id} edge={edge} scene={scene} paint={paint} />
        ),
      )}
      {nodes.map(([id, node]) => (
        <Mark key={id} id={id} node={node} paint={paint} />
      ))}
      {nodes.map(([id, node]) =>
        node.lines.length === 0 ? null : <Label key={id} id={id} node={node} paint={paint} />,
      )}
      {runsIn(scene).map((run) => (
        <RunningText key={run[0]?.run?.id} names={run} paint={paint} />
      ))}
      {scene.captions.map((caption) => (
        <CaptionText key={caption.id} caption={caption} paint={paint} />
      ))}
    </g>
  );
}

/** Names that run on in one line, line by line. */
function runsIn({ nodes }: Scene): readonly (readonly SceneNode[])[] {
  const runs = new Map<string, SceneNode[]>();
  for (const node of nodes.values()) {
    if (!node.run) continue;
    runs.set(node.run.id, [...(runs.get(node.run.id) ?? []), node]);
  }
  return [...runs.values()];
}

type Paint = PictureProps["paint"];

function Line({ id, edge, scene, paint }: { id: string; edge: SceneEdge; scene: Scene; paint: Paint }) {
  const from = scene.nodes.get(edge.from);
  const to = scene.nodes.get(edge.to);
  if (!from || !to) return null;
  const colour = paint(edge.tone);
  const dash = edge.line === "dashed" ? { "stroke-dasharray": "4 3" } : {};
  if (edge.corners)
    return (
      <g data-edge={id} opacity={lineOpacity(edge)}>
        <RelationPath edge={edge} points={edge.corners} paint={paint} />
      </g>
    );
  if (edge.route)
    return (
      <g data-edge={id} opacity={lineOpacity(edge)}>
        <path d={curve(edge.route)} fill="none" stroke={colour} stroke-width={lineWidth(edge)} {...dash} />
      </g>
    );
  const { x1, y1, x2, y2, head } = span(from, to, edge);
  return (
    <g data-edge={id} opacity={lineOpacity(edge)}>
      <line x1={x1} y1={y1} x2={x2} y2={y2} stroke={colour} stroke-width={lineWidth(edge)} {...dash} />
      {head === "" ? null : <path d={head} fill={colour} />}
    </g>
  );
}

function curve({ x1, y1, bend, x2, y2 }: NonNullable<SceneEdge["route"]>): string {
  const [middle, end] = [round((x1 + bend) / 2), round(y2)];
  return `M${round(x1)} ${round(y1)}C${middle} ${round(y1)} ${middle} ${end} ${round(bend)} ${end}${bend < x2 ? `H${round(x2)}` : ""}`;
}

const HEAD = 7;

/** The line from rim to rim, and its arrow head as a path. */
function span(from: SceneNode, to: SceneNode, edge: SceneEdge) {
  const length = Math.hypot(to.x - from.x, to.y - from.y) || 1;
  const [dx, dy] = [(to.x - from.x) / length, (to.y - from.y) / length];
  const departure = rimOf(from.shape, from.radius, { x: dx, y: dy });
  const rim = rimOf(to.shape, to.radius, { x: -dx, y: -dy });
  const tip = { x: to.x - dx * rim, y: to.y - dy * rim };
  const start = { x1: round(from.x + dx * departure), y1: round(from.y + dy * departure) };
  if (edge.head === "none") return { ...start, x2: round(tip.x), y2: round(tip.y), head: "" };
  const base = { x: tip.x - dx * HEAD, y: tip.y - dy * HEAD };
  const wing = HEAD * 0.45;
  const head = `M${round(tip.x)} ${round(tip.y)}L${round(base.x - dy * wing)} ${round(base.y + dx * wing)}L${round(base.x + dy * wing)} ${round(base.y - dx * wing)}Z`;
  return { ...start, x2: round(base.x), y2: round(base.y), head };
}

const opacityOf = ({ weight, plate }: SceneNode): number =>
  weight !== "faint" ? 1 : plate ? FAINT_PLATE : 2 * FAINT;

function Mark({ id, node, paint }: { id: string; node: SceneNode; paint: Paint }) {
  const { d, fill } = outline(node.shape, node.radius, node.doubt);
  const dash = isBroken(node.shape, node.doubt) ? { "stroke-dasharray": "2 2" } : {};
  return (
    <g
      data-node={id}
      data-weight={node.weight}
      {...(node.side === "" ? {} : { "data-side": node.side })}
      transform={`translate(${round(node.x)} ${round(node.y)})`}
      opacity={opacityOf(node)}
    >
      {node.plate ? <PlateShape node={node} plate={node.plate} paint={paint} /> : null}
      {node.weight === "focus" && !node.plate ? (
        <path
          d={outline(node.shape, node.radius + HALO.gap + OUTLINE).d}
          fill="none"
          stroke={paint("text")}
          stroke-width={HALO.width}
        />
      ) : null}
      {node.plate ? null : (
        <path
          d={d}
          fill={paint(fill === "tone" ? node.tone : "paper")}
          stroke={paint(node.tone)}
          stroke-width={OUTLINE}
          stroke-linejoin="round"
          {...dash}
        />
      )}
    </g>
  );
}

const HALO_OF_WORDS = { "stroke-width": 3, "stroke-linejoin": "round", "paint-order": "stroke" } as const;
const WEIGHTS = { strong: 650, normal: 400, quiet: 400 } as const;

function Label({ id, node, paint }: { id: string; node: SceneNode; paint: Paint }) {
  return (
    <g data-label={id} opacity={opacityOf(node)}>
      {labelLines(node).map(({ text, x, y, weight, size }) => (
        <text
          key={text}
          x={round(node.x + x)}
          y={round(node.y + y)}
          text-anchor={node.anchor}
          font-size={size}
          font-weight={WEIGHTS[weight]}
          fill={paint(node.plate?.look === "filled" ? "paper" : weight === "quiet" ? "quiet" : "text")}
          {...(node.plate ? {} : { ...HALO_OF_WORDS, stroke: paint("paper") })}
        >
          {text}
        </text>
      ))}
    </g>
  );
}

function CaptionText({ caption, paint }: { caption: Caption; paint: Paint }) {
  const { id, text, x, y, anchor, size, tone, look } = caption;
  return (
    <text
      data-caption={id}
      x={round(x)}
      y={round(y)}
      text-anchor={anchor}
      font-size={size}
      font-weight={WEIGHTS[look]}
      fill={paint(look === "quiet" ? "quiet" : tone)}
    >
      {text}
    </text>
  );
}

const round = (value: number): number => Math.round(value * 10) / 10;
