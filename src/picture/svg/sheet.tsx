import type { ComponentChildren } from "preact";
import { sentence } from "../../derive/words/series.ts";
import type { Ink } from "./palette.ts";
import { wrap } from "../layout/text.ts";

/** What is said over and under a picture that is taken away. */
export interface SheetWords {
  readonly title: string;
  readonly summary: string;
  readonly credit: string;
  readonly address: string;
}

interface SheetProps extends SheetWords {
  /** The size of what is drawn on it, in CSS pixels. */
  readonly width: number;
  readonly height: number;
  readonly paint: (ink: Ink) => string;
  readonly children: ComponentChildren;
}

const MARGIN = 24;
const TITLE = { size: 22, line: 28 } as const;
const SMALL = { size: 12, line: 17 } as const;

/** A drawing as a file that stands alone: with its title, credit, date and address. */
export function Sheet({ title, summary, credit, address, paint, children, ...drawing }: SheetProps) {
  const heads = wrap(title, drawing.width, TITLE.size);
  const feet = [
    ...wrap(summary, drawing.width, SMALL.size),
    ...wrap(credit, drawing.width, SMALL.size),
    address,
  ].filter((line) => line !== "");
  const top = MARGIN + heads.length * TITLE.line + 12;
  const footTop = top + drawing.height;
  const width = drawing.width + 2 * MARGIN;
  const height = footTop + feet.length * SMALL.line + MARGIN;
  return (
    <svg
      xmlns="http://www.w3.org/2000/svg"
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
      role="img"
      aria-label={`${sentence(title)} ${summary}`}
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
      <g transform={`translate(${MARGIN} ${top})`}>{children}</g>
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
}
