import { creditOf } from "../../derive/credit.ts";
import type { FrameHeight } from "../../derive/frame-height.ts";
import { headlineOf } from "../../derive/headline.ts";
import { alternativeText } from "../../derive/page-head.ts";
import type { Theme } from "../../draw/tones.ts";
import { posterSvg } from "../../output/poster.tsx";
import { writeSvg } from "../../output/svg.tsx";
import { documentTitle } from "../document-title.ts";
import { frameHeights, heightsCss } from "./frame-heights.ts";
import { type Still, type Subject, stillOf } from "./still-html.tsx";
import { roomsCss } from "./still-picture.tsx";

/** What the build writes of a case for one page. */
export interface Prerendered {
  readonly html: string;
  /** What the style sheet of this page says beside that of all pages. */
  readonly style: string;
  readonly title: string;
  readonly finding: string;
  readonly description: string;
  /** The picture in words. */
  readonly alternative: string;
  readonly heights: readonly FrameHeight[];
  /** Pictures for other people's pages, as SVG, by name. Drawn only when asked for. */
  readonly pictures: () => Promise<Pictures>;
}

interface Pictures {
  readonly poster: string;
  readonly full: string;
  readonly light: string;
  readonly dark: string;
}

/** The room of the picture that is given away: as wide as the text column of a news page. */
const GIVEN_AWAY = 760;
/** A picture higher than so many times its width is none for a letter, and more than a rasteriser can hold. */
const HIGHEST = 4;

/** Everything that the build writes of a case for one page; `address` is where that will be, or empty. */
export async function prerendered(subject: Subject, address: string): Promise<Prerendered> {
  const still = await stillOf(subject);
  const { model, state, summary } = still.explorer;
  const { finding, standfirst } = headlineOf(model, state.value);
  const heights = frameHeights(still.explorer, still.scenes);
  return {
    html: still.html,
    style: roomsCss() + heightsCss(heights),
    title: documentTitle(still.explorer),
    finding,
    description: standfirst === "" ? summary.value : standfirst,
    alternative: alternativeText(model, state.value, summary.value),
    heights,
    pictures: () => picturesOf(still, address),
  };
}

async function picturesOf({ explorer, scenes }: Still, address: string): Promise<Pictures> {
  const { model, state, summary } = explorer;
  const { kicker, finding, standfirst } = headlineOf(model, state.value);
  const { licence } = model.file;
  const credit = [...creditOf(model.file), ...(licence === undefined ? [] : [licence])].join(" · ");
  const shown = scenes.filter(({ width, height }) => height <= HIGHEST * width);
  // The date first, for the line may be cut at its end.
  const source = creditOf(model.file).toReversed().join(" · ");
  const poster = posterSvg({ kicker, finding, credit: source, standfirst }, shown);
  const scene = shown.findLast(({ width }) => width <= GIVEN_AWAY);
  if (!scene) return { poster, full: poster, light: poster, dark: poster };
  const drawn = (theme: Theme): Promise<string> =>
    writeSvg({ scene, title: finding, summary: summary.value, credit, address, theme });
  const light = await drawn("light");
  return { poster, full: light, light, dark: await drawn("dark") };
}
