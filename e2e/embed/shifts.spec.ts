import type { Page } from "playwright/test";
import { LOADER, snippet } from "../drivers/embed-snippets.ts";
import { expect, heightHeard, lastHeard, observe, shiftOf, test } from "../drivers/newsroom.ts";

const WIDTHS = [320, 390, 600, 800, 1200];

/** Five columns under each other, each as wide as a phone, a tablet, a desk. */
const columns = (heights: readonly number[]): string =>
  WIDTHS.map((width, index) => {
    const frame = snippet({
      id: `w${width}`,
      height: heights[index] ?? 640,
      rest: "",
      address: "?start=static",
    });
    return `<div style="width:${width}px;margin-inline:calc(50% - ${width / 2}px)">${frame}</div>`;
  }).join("");

test("with the right height nothing of the article moves at any width, however late the loader hears of it", async ({
  page,
  newsroom,
}) => {
  await observe(page);
  await delayMessages(page);
  await page.goto(newsroom.publish(columns([]) + LOADER));
  const heights: number[] = [];
  for (const width of WIDTHS) heights.push(await heightHeard(page, `w${width}`));
  const address = newsroom.publish(columns(heights) + LOADER);
  for (const delay of [0, 300, 2000]) {
    await page.goto(`${address}?delay=${delay}`);
    for (const width of WIDTHS) await heightHeard(page, `w${width}`);
    expect(await shiftOf(page), `${delay} ms`).toBe(0);
  }
});

test("what grows while it is above the window waits, and the reader’s place stays", async ({
  page,
  newsroom,
}) => {
  await observe(page);
  await page.goto(
    newsroom.publish(
      `${snippet({ height: 200, rest: "", address: "?start=static" })}<div style="height:3000px">Text</div>${LOADER}`,
    ),
  );
  const graphic = page.locator("#graphic");
  const sized = await heightHeard(page, "graphic");
  await expect(graphic).toHaveCSS("height", `${sized}px`);
  // No browser's own anchor may help.
  await page.evaluate(() => {
    document.documentElement.style.overflowAnchor = "none";
    scrollTo(0, 2500);
  });
  await graphic.evaluate((frame) => (frame.style.width = "300px"));
  await expect
    .poll(async () => {
      // Frames out of sight keep what they observe to themselves, so the host asks.
      await graphic.evaluate((frame: HTMLIFrameElement) =>
        frame.contentWindow?.postMessage({ ns: "amicus-graph", v: 1, type: "hello" }, "*"),
      );
      return Number((await lastHeard(page, "height"))?.["height"]);
    })
    .toBeGreaterThan(sized);
  expect(await graphic.evaluate((element) => element.clientHeight)).toBe(sized);
  await page.evaluate(() => scrollTo(0, 0));
  await graphic.evaluate((element) => (element.style.marginTop = "2000px"));
  await page.evaluate(() => scrollTo(0, 1));
  await expect.poll(() => graphic.evaluate((element) => element.clientHeight)).not.toBe(sized);
});

/** As on a slow machine: what the frames post reaches the loader late, by as many milliseconds as the address says. */
const delayMessages = (page: Page): Promise<unknown> =>
  page.addInitScript(() => {
    const delay = Number(new URLSearchParams(location.search).get("delay"));
    if (window !== top || delay === 0) return;
    addEventListener(
      "message",
      (event) => {
        if (!event.isTrusted) return;
        event.stopImmediatePropagation();
        const { data, source } = event;
        setTimeout(() => dispatchEvent(new MessageEvent("message", { data, source })), delay);
      },
      { capture: true },
    );
  });
