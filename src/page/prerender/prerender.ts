import { type CaseIndex, DOUBLED, caseIndex, indexInWords } from "../../views/cases/case-index.ts";
import { creditOf } from "../../derive/words/credit.ts";
import type { FrameHeight } from "../../embed/frame/height.ts";
import { sentence } from "../../derive/words/series.ts";
import { headlineOf, alternativeText, resultOver } from "../../derive/headline.ts";
import type { Theme } from "../../picture/svg/palette.ts";
import { writeCasesSvg } from "./case-bars.tsx";
import { POSTER_CASES, posterSvg } from "./poster.tsx";
import { writeSvg } from "../../picture/svg/file.tsx";
import { documentTitle } from "../document-title.ts";
import { frameHeights, heightsCss } from "../../explorer/frame-heights.ts";
import { type StaticRendering, type Subject, staticOf } from "./static-html.tsx";
import { style as STAGES_STYLE } from "../../views/stages/stages-view.tsx";
import { paintedOnce } from "./paint-once.ts";
import { heightsOfPicturesCss, widthsCss } from "./static-picture.tsx";

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

/** The width of the picture that is given away: as wide as the text column of a news page. */
const GIVEN_AWAY = 760;
/** A picture higher than so many times its width is none for a letter, and more than a rasteriser can hold. */
const HIGHEST = 4;

/** Everything that the build writes of a case for one page; `address` is where that will be, or empty. */
export async function prerendered(subject: Subject, address: string): Promise<Prerendered> {
  const rendering = await staticOf(subject);
  const { model, state, summary } = rendering.explorer;
  const { finding, standfirst } = headlineOf(model, state.value);
  const won = resultOver(model, state.value);
  const index = indexOf(rendering);
  const heights = frameHeights(rendering.explorer, rendering.scenes);
  const isOfOneView = subject.opensWith !== "";
  const page = isOfOneView ? paintedOnce(rendering.html) : { html: rendering.html, style: "" };
  const widths = rendering.drawn.map(({ width }) => width);
  return {
    html: page.html,
    style:
      (isOfOneView ? widthsCss(widths) + heightsOfPicturesCss(rendering.scenes) : widthsCss()) +
      heightsCss(heights) +
      page.style +
      (state.value.view === "stages" ? STAGES_STYLE : ""),
    title: documentTitle(rendering.explorer),
    finding,
    description: [won === "" ? "" : sentence(won), standfirst === "" ? summary.value : standfirst]
      .filter(String)
      .join(" "),
    alternative: index
      ? `${sentence(finding)} ${indexInWords(index, POSTER_CASES)}`
      : alternativeText(model, state.value, summary.value),
    heights,
    pictures: () => picturesOf(rendering, index, address),
  };
}

async function picturesOf(
  { explorer, scenes }: StaticRendering,
  index: CaseIndex | null,
  address: string,
): Promise<Pictures> {
  const { model, state, summary } = explorer;
  const { kicker, finding, standfirst } = headlineOf(model, state.value);
  const { licence } = model.file;
  const credit = [...creditOf(model.file), ...(licence === undefined ? [] : [licence])].join(" · ");
  const shown = scenes.filter(({ width, height }) => height <= HIGHEST * width);
  // The date first, for the line may be cut at its end.
  const source = [index?.isDoubled ? "Joined cases share briefs" : "", ...creditOf(model.file).toReversed()];
  // Who won stands over the finding, in small.
  const over = [kicker, resultOver(model, state.value)].filter(String).join(" · ");
  const words = { kicker: over, finding, credit: source.filter(String).join(" · "), standfirst };
  const poster = posterSvg(words, shown, index);
  if (index) {
    const counting = [summary.value, index.isDoubled ? DOUBLED : ""].join(" ").trim();
    const listed = (theme: Theme): string =>
      writeCasesSvg(index, { title: finding, summary: counting, credit, address }, theme);
    return { poster, full: listed("light"), light: listed("light"), dark: listed("dark") };
  }
  const scene = shown.findLast(({ width }) => width <= GIVEN_AWAY);
  if (!scene) return { poster, full: poster, light: poster, dark: poster };
  const drawn = (theme: Theme): Promise<string> =>
    writeSvg({ scene, title: finding, summary: summary.value, credit, address, theme });
  const light = await drawn("light");
  return { poster, full: light, light, dark: await drawn("dark") };
}

/** The index of cases, for a file of several whose view has no picture. */
function indexOf({ explorer: { model, state, visible }, scenes }: StaticRendering): CaseIndex | null {
  return scenes.length === 0 && model.cases.size > 1 ? caseIndex(model, state.value, visible.value) : null;
}
