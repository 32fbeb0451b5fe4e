import { type Words, listenToCanvases, wordsInSvg, wordsOnCanvas } from "../drivers/canvas-words.ts";
import { type Explorer, expect, test } from "../drivers/explorer.ts";

/** In milliseconds; to open the page never takes so long, and a clock cannot be put back. */
const HOUR = 3_600_000;

test("the zoom buttons make the picture larger and smaller, and Fit restores it; focus stays on them", async ({
  explorer,
}) => {
  await openWatched(explorer);
  const { page } = explorer;
  const start = await sizeOf(explorer);
  await page.getByRole("button", { name: "Zoom in" }).click();
  await expect.poll(() => sizeOf(explorer)).toBeGreaterThan(start);
  const larger = await sizeOf(explorer);
  await page.getByRole("button", { name: "Zoom in" }).click();
  await expect.poll(() => sizeOf(explorer)).toBeGreaterThan(larger);
  const zoomOut = page.getByRole("button", { name: "Zoom out" });
  await zoomOut.press("Enter");
  await expect.poll(() => sizeOf(explorer)).toBeCloseTo(larger, 1);
  await expect(zoomOut).toBeFocused();
  await page.getByRole("button", { name: "Fit", exact: true }).click();
  await expect.poll(() => sizeOf(explorer)).toBeCloseTo(start, 1);
});

test("+ − 0 do the same while focus is in the picture", async ({ explorer }) => {
  await openWatched(explorer);
  const start = await sizeOf(explorer);
  await explorer.picture.getByRole("button", { name: /Microsoft Corporation/ }).focus();
  await explorer.page.keyboard.press("+");
  await expect.poll(() => sizeOf(explorer)).toBeGreaterThan(start);
  const larger = await sizeOf(explorer);
  await explorer.page.keyboard.press("+");
  await explorer.page.keyboard.press("-");
  await expect.poll(() => sizeOf(explorer)).toBeCloseTo(larger, 1);
  await explorer.page.keyboard.press("0");
  await expect.poll(() => sizeOf(explorer)).toBeCloseTo(start, 1);
});

test("a picture that was out of sight for a while is looked at as before", async ({ explorer }) => {
  await openWatched(explorer);
  const { page, html } = explorer;
  const start = await sizeOf(explorer);
  await page.getByRole("button", { name: "Zoom in" }).click();
  await expect.poll(() => sizeOf(explorer)).toBeGreaterThan(start);
  const larger = await sizeOf(explorer);
  await page.evaluate(() => {
    document.body.style.paddingTop = "3000px";
    scrollTo(0, 0);
  });
  await expect(html).toHaveAttribute("data-renderer", "svg");
  await page.evaluate(() => (document.body.style.paddingTop = ""));
  await expect(html).toHaveAttribute("data-renderer", "webgl");
  await expect.poll(() => sizeOf(explorer)).toBeCloseTo(larger, 1);
});

test("the wheel zooms at once, and leaves the page where it is", async ({ explorer }) => {
  await openWatched(explorer);
  const { page } = explorer;
  const { x, y } = await middleOfMicrosoft(explorer);
  const scrolled = await page.evaluate(() => scrollY);
  await page.mouse.move(x, y);
  const start = await sizeOf(explorer);
  const sizes = await writtenDuring(explorer, "Microsoft", async () => {
    await page.mouse.wheel(0, -400);
    await expect.poll(() => sizeOf(explorer)).toBeGreaterThan(start * 1.2);
  });
  expect(new Set(sizes.map(({ size }) => size)).size).toBeLessThanOrEqual(2);
  expect(await page.evaluate(() => scrollY)).toBe(scrolled);
});

