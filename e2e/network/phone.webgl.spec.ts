import { expect, test } from "../drivers/explorer.ts";
import { expectNoSidewaysScroll } from "../drivers/width.ts";

test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

test("the canvas is not loaded before the picture is touched, and then stays within the screen", async ({
  explorer,
}) => {
  const { page } = explorer;
  const loaded: string[] = [];
  page.on("request", (request) => loaded.push(request.url()));
  await explorer.open("stage=second-circuit");
  const isOfCanvas = (url: string): boolean => /canvas|graphology/.test(url);
  expect(loaded.filter(isOfCanvas)).toEqual([]);
  await explorer.picture.tap();
  await expect(explorer.html).toHaveAttribute("data-renderer", "webgl");
  expect(loaded.filter(isOfCanvas)).not.toEqual([]);
  for (const width of [390, 320]) {
    await page.setViewportSize({ width, height: 844 });
    await expectNoSidewaysScroll(page, `${width} px`);
  }
});

test("a tap on a mark of the canvas opens it", async ({ explorer }) => {
  await explorer.open("stage=sdny-district");
  await explorer.picture.tap();
  await expect(explorer.html).toHaveAttribute("data-renderer", "webgl");
  const mark = explorer.picture.locator('[data-node="microsoft"]');
  await mark.scrollIntoViewIfNeeded();
  const box = await mark.boundingBox();
  if (!box) throw new Error("Microsoft is not in the picture");
  await explorer.page.touchscreen.tap(box.x + box.width / 2, box.y + box.height / 2);
  await expect(explorer.panelTitle).toHaveText("Microsoft Corporation");
});
