import type { Page } from "playwright/test";
import { LOADER, snippet } from "../drivers/embed-snippets.ts";
import { bringIntoSight, expect, graphic, lastHeard, observe, test } from "../drivers/newsroom.ts";

test.use({ reducedMotion: "reduce" });

declare global {
  interface Window {
    contexts?: WebGL2RenderingContext[];
  }
}

const IDS = ["one", "two", "three", "four", "five", "six", "seven", "eight"];

test("eight graphics in an article: those in sight have their graphics memory, the others have given it back", async ({
  page,
  newsroom,
}) => {
  await observe(page);
  await countContexts(page);
  const asked: string[] = [];
  page.on("request", (request) => asked.push(new URL(request.url()).searchParams.get("which") ?? ""));
  const frames = IDS.map((id) => snippet({ id, height: 900, address: `?stage=sdny-magistrate&which=${id}` }));
  const last = frames.pop();
  const far = `<div style="height:8000px">A long story</div>${last}`;
  await page.goto(newsroom.publish(frames.join("") + far + LOADER));
  await expect.poll(() => lastHeard(page, "ready", "one")).toMatchObject({ mode: "interactive" });
  expect(asked).toContain("one");
  expect(asked).not.toContain("eight");
  for (const id of ["one", "four", "eight"]) {
    await page.locator(`#${id}`).evaluate((frame) => frame.scrollIntoView());
    await expect.poll(() => lastHeard(page, "ready", id)).toMatchObject({ mode: "interactive" });
    await bringIntoSight(page, id, ".picture-frame");
    await expect(graphic(page, id).locator("html")).toHaveAttribute("data-renderer", "webgl");
    // Nobody is left with a canvas that shows nothing.
    await expect.poll(async () => (await contexts(page)).lost).toBe(0);
    expect((await contexts(page)).mostOfOne).toBeLessThanOrEqual(3);
  }
  await page.locator("header").evaluate((element) => (element.style.marginBottom = "3000px"));
  await page.evaluate(() => scrollTo(0, 0));
  await expect.poll(async () => (await contexts(page)).live).toBe(0);
  await expect(graphic(page, "eight").locator("html")).toHaveAttribute("data-renderer", "svg");
});

test("a graphic in a hidden part of the page starts when it is shown, and outlives being hidden and shown", async ({
  page,
  newsroom,
}) => {
  await observe(page);
  await countContexts(page);
  await page.goto(
    newsroom.publish(
      `<details><summary>Graphic</summary>${snippet({ address: "?stage=sdny-magistrate" })}</details>` +
        `<div id="tab" hidden>${snippet({ id: "second", address: "?stage=sdny-magistrate" })}</div>${LOADER}`,
    ),
  );
  const summary = page.getByText("Graphic", { exact: true });
  for (let time = 0; time < 5; time += 1) {
    await summary.click();
    await expect.poll(() => lastHeard(page, "ready", "graphic")).toMatchObject({ mode: "interactive" });
    await expect(graphic(page).getByRole("heading", { level: 1 })).toBeVisible();
    await summary.click();
  }
  await expect.poll(async () => (await contexts(page)).live).toBe(0);
  await page.locator("#tab").evaluate((tab: HTMLElement) => (tab.hidden = false));
  await expect.poll(() => lastHeard(page, "ready", "second")).toMatchObject({ mode: "interactive" });
  await bringIntoSight(page, "second", ".picture-frame");
  await expect(graphic(page, "second").locator("html")).toHaveAttribute("data-renderer", "webgl");

  await test.step("a host may let it rest, and wake it", async () => {
    await command(page, "second", "stop");
    await expect.poll(async () => (await contexts(page)).live).toBe(0);
    await expect(graphic(page, "second").locator("svg.picture-svg")).toHaveCSS("visibility", "visible");
    await command(page, "second", "start");
    await expect(graphic(page, "second").locator("html")).toHaveAttribute("data-renderer", "webgl");
  });
});

const command = (page: Page, id: string, type: string): Promise<void> =>
  page.locator(`#${id}`).evaluate((frame: HTMLIFrameElement, type) => {
    frame.contentWindow?.postMessage({ ns: "amicus-graph", v: 1, type }, "*");
  }, type);

/** Notes every WebGL context that a frame makes. */
const countContexts = (page: Page): Promise<unknown> =>
  page.addInitScript(() => {
    const contexts = new Set<WebGL2RenderingContext>();
    const { prototype } = HTMLCanvasElement;
    const getContext = Reflect.get(prototype, "getContext");
    const value = function noted(this: HTMLCanvasElement, ...args: unknown[]) {
      const context: unknown = Reflect.apply(getContext, this, args);
      if (context instanceof WebGL2RenderingContext) contexts.add(context);
      return context;
    };
    Object.defineProperty(prototype, "getContext", { value });
    Object.defineProperty(window, "contexts", { get: () => [...contexts] });
  });

/** How many contexts work, and how many on screen do not, in all frames together. */
async function contexts(page: Page): Promise<{ live: number; lost: number; mostOfOne: number }> {
  const counts = await Promise.all(
    page.frames().map((frame) =>
      frame.evaluate(() => {
        const all = window.contexts ?? [];
        return {
          live: all.filter((context) => !context.isContextLost()).length,
          lost: all.filter((context) => context.isContextLost() && document.contains(context.canvas as Node))
            .length,
        };
      }),
    ),
  );
  const sum = (numbers: readonly number[]): number => numbers.reduce((total, each) => total + each, 0);
  return {
    live: sum(counts.map(({ live }) => live)),
    lost: sum(counts.map(({ lost }) => lost)),
    mostOfOne: Math.max(...counts.map(({ live }) => live)),
  };
}
