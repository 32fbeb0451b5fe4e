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
  const overPicture = async (): Promise<Place> => {
    await bringIntoSight(page, "graphic", ".picture-frame");
    const box = await picture.boundingBox();
    if (!box) throw new Error("There is no picture");
    return { x: box.x + box.width / 2, y: 400 };
  };
  const overBlank = async (): Promise<Place> => {
    await page.locator("#blank").evaluate((element) => scrollBy(0, element.getBoundingClientRect().y - 100));
    return { x: 640, y: 400 };
  };

  const plain = await fontSize(page);
  const blankWheel = await scrolledBy(page, wheelOver, await overBlank());
  const wheel = await scrolledBy(page, wheelOver, await overPicture());
  expect(wheel).toBeGreaterThanOrEqual(0.7 * blankWheel);
  expect(blankWheel).toBeGreaterThan(200);
  expect(await fontSize(page)).toBe(plain);
  await expect(page.frameLocator("#graphic").getByText("+ scroll to zoom")).toHaveAttribute(
    "aria-hidden",
    "true",
  );
  expect(await lastHeard(page, "gesture-blocked")).toEqual({ kind: "wheel" });

  const blankSwipe = await scrolledBy(page, swipe, await overBlank());
  const finger = await scrolledBy(page, swipe, await overPicture());
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

/** How far a gesture at a place scrolls the article, once the browser says that the scrolling is over. */
async function scrolledBy(page: Page, gesture: typeof wheelOver, place: Place): Promise<number> {
  const start = await page.evaluate(async () => {
    // The end of what brought the place into sight is told by then.
    for (let frame = 0; frame < 2; frame += 1) await new Promise(requestAnimationFrame);
    const { dataset } = document.documentElement;
    dataset["scrolled"] = "false";
    document.addEventListener("scrollend", () => (dataset["scrolled"] = "true"), { once: true });
    return scrollY;
  });
  await gesture(page, place);
  await expect(page.locator("html")).toHaveAttribute("data-scrolled", "true");
  return (await page.evaluate(() => scrollY)) - start;
}

interface Place {
  readonly x: number;
  readonly y: number;
}

async function wheelOver(page: Page, { x, y }: Place, by = 300): Promise<void> {
  await page.mouse.move(x, y);
  await page.mouse.wheel(0, by);
}

type Fingers = readonly Place[];

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

async function swipe(page: Page, { x, y }: Place): Promise<void> {
  await touch(
    page,
    [...STEPS, ...REST].map((step) => [{ x, y: y - 20 * step }]),
  );
}

const spread = (page: Page, { x, y }: Place): Promise<void> =>
  touch(
    page,
    STEPS.map((step) => [
      { x, y: y - 30 - 5 * step },
      { x, y: y + 30 + 5 * step },
    ]),
  );