test("dragging takes the picture along, and it stays where it is let go", async ({ explorer }) => {
  await openWatched(explorer);
  const { page } = explorer;
  const { x, y } = await middleOfMicrosoft(explorer);
  const start = await sizeOf(explorer);
  await page.getByRole("button", { name: "Zoom in" }).click();
  await expect.poll(() => sizeOf(explorer)).toBeGreaterThan(start);
  const before = await placeOf(explorer, "Microsoft");
  await page.mouse.move(x + 150, y - 40);
  await page.mouse.down();
  await page.mouse.move(x + 110, y - 50, { steps: 4 });
  await expect.poll(async () => Math.round((await placeOf(explorer, "Microsoft")).x - before.x)).toBe(-40);
  const seen = await writtenDuring(explorer, "Microsoft", async () => {
    await page.mouse.up();
    await page.mouse.move(x + 300, y + 10);
    await explorer.settled();
  });
  for (const place of seen) expect(Math.round(place.x - before.x)).toBe(-40);
  await expect.poll(explorer.address).toBe("stage=sdny-district");
});

for (const [motion, told] of [
  ["no-preference", "moves those who stay from place to place"],
  ["reduce", "puts everyone in place at once where less motion is asked for"],
] as const) {
  test.describe(`with motion: ${motion}`, () => {
    test.use({ reducedMotion: motion });

    test(`a change of stage ${told}`, async ({ explorer }) => {
      const { page } = explorer;
      await page.clock.install();
      await openWatched(explorer);
      await page.clock.pauseAt(Date.now() + HOUR);
      await page.evaluate(() => {
        history.pushState(null, "", "?stage=second-circuit");
        dispatchEvent(new PopStateEvent("popstate"));
      });
      const goal = async () => (await wordsInSvg(page)).find(({ text }) => text === "EFF");
      // The space for the picture grows by the browser's own clock, which nobody can stop.
      const { height } = await explorer.picture
        .locator("svg.picture-svg")
        .evaluate((svg) => getComputedStyle(svg));
      await expect(explorer.picture.locator("canvas.sigma-labels")).toHaveCSS("height", height);
      await page.clock.runFor(100);
      const midway = await placeOf(explorer, "EFF");
      const distance = Math.hypot(midway.x - ((await goal())?.x ?? 0), midway.y - ((await goal())?.y ?? 0));
      if (motion === "reduce") expect(distance).toBeLessThan(1);
      else expect(distance).toBeGreaterThan(2);
      await page.clock.runFor(1000);
      const end = await placeOf(explorer, "EFF");
      expect(end.x).toBeCloseTo((await goal())?.x ?? 0, 0);
      expect(end.y).toBeCloseTo((await goal())?.y ?? 0, 0);
    });
  });
}

async function openWatched(explorer: Explorer): Promise<void> {
  await listenToCanvases(explorer.page);
  await explorer.open("stage=sdny-district");
  await expect(explorer.html).toHaveAttribute("data-renderer", "webgl");
  await expect.poll(async () => (await wordsOnCanvas(explorer.page)).length).toBeGreaterThan(5);
}

async function placeOf({ page }: Explorer, text: string) {
  const words = (await wordsOnCanvas(page)).find((each) => each.text === text);
  if (!words) throw new Error(`“${text}” is not written on the canvas`);
  return words;
}

/** How large the picture is drawn, by one of its labels, CSS pixels. */
const sizeOf = async (explorer: Explorer): Promise<number> => (await placeOf(explorer, "Microsoft")).size;

async function middleOfMicrosoft({ picture }: Explorer) {
  const box = await picture.locator('[data-node="microsoft"]').boundingBox();
  if (!box) throw new Error("Microsoft is not in the picture");
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

/** Everything that the canvas has written of one label since it was first looked at, in the order of frames. */
async function writtenDuring(
  { page }: Explorer,
  text: string,
  act: () => Promise<void>,
): Promise<readonly Words[]> {
  const start = await page.evaluate(() => window.everWritten?.length ?? 0);
  await act();
  const all = await page.evaluate((from) => (window.everWritten ?? []).slice(from), start);
  return all.filter((words) => words.text === text);
}
