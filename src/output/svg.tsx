import { renderToString } from "preact-render-to-string";
import { Picture } from "../draw/picture.tsx";
import { outline } from "../draw/outline.ts";
import { type Ink, PALETTE } from "../draw/tones.ts";
import { textWidth, wrap } from "../layout/text.ts";
import { FAMILIES } from "../schema/kinds.ts";
import type { Snapshot } from "./snapshot.ts";
import { namesOf } from "../schema/names-of.ts";

const MARGIN = 24;
const TITLE = { size: 22, line: 28 } as const;
const SMALL = { size: 12, line: 17 } as const;

type Pictured = Pick<Snapshot, "scene" | "title" | "summary" | "credit" | "address" | "theme">;

/** The picture as a file that stands alone: title, picture, legend, credit, date and address. */
export function writeSvg({ scene, title, summary, credit, address, theme }: Pictured): Promise<string> {
  if (!scene) return Promise.reject(new Error("there is no picture to write"));
  const paint = (ink: Ink): string => PALETTE[theme][ink];
  const room = scene.width;
  const heads = wrap(title, room, TITLE.size);
  const feet = [...wrap(summary, room, SMALL.size), ...wrap(credit, room, SMALL.size), address].filter(
    (line) => line !== "",
  );
  const top = MARGIN + heads.length * TITLE.line + 12;
  const legendTop = top + scene.height + 16;
  const footTop = legendTop + 24;
  const width = scene.width + 2 * MARGIN;
  const height = footTop + feet.length * SMALL.line + MARGIN;
  const svg = (
    <svg
      xmlns="http://www.w3.org/2000/svg"
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
      role="img"
      aria-label={`${title}. ${summary}`}
    >
      <title>{title}</title>
      <desc>{summary}</desc>
      <rect width={width} height={height} fill={paint("paper")} />
      {heads.map((line, index) => (
        <text
          key={line}
          x={MARGIN}
          y={MARGIN + TITLE.size + index * TITLE.line}
          font-family="Georgia, serif"
          font-weight="700"
          font-size={TITLE.size}
          fill={paint("text")}
        >
          {line}
        </text>
      ))}
      <g transform={`translate(${MARGIN} ${top})`}>
        <Picture scene={scene} paint={paint} />
      </g>
      <g transform={`translate(${MARGIN} ${legendTop})`}>
        <Legend paint={paint} />
      </g>
      {feet.map((line, index) => (
        <text
          key={line}
          x={MARGIN}
          y={footTop + SMALL.size + index * SMALL.line}
          font-family="system-ui, sans-serif"
          font-size={SMALL.size}
          fill={paint("quiet")}
        >
          {line}
        </text>
      ))}
    </svg>
  );
  return Promise.resolve(`<?xml version="1.0" encoding="UTF-8"?>\n${renderToString(svg)}\n`);
}

function Legend({ paint }: { paint: (ink: Ink) => string }) {
  const names = namesOf(FAMILIES);
  const entries = [
    ...names.map((name) => ({ shape: FAMILIES[name].shape, label: FAMILIES[name].label })),
    { shape: "brief", label: "Brief" } as const,
  ];
  let x = 8;
  return (
    <>
      {entries.map(({ shape, label }) => {
        const { d, fill } = outline(shape, 6);
        const left = x;
        x += textWidth(label, SMALL.size) + 32;
        return (
          <g key={label} transform={`translate(${left} 0)`}>
            <path
              d={d}
              fill={paint(fill === "tone" ? "bench" : "paper")}
              stroke={paint("bench")}
              stroke-width="1.75"
            />
            <text
              x="12"
              y="4"
              font-family="system-ui, sans-serif"
              font-size={SMALL.size}
              fill={paint("text")}
            >
              {label}
            </text>
          </g>
        );
      })}
    </>
  );
}
