import type { Page } from "playwright/test";
import { listenToCanvases } from "../drivers/canvas-words.ts";
import { LOADER, snippet } from "../drivers/embed-snippets.ts";
import { bringIntoSight, expect, lastHeard, observe, test } from "../drivers/newsroom.ts";

test.use({ reducedMotion: "reduce", hasTouch: true });

const BLANK = `<iframe id="blank" width="100%" height="2000" style="border:0" sandbox srcdoc="<p>Nothing"></iframe>`;

test("the wheel and one finger scroll the article; Ctrl with the wheel and two fingers zoom", async ({
  page,
  newsroom,
}) => {
  await listenToCanvases(page);
  await observe(page);
  await page.goto(newsroom.publish(snippet({ address: "?stage=second-circuit" }) + BLANK + LOADER));
  await expect.poll(() => lastHeard(page, "ready")).toMatchObject({ mode: "interactive" });
  const picture = page.frameLocator("#graphic").locator(".picture-canvas");
  await bringIntoSight(page, "graphic", ".picture-frame");
  await expect(page.frameLocator("#graphic").locator("html")).toHaveAttribute("data-renderer", "webgl");
  const overPicture = async (): Promise<{ x: number; y: number }> => {
    await bringIntoSight(page, "graphic", ".picture-frame");
    const box = await picture.boundingBox();
    if (!box) throw new Error("There is no picture");
    return { x: box.x + box.width / 2, y: 400 };
  };
  const overBlank = async (): Promise<{ x: number; y: number }> => {
    await page.locator("#blank").evaluate((element) => scrollBy(0, element.getBoundingClientRect().y - 100));
    return { x: 640, y: 400 };
  };

  const plain = await fontSize(page);
  const blankWheel = await scrolledBy(page, async () => wheelOver(page, await overBlank()));
  const wheel = await scrolledBy(page, async () => wheelOver(page, await overPicture()));
  expect(wheel).toBeGreaterThanOrEqual(0.7 * blankWheel);
  expect(blankWheel).toBeGreaterThan(200);
  expect(await fontSize(page)).toBe(plain);
  await expect(page.frameLocator("#graphic").getByText("+ scroll to zoom")).toHaveAttribute(
    "aria-hidden",
    "true",
  );
  expect(await lastHeard(page, "gesture-blocked")).toEqual({ kind: "wheel" });

  const blankSwipe = await scrolledBy(page, async () => swipe(page, await overBlank()));
  const finger = await scrolledBy(page, async () => swipe(page, await overPicture()));
  expect(blankSwipe).toBeGreaterThan(100);
  expect(finger).toBeGreaterThanOrEqual(0.7 * blankSwipe);
  expect(await fontSize(page)).toBe(plain);
  // The hint comes once, however often one tries.
  await expect(page.frameLocator("#graphic").locator(".gesture-hint")).toHaveCount(0);

  const place = await overPicture();
  const before = await page.evaluate(() => scrollY);
  await page.keyboard.down("Control");
  await wheelOver(page, place, -400);
  await page.keyboard.up("Control");
  await expect.poll(() => fontSize(page)).toBeGreaterThan(plain);
  const zoomed = await fontSize(page);
  await spread(page, place);
  await expect.poll(() => fontSize(page)).toBeGreaterThan(zoomed);
  expect(await page.evaluate(() => scrollY)).toBe(before);
});

/** How large the canvas writes “Microsoft”, which tells how far it is zoomed. */
async function fontSize(page: Page): Promise<number> {
  const frame = page.frames().find((each) => each.url().includes("/embed/v1/"));
  const words = await frame?.evaluate(() => [...(window.writtenWords ?? [])].flatMap(([, each]) => each));
  return words?.find(({ text }) => text === "Microsoft")?.size ?? 0;
}

async function scrolledBy(page: Page, gesture: () => Promise<void>): Promise<number> {
  const positions: number[] = [];
  await gesture();
  // Until it stands still.
  await expect
    .poll(async () => {
      positions.push(await page.evaluate(() => scrollY));
      const [a, b] = positions.slice(-2);
      return positions.length > 2 && a === b;
    })
    .toBe(true);
  return (positions.at(-1) ?? 0) - (gestureStart.get(page) ?? 0);
}

const gestureStart = new WeakMap<Page, number>();

async function wheelOver(page: Page, { x, y }: { x: number; y: number }, by = 300): Promise<void> {
  gestureStart.set(page, await page.evaluate(() => scrollY));
  await page.mouse.move(x, y);
  await page.mouse.wheel(0, by);
}

type Fingers = readonly { readonly x: number; readonly y: number }[];

async function touch(page: Page, steps: readonly Fingers[]): Promise<void> {
  const devtools = await page.context().newCDPSession(page);
  // By a clock of their own, so that a busy machine makes no throw of a slow move.
  const start = Date.now() / 1000 - steps.length * FRAME;
  for (const [index, points] of steps.entries())
    await devtools.send("Input.dispatchTouchEvent", {
      type: index === 0 ? "touchStart" : "touchMove",
      touchPoints: [...points],
      timestamp: start + index * FRAME,
    });
  await devtools.send("Input.dispatchTouchEvent", { type: "touchEnd", touchPoints: [] });
  await devtools.detach();
}

/** Between two moves of a finger, in seconds. */
const FRAME = 0.05;
const STEPS = [...Array(13).keys()];
/** The finger rests before it is lifted: how far a page glides on after a throw depends on the moment. */
const REST = Array<number>(8).fill(12);

async function swipe(page: Page, { x, y }: { x: number; y: number }): Promise<void> {
  gestureStart.set(page, await page.evaluate(() => scrollY));
  await touch(
    page,
    [...STEPS, ...REST].map((step) => [{ x, y: y - 20 * step }]),
  );
}

const spread = (page: Page, { x, y }: { x: number; y: number }): Promise<void> =>
  touch(
    page,
    STEPS.map((step) => [
      { x, y: y - 30 - 5 * step },
      { x, y: y + 30 + 5 * step },
    ]),
  );
