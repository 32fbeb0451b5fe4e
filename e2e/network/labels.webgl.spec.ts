import { type Words, listenToCanvases, wordsInSvg, wordsOnCanvas } from "../drivers/canvas-words.ts";
import { expect, test } from "../drivers/explorer.ts";
import { STAGES } from "../../src/testing/reference/record.ts";

for (const [name, width, height] of [
  ["a desktop", 1280, 800],
  ["a phone", 390, 844],
] as const) {
  test.describe(`on ${name}`, () => {
    test.use({ viewport: { width, height } });

    test("the canvas writes the same words as the SVG, as large and at the same places", async ({
      explorer,
    }) => {
      const { page } = explorer;
      await listenToCanvases(page);
      await explorer.open(`stage=${STAGES[0]}`);
      // A phone loads the canvas once the picture is touched, or has the focus.
      await page.locator(".keyboard-cursor").focus();
      await expect(explorer.html).toHaveAttribute("data-renderer", "webgl");
      for (const stage of STAGES) {
        await explorer.turnTo(`stage=${stage}`);
        const drawn = await wordsInSvg(page);
        await expect.poll(async () => textsOf(await wordsOnCanvas(page)), stage).toEqual(textsOf(drawn));
        await expect.poll(async () => apart(await wordsOnCanvas(page), drawn), stage).toEqual([]);
      }
    });
  });
}

const textsOf = (words: readonly Words[]): string[] => words.map(({ text }) => text).sort();

/** The words that stand elsewhere, or in another size, than their counterparts; a pixel is let pass for rounding. */
function apart(words: readonly Words[], counterparts: readonly Words[]): readonly string[] {
  const isNear = (a: Words, b: Words): boolean =>
    a.text === b.text &&
    a.anchor === b.anchor &&
    Math.abs(a.x - b.x) <= 1 &&
    Math.abs(a.y - b.y) <= 1 &&
    Math.abs(a.size - b.size) < 0.1 &&
    Math.abs(a.width - b.width) <= 2;
  return words
    .filter((each) => !counterparts.some((other) => isNear(each, other)))
    .map((each) => JSON.stringify([each, counterparts.find(({ text }) => text === each.text)]));
}
