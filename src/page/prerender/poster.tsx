import { drawingFile } from "../../picture/svg/drawing-file.ts";
import type { Scene } from "../../picture/scene/scene.ts";
import type { CaseIndex } from "../../views/cases/case-index.ts";
import { CaseBars } from "./case-bars.tsx";
import { Picture } from "../../picture/svg/picture.tsx";
import { type Ink, PALETTE } from "../../picture/svg/palette.ts";
import { cut, wrap } from "../../picture/layout/text.ts";

/** What social networks and news readers show of a page, in pixels. */
export const POSTER = { width: 1200, height: 630 } as const;

interface PosterWords {
  readonly kicker: string;
  readonly finding: string;
  readonly credit: string;
  /** What stands in the place of a picture where there is none. */
  readonly standfirst: string;
}

const MARGIN = 48;
const TEXT_WIDTH = POSTER.width - 2 * MARGIN;
const SMALL = 20;
const LARGE = 32;
const SIZES = [56, 48, 42, 36, 30] as const;
/** Below this the labels of the picture could not be read; it is rather cut off at its foot. */
const LEAST_SCALE = 0.9;

/** How many cases a poster shows. */
export const POSTER_CASES = 10;

/**
 * The finding in big letters over as much of the picture as can be read, or over the first cases of an index.
 * `scenes` draw the picture at several widths.
 */
export function posterSvg(
  { kicker, finding, credit, standfirst }: PosterWords,
  scenes: readonly Scene[],
  index: CaseIndex | null,
): string {
  // Bars want the height.
  const most = scenes.length === 0 && index ? 1 : 3;
  const size = SIZES.find((each) => wrap(finding, TEXT_WIDTH, each).length <= most) ?? SIZES[4];
  const heads = wrap(finding, TEXT_WIDTH, size);
  const headTop = MARGIN + (kicker === "" ? 0 : SMALL + 12);
  const top = headTop + heads.length * size * 1.15 + 20;
  const bottom = POSTER.height - MARGIN - SMALL - 8;
  const fit = bestFit(scenes, bottom - top);
  const { width, height } = POSTER;
  return drawingFile(
    <svg xmlns="http://www.w3.org/2000/svg" width={width} height={height} viewBox={`0 0 ${width} ${height}`}>
      <clipPath id="below-heading">
        <rect x="0" y={top} width={width} height={bottom - top} />
      </clipPath>
      <rect width={width} height={height} fill={paint("paper")} />
      <text x={MARGIN} y={MARGIN + SMALL * 0.8} {...SANS} fill={paint("quiet")}>
        {cut(kicker, TEXT_WIDTH, SMALL)}
      </text>
      {heads.map((line, index) => (
        <text
          key={line}
          x={MARGIN}
          y={headTop + size * (0.9 + index * 1.15)}
          font-family="Georgia, serif"
          font-weight="700"
          font-size={size}
          fill={paint("text")}
        >
          {line}
        </text>
      ))}
      {fit ? (
        <g clip-path="url(#below-heading)">
          <g transform={`translate(${fit.left} ${top}) scale(${fit.scale})`}>
            <Picture scene={fit.scene} paint={paint} />
          </g>
        </g>
      ) : index ? (
        <g transform={`translate(${MARGIN} ${top})`}>
          <CaseBars
            index={index}
            count={POSTER_CASES}
            width={TEXT_WIDTH}
            row={(bottom - top) / (POSTER_CASES + 1)}
            size={SMALL}
            paint={paint}
          />
        </g>
      ) : (
        wrap(standfirst, TEXT_WIDTH, LARGE)
          .slice(0, 5)
          .map((line, place) => (
            <text
              key={line}
              x={MARGIN}
              y={top + LARGE * (1 + place * 1.4)}
              {...SANS}
              font-size={LARGE}
              fill={paint("text")}
            >
              {line}
            </text>
          ))
      )}
      <text x={MARGIN} y={height - MARGIN} {...SANS} fill={paint("quiet")}>
        {cut(credit, TEXT_WIDTH, SMALL)}
      </text>
    </svg>,
  );
}

const SANS = { "font-family": "system-ui, sans-serif", "font-size": SMALL } as const;
const paint = (ink: Ink): string => PALETTE.light[ink];

interface Fit {
  readonly scene: Scene;
  readonly scale: number;
  readonly left: number;
}

/** The width at which the picture can be shown largest. */
function bestFit(scenes: readonly Scene[], height: number): Fit | null {
  const scaled = scenes
    .map((scene) => ({ scene, scale: Math.min(TEXT_WIDTH / scene.width, height / scene.height) }))
    .sort((a, b) => b.scale - a.scale);
  const [best] = scaled;
  if (!best) return null;
  const fit = best.scale >= LEAST_SCALE ? best : widest(scenes);
  return { ...fit, left: (POSTER.width - fit.scene.width * fit.scale) / 2 };
}

function widest(scenes: readonly Scene[]): { readonly scene: Scene; readonly scale: number } {
  const scene = scenes.reduce((a, b) => (b.width > a.width ? b : a));
  return { scene, scale: TEXT_WIDTH / scene.width };
}
