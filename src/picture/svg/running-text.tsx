import { quietSize } from "../layout/label.ts";
import type { Plate, Stroke } from "../layout/layout.ts";
import type { Point } from "../layout/ways.ts";
import type { SceneEdge, SceneNode } from "../scene/scene.ts";
import { PILL, SINK, isolated, runLook } from "./label-geometry.ts";
import { HALO, OUTLINE } from "./mark-shapes.ts";
import type { Ink } from "./palette.ts";
import { LABEL_SIZE, RADIUS, RIM, RELATION, headsOf } from "./plate-looks.ts";

type Paint = (ink: Ink) => string;

/** Names that run on in one line. Each is kept from turning its neighbours around, whichever way it reads. */
export function RunningText({ names, paint }: { names: readonly SceneNode[]; paint: Paint }) {
  const [first] = names;
  if (!first) return null;
  const lead = first.run?.lead ?? "";
  return (
    <text x={round(first.run?.left ?? first.x)} y={round(first.y + SINK * first.size)} font-size={first.size}>
      {names.map((node) => (
        <Name key={node.id} node={node} paint={paint} isFirst={node === first && lead === ""} />
      ))}
    </text>
  );
}

function Name({ node, paint, isFirst }: { node: SceneNode; paint: Paint; isFirst: boolean }) {
  const { id, lines, subtitle, size, side, run, tone, weight } = node;
  const { ink, isPill, isStrong, isSlanted, isUnderlined } = runLook(node);
  const text = isolated(lines.join(" "));
  return (
    <>
      {isFirst || !run ? null : <tspan fill={paint("quiet")}>{run.lead}</tspan>}
      <tspan
        data-node={id}
        data-label={id}
        {...(side === "" ? {} : { "data-side": side })}
        data-weight={weight}
        fill={paint(ink)}
        {...(isStrong ? { "font-weight": 650 } : {})}
        {...(isSlanted ? { "font-style": "italic" } : {})}
        {...(isUnderlined ? { "text-decoration": "underline" } : {})}
        {...(isPill
          ? {
              stroke: paint(tone),
              "stroke-width": 2 * PILL,
              "stroke-linejoin": "round",
              "paint-order": "stroke",
            }
          : {})}
      >
        {text}
      </tspan>
      {subtitle === "" ? null : (
        <tspan fill={paint("quiet")} font-size={quietSize(size)}>
          {subtitle}
        </tspan>
      )}
    </>
  );
}

/** A party is filled with the tone of its side; a court, and who is no party, has only a rim. */
export function PlateShape({ node, plate, paint }: { node: SceneNode; plate: Plate; paint: Paint }) {
  const { width, height, look } = plate;
  const rim = HALO.gap + OUTLINE;
  return (
    <>
      {node.weight === "focus" ? (
        <rect
          x={round(-width / 2 - rim)}
          y={round(-height / 2 - rim)}
          width={round(width + 2 * rim)}
          height={round(height + 2 * rim)}
          rx={RADIUS + 2}
          fill="none"
          stroke={paint("text")}
          stroke-width={HALO.width}
        />
      ) : null}
      <rect
        x={round(-width / 2)}
        y={round(-height / 2)}
        width={round(width)}
        height={round(height)}
        rx={RADIUS}
        fill={paint(look === "filled" ? node.tone : "paper")}
        stroke={paint(node.tone)}
        stroke-width={RIM}
      />
    </>
  );
}

/** A bracket, a rule between rows, the line between opposed parties, or the arrow of a ruling. */
export function StrokePath({ stroke, paint }: { stroke: Stroke; paint: Paint }) {
  const { points, tone, width, head } = stroke;
  return (
    <BentLine
      points={points}
      colour={paint(tone)}
      width={width}
      heads={head === "none" ? [] : headsOf(points, false)}
    />
  );
}

/** What one had to do with the other, past all names. */
export function RelationPath({
  edge,
  points,
  paint,
}: {
  edge: SceneEdge;
  points: readonly Point[];
  paint: Paint;
}) {
  const heads = headsOf(points, edge.isMutual === true);
  const dash = edge.line === "dashed" ? { "stroke-dasharray": "4 3" } : {};
  const { label } = edge;
  return (
    <>
      <BentLine points={points} colour={paint("text")} width={RELATION} heads={heads} {...dash} />
      {/* A thin line can be hit beside it. */}
      <path d={`M${through(points)}`} fill="none" stroke-width={9} pointer-events="stroke" />
      {label ? (
        <text
          x={round(label.x)}
          y={round(label.y + SINK * LABEL_SIZE)}
          text-anchor="middle"
          font-size={LABEL_SIZE}
          fill={paint("text")}
          stroke={paint("paper")}
          stroke-width={4}
          stroke-linejoin="round"
          paint-order="stroke"
        >
          {label.text}
        </text>
      ) : null}
    </>
  );
}

interface BentLineProps {
  readonly points: readonly Point[];
  readonly colour: string;
  readonly width: number;
  readonly heads: readonly (readonly Point[])[];
  readonly "stroke-dasharray"?: string;
}

function BentLine({ points, colour, width, heads, ...dash }: BentLineProps) {
  return (
    <>
      <path
        d={`M${through(points)}`}
        fill="none"
        stroke={colour}
        stroke-width={width}
        stroke-linejoin="round"
        {...dash}
      />
      {heads.map((head) => (
        <path key={through(head)} d={`M${through(head)}Z`} fill={colour} />
      ))}
    </>
  );
}

const through = (points: readonly Point[]): string =>
  points.map(([x, y]) => `${round(x)} ${round(y)}`).join("L");

const round = (value: number): number => Math.round(value * 10) / 10;
