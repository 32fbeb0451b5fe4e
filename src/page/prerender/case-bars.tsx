import { drawingFile } from "../../picture/svg/drawing-file.ts";
import { type CaseIndex, portion } from "../../views/cases/case-index.ts";
import { type CaseLine, type SideCount, sumOf } from "../../views/cases/cases.ts";
import { type Ink, PALETTE, type Theme } from "../../picture/svg/palette.ts";
import { cut, wrap } from "../../picture/layout/text.ts";
import { Sheet, type SheetWords } from "../../picture/svg/sheet.tsx";

interface CaseBarsProps {
  readonly index: CaseIndex;
  /** How many cases to draw, from the first on. */
  readonly count: number;
  /** In CSS pixels, as are the height of a line and the size of the text. */
  readonly width: number;
  readonly row: number;
  readonly size: number;
  readonly paint: (ink: Ink) => string;
}

const WIDTH = 760;
const ROW = 30;
const SIZE = 14;
/** What the names of the cases take of the width. */
const NAMES = 0.42;

/** How many cases are given away; with all of a Term the picture would be too heavy for a letter. */
const GIVEN_AWAY = 24;

/** How high the bars of so many cases are, with the line over them. */
export const caseBarsHeight = (count: number, row: number): number => (count + 1) * row;

/** The first cases of an index as a file that stands alone. */
export function writeCasesSvg(index: CaseIndex, words: SheetWords, theme: Theme): string {
  const paint = (ink: Ink): string => PALETTE[theme][ink];
  const count = Math.min(GIVEN_AWAY, index.lines.length);
  const svg = (
    <Sheet {...words} width={WIDTH} height={caseBarsHeight(count, ROW) + 20} paint={paint}>
      <CaseBars index={index} count={count} width={WIDTH} row={ROW} size={SIZE} paint={paint} />
    </Sheet>
  );
  return drawingFile(svg);
}

/** One line a case, its briefs to the left and to the right of one axis, all on one scale. */
export function CaseBars({ index, count, width, row, size, paint }: CaseBarsProps) {
  const [left, right] = index.poles;
  const names = width * NAMES;
  // Beyond the longest bar there is space for its number.
  const numbers = 4 * size;
  const scale = (width - names - numbers) / Math.max(1, index.longest[0] + index.longest[1]);
  const axis = names + numbers / 2 + index.longest[0] * scale;
  const text = { "font-family": "system-ui, sans-serif", "font-size": size, fill: paint("quiet") };
  return (
    <>
      <text x="0" y={row * 0.6} {...text}>
        {portion(index, count)}
      </text>
      <text x={axis - 6} y={row * 0.6} text-anchor="end" {...text}>
        {cut(`For ${left}`, axis - names + numbers, size)}
      </text>
      <text x={axis + 6} y={row * 0.6} {...text}>
        {cut(`For ${right}`, width - axis - 6, size)}
      </text>
      {index.lines.slice(0, count).map((line, place) => (
        <g key={line.id} transform={`translate(0 ${(place + 1) * row})`}>
          <path d={`M0 0H${width}`} stroke={paint("rule")} />
          <CaseName title={line.title} room={names - numbers / 4} row={row} size={size} paint={paint} />
          <Bars line={line} scale={scale} axis={axis} row={row} size={size} paint={paint} />
        </g>
      ))}
      <path
        d={`M${axis} ${row * 0.15}V${caseBarsHeight(Math.min(count, index.lines.length), row)}`}
        stroke={paint("text")}
        stroke-width="2"
      />
    </>
  );
}

interface CaseNameProps extends Pick<CaseBarsProps, "row" | "size" | "paint"> {
  readonly title: string;
  readonly room: number;
}

/** The name on one line or two: the party at its end tells cases apart. */
function CaseName({ title, room, row, size, paint }: CaseNameProps) {
  const letters = Math.max(12, size * 0.85);
  const [first = "", ...rest] = wrap(title, room, letters);
  const lines = rest.length === 0 ? [first] : [first, cut(rest.join(" "), room, letters)];
  const top = row / 2 + letters * 0.35 - ((lines.length - 1) * letters * 1.1) / 2;
  return (
    <>
      {lines.map((line, place) => (
        <text
          key={line}
          x="0"
          y={top + place * letters * 1.1}
          font-family="Georgia, serif"
          font-weight="700"
          font-size={letters}
          fill={paint("text")}
        >
          {line}
        </text>
      ))}
    </>
  );
}

interface BarsProps extends Pick<CaseBarsProps, "row" | "size" | "paint"> {
  readonly line: CaseLine;
  /** CSS pixels a brief. */
  readonly scale: number;
  readonly axis: number;
}

function Bars({ line, scale, axis, row, size, paint }: BarsProps) {
  const number = {
    y: row / 2 + size * 0.35,
    "font-family": "system-ui, sans-serif",
    "font-weight": "700",
    "font-size": size,
    fill: paint("text"),
  };
  const [left, right] = [sumOf(line.left), sumOf(line.right)];
  const bars = [
    ...placed(line.left).map(({ from, ...bar }) => ({ ...bar, start: -from - bar.count })),
    ...placed(line.right).map(({ from, ...bar }) => ({ ...bar, start: from })),
  ];
  return (
    <>
      {bars.map(({ tone, start, count }) => (
        <rect
          key={start}
          x={axis + start * scale}
          y={row * 0.2}
          width={count * scale}
          height={row * 0.6}
          fill={paint(tone)}
        />
      ))}
      <text x={axis - left * scale - 6} text-anchor="end" {...number}>
        {left}
      </text>
      <text x={axis + right * scale + 6} {...number}>
        {right}
      </text>
    </>
  );
}

/** The sides one after the other, away from the axis; those without a brief take no space. */
function placed(sides: readonly SideCount[]) {
  return sides
    .map(({ tone, count }, at) => ({ tone, count, from: sumOf(sides.slice(0, at)) }))
    .filter(({ count }) => count > 0);
}
