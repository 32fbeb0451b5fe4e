import { drawingFile } from "./drawing-file.ts";
import { Picture } from "./picture.tsx";
import { outline } from "./outline.ts";
import { type Ink, PALETTE, type Theme } from "./palette.ts";
import { textWidth } from "../layout/text.ts";
import { FAMILIES } from "../../schema/registries/kinds.ts";
import type { Scene } from "../scene/scene.ts";
import { Sheet, type SheetWords } from "./sheet.tsx";
import { namesOf } from "../../schema/registries/names-of.ts";

const SMALL = 12;

interface Pictured extends SheetWords {
  readonly scene: Scene | null;
  readonly theme: Theme;
}

/** The picture as a file that stands alone: title, picture, legend, credit, date and address. */
export function writeSvg({ scene, theme, ...words }: Pictured): Promise<string> {
  if (!scene) return Promise.reject(new Error("there is no picture to write"));
  const paint = (ink: Ink): string => PALETTE[theme][ink];
  const legendTop = scene.height + 16;
  const svg = (
    <Sheet {...words} width={scene.width} height={legendTop + 24} paint={paint}>
      <Picture scene={scene} paint={paint} />
      <g transform={`translate(0 ${legendTop})`}>
        <Legend paint={paint} />
      </g>
    </Sheet>
  );
  return Promise.resolve(drawingFile(svg));
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
        x += textWidth(label, SMALL) + 32;
        return (
          <g key={label} transform={`translate(${left} 0)`}>
            <path
              d={d}
              fill={paint(fill === "tone" ? "sideless" : "paper")}
              stroke={paint("sideless")}
              stroke-width="1.75"
            />
            <text x="12" y="4" font-family="system-ui, sans-serif" font-size={SMALL} fill={paint("text")}>
              {label}
            </text>
          </g>
        );
      })}
    </>
  );
}
