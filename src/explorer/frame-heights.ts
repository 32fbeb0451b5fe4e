import { FULL_PAGE, NO_TRACKING, TABLE, creditOf } from "../derive/words/credit.ts";
import { headlineOf } from "../derive/headline.ts";
import { talliesWithWhole } from "../derive/stage-tally.ts";
import { resultLine } from "../derive/words/outcome.ts";
import { type FrameHeight, narrowestFrame } from "../embed/frame/height.ts";
import { LEADING, LENGTHS, TYPE } from "../embed/frame/metrics.ts";
import { textWidth, wrap } from "../picture/layout/text.ts";
import { HOW_TO_READ, TAKEN } from "../picture/scene/how-to-read.ts";
import type { Scene } from "../picture/scene/scene.ts";
import type { Explorer } from "./explorer.ts";
import type { Slot } from "./page-kind.ts";

/**
 * The heights of the frame of a view, in CSS pixels, whose picture is given for every width: known before any browser has
 * seen it, and the same for every frame whose picture has that width, because texts are given the lines they need in the
 * narrowest of these, and the widths of letters are estimated on the wide side. `title=0` hides its headline.
 */
export function frameHeights(
  explorer: Explorer,
  scenes: readonly Scene[],
  headline: "shown" | "hidden" = "shown",
): readonly FrameHeight[] {
  const { main, foot, under } = explorer.kind.slots;
  const slots = [...main, ...foot, ...under].filter((slot) => slot !== "headline" || headline === "shown");
  return scenes.map((scene) => ({
    from: narrowestFrame(scene.width),
    height: Math.ceil(
      slots.reduce((sum, slot) => sum + HEIGHTS[slot](explorer, scene), 2 * LENGTHS["frame-margin"]),
    ),
  }));
}

/** Gives the frame its height before and after the script has come, so that the page around it never moves. */
export function heightsCss(heights: readonly FrameHeight[]): string {
  return heights
    .map(
      ({ from, height }) =>
        `@media (min-width:${from}px){:root[data-kind="frame-compact"] #app{min-height:${height}px}}`,
    )
    .join("");
}

/** More stages than these stand in one row that scrolls, as the style sheet has it. */
const MOST_STAGES = 9;
/** Pictures from this width upwards have the larger headline over them. */
const WIDE = 540;
/** From this width upwards the buttons of the picture stand beside those of the views. */
const BESIDE_VIEWS = 496;
const NONE = (): number => 0;

/** How high each slot is around a picture of some width. A slot that a frame does not have takes nothing. */
const HEIGHTS: Readonly<Record<Slot, (explorer: Explorer, scene: Scene) => number>> = {
  headline({ model, state }, { width }) {
    const { question, finding } = headlineOf(model, state.value);
    const size = width < WIDE ? TYPE.headline : TYPE["wide-headline"];
    return (
      LEADING.text * TYPE.note * boldLines(question, width, TYPE.note) +
      LENGTHS["headline-over"] +
      LEADING.headline * size * lines(finding, width, size) +
      LENGTHS["headline-under"]
    );
  },
  stages({ model, state }, { width }) {
    const tallies = talliesWithWhole(model);
    const labels = tallies.map(({ label }) => label);
    const row =
      labels.length > MOST_STAGES
        ? LENGTHS["stages-row"]
        : LENGTHS["stage-row"] * rows(labels, TYPE.note, LENGTHS["stage-gap"], width);
    const result = tallies.find(({ id }) => id === state.value.stage)?.result;
    const said = result ? boldLines(resultLine(result), width, TYPE.note) : 0;
    return 2 * LENGTHS["stages-margin"] + row + LEADING.text * TYPE.note * said;
  },
  views: () => LENGTHS["views-row"],
  view: (_, { width, height, strokes }) => {
    const { page, read, reported, unsure } = HOW_TO_READ;
    const taken = strokes.some(({ id }) => id.endsWith(TAKEN)) ? ` ${HOW_TO_READ.taken}` : "";
    // The three marks are as wide as four letters each.
    const keys = lines(`${"m".repeat(12)} ${page} ${read} ${reported} ${unsure}${taken}`, width, TYPE.small);
    const list = FOLD;
    return (
      (width < BESIDE_VIEWS ? LENGTHS["tools-row"] : 0) +
      height +
      LENGTHS["keys-over"] +
      LENGTHS["keys-line"] * keys +
      LENGTHS["keys-under"] +
      list
    );
  },
  record: () => FOLD,
  credit({ model }, { width }) {
    const words = [...creditOf(model.file), FULL_PAGE, TABLE, NO_TRACKING];
    return (
      LENGTHS["credit-over"] +
      BORDER +
      LENGTHS["credit-line"] * rows(words, TYPE.small, LENGTHS["credit-gap"], width)
    );
  },
  // The headings of the picture say the same; it is read aloud.
  summary: NONE,
  // Nothing is compared, and nothing filtered, in a frame whose height is reckoned.
  compare: NONE,
  clear: NONE,
  filters: NONE,
  masthead: NONE,
  background: NONE,
};

const BORDER = 1;
const FOLD = BORDER + LENGTHS["fold-row"];

/**
 * Labels must never be cut off, so `textWidth` errs far on the wide side; running text that wraps may be estimated
 * nearer to the widest of the usual fonts.
 */
const RUNNING = 1;

const lines = (text: string, width: number, size: number): number =>
  text === "" ? 0 : wrap(text, width, size * RUNNING).length;

/** Bold letters are wider. */
const BOLD = 1.11;
const boldLines = (text: string, width: number, size: number): number => lines(text, width, size * BOLD);

/** How many rows words take that stand beside each other while there is space; a long one breaks into lines. */
function rows(words: readonly string[], size: number, gap: number, most: number): number {
  let count = 1;
  let used = 0;
  for (const word of words) {
    const width = textWidth(word, size * RUNNING);
    if (used > 0 && used + gap + width > most) {
      count += 1;
      used = 0;
    }
    count += lines(word, most, size) - 1;
    used += width + gap;
  }
  return count;
}
