import type { Scene, SceneEdge, SceneNode } from "../scene/scene.ts";
import type { Caption } from "../layout/layout.ts";
import { TEXT_ANCHOR, labelLines } from "./label-geometry.ts";
import { lineOpacity, lineWidth } from "./line-look.ts";
import { HALO, OUTLINE, rimOf } from "./mark-shapes.ts";
import { outline } from "./outline.ts";
import { FAINT, type Ink } from "./palette.ts";

export interface PictureProps {
  readonly scene: Scene;
  /** What an ink is painted with here: a CSS variable on the page, a colour in a file. */
  readonly paint: (ink: Ink) => string;
}

const FONT = "system-ui, sans-serif";

/**
 * The scene as SVG. The same picture stands in the page before and without WebGL, on paper and in a downloaded
 * file; as elements and not as text, so that nothing a file says is ever read as markup.
 */
export function Picture({ scene, paint }: PictureProps) {
  const nodes = [...scene.nodes];
  return (
    <g font-family={FONT}>
      {[...scene.edges].map(([id, edge]) => (
        <Line key={id} id={id} edge={edge} scene={scene} paint={paint} />
      ))}
      {nodes.map(([id, node]) => (
        <Mark key={id} id={id} node={node} paint={paint} />
      ))}
      {nodes.map(([id, node]) => (
        <Label key={id} id={id} node={node} paint={paint} />
      ))}
      {scene.captions.map((caption) => (
        <CaptionText key={caption.id} caption={caption} paint={paint} />
      ))}
    </g>
  );
}

type Paint = PictureProps["paint"];

function Line({ id, edge, scene, paint }: { id: string; edge: SceneEdge; scene: Scene; paint: Paint }) {
  const from = scene.nodes.get(edge.from);
  const to = scene.nodes.get(edge.to);
  if (!from || !to) return null;
  const { x1, y1, x2, y2, head } = span(from, to, edge);
  const colour = paint(edge.tone);
  const dash = edge.line === "dashed" ? { "stroke-dasharray": "4 3" } : {};
  return (
    <g data-edge={id} opacity={lineOpacity(edge)}>
      <line x1={x1} y1={y1} x2={x2} y2={y2} stroke={colour} stroke-width={lineWidth(edge)} {...dash} />
      {head === "" ? null : <path d={head} fill={colour} />}
    </g>
  );
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

function Mark({ id, node, paint }: { id: string; node: SceneNode; paint: Paint }) {
  const { d, fill } = outline(node.shape, node.radius);
  return (
    <g
      data-node={id}
      transform={`translate(${round(node.x)} ${round(node.y)})`}
      opacity={node.weight === "faint" ? FAINT : 1}
    >
      {node.weight === "focus" ? (
        <path
          d={outline(node.shape, node.radius + HALO.gap + OUTLINE).d}
          fill="none"
          stroke={paint("text")}
          stroke-width={HALO.width}
        />
      ) : null}
      <path
        d={d}
        fill={paint(fill === "tone" ? node.tone : "paper")}
        stroke={paint(node.tone)}
        stroke-width={OUTLINE}
        stroke-linejoin="round"
      />
    </g>
  );
}

const WEIGHTS = { strong: 650, normal: 400, quiet: 400 } as const;

function Label({ id, node, paint }: { id: string; node: SceneNode; paint: Paint }) {
  return (
    <g data-label={id} opacity={node.weight === "faint" ? FAINT * 2 : 1}>
      {labelLines(node).map(({ text, x, y, weight, size }) => (
        <text
          key={text}
          x={round(node.x + x)}
          y={round(node.y + y)}
          text-anchor={TEXT_ANCHOR[node.anchor]}
          font-size={size}
          font-weight={WEIGHTS[weight]}
          fill={paint(weight === "quiet" ? "quiet" : "text")}
          stroke={paint("paper")}
          stroke-width="3"
          stroke-linejoin="round"
          paint-order="stroke"
        >
          {text}
        </text>
      ))}
    </g>
  );
}

function CaptionText({ caption, paint }: { caption: Caption; paint: Paint }) {
  const { id, text, x, y, anchor, size, tone } = caption;
  return (
    <text
      data-caption={id}
      x={round(x)}
      y={round(y)}
      text-anchor={TEXT_ANCHOR[anchor]}
      font-size={size}
      font-weight="650"
      fill={paint(tone)}
    >
      {text}
    </text>
  );
}

const round = (value: number): number => Math.round(value * 10) / 10;
