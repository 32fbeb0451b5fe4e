import { type Explorer, expect, test } from "./explorer.ts";
import { STAGES } from "./record.ts";

test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true, reducedMotion: "reduce" });

test("the list by side comes first, and the picture is one tap away under the same address", async ({
  explorer,
}) => {
  const { page } = explorer;
  await explorer.open("stage=second-circuit");
  await expect(
    explorer.side("Backed Microsoft").getByRole("link", { name: "Apple", exact: true }),
  ).toBeVisible();
  await expect(explorer.picture).toHaveCount(0);
  const address = page.url();
  await page.getByRole("button", { name: "Show the picture" }).tap();
  await expect(explorer.picture).toBeInViewport();
  await expect(explorer.html).toHaveAttribute("data-renderer", "webgl");
  expect(page.url()).toBe(address);
  const loaded: string[] = [];
  page.on("request", (request) => loaded.push(request.url()));
  await page.goto(address);
  await expect(explorer.html).toHaveAttribute("data-ready", "true");
  // Whoever only reads the list does not load the canvas.
  expect(loaded.filter((url) => /canvas|graphology/.test(url))).toEqual([]);
});

test("what is selected comes up as a sheet over the page, and closes", async ({ explorer }) => {
  await explorer.open("stage=sdny-district");
  await explorer.name("Apple").tap();
  await expect(explorer.panelTitle).toHaveText("Apple Inc.");
  await expect(explorer.panelTitle).toBeInViewport();
  const box = await explorer.panel.boundingBox();
  expect((box?.y ?? 0) + (box?.height ?? 0)).toBeCloseTo(844, 0);
  expect(box?.y).toBeGreaterThan(100);
  expect(box?.width).toBeCloseTo(390, 0);
  expect(await explorer.panel.evaluate((panel) => getComputedStyle(panel).position)).toBe("fixed");
  await explorer.panel.getByRole("button", { name: "Close details" }).tap();
  await expect(explorer.panelTitle).toHaveText("District court");
  expect(await explorer.panel.evaluate((panel) => getComputedStyle(panel).position)).not.toBe("fixed");
});

test("the sheet's whole evidence can be scrolled to", async ({ explorer }) => {
  await explorer.open("stage=scotus-merits&select=merits-tech14");
  const last = explorer.panel.getByRole("link").last();
  await last.scrollIntoViewIfNeeded();
  await expect(last).toBeInViewport();
});

test("a tap on a mark of the picture opens it", async ({ explorer }) => {
  await explorer.open("stage=sdny-district");
  await explorer.page.getByRole("button", { name: "Show the picture" }).tap();
  await expect(explorer.html).toHaveAttribute("data-renderer", "webgl");
  const mark = explorer.picture.locator('[data-node="microsoft"]');
  await mark.scrollIntoViewIfNeeded();
  const box = await mark.boundingBox();
  if (!box) throw new Error("Microsoft is not in the picture");
  await explorer.page.touchscreen.tap(box.x + box.width / 2, box.y + box.height / 2);
  await expect(explorer.panelTitle).toHaveText("Microsoft Corporation");
});

for (const width of [320, 390]) {
  test.describe(`at ${width} px`, () => {
    test.use({ viewport: { width, height: 844 } });

    test("nothing makes the page scroll sideways", async ({ explorer }) => {
      for (const stage of STAGES) {
        await explorer.open(`stage=${stage}`);
        await expectNoSidewaysScroll(explorer, stage);
        await explorer.page.getByText("Filters and legend").click();
        await explorer.page.getByRole("button", { name: "Show the picture" }).click();
        await expect(explorer.picture.locator("svg.picture-svg")).toBeAttached();
        await expectNoSidewaysScroll(explorer, `${stage} with its picture and filters`);
      }
      for (const query of [
        "view=table&stage=all",
        "view=table&table=briefs&stage=all",
        "stage=all&select=merits-tech14",
      ]) {
        await explorer.open(query);
        await expectNoSidewaysScroll(explorer, query);
      }
    });
  });
}

for (const query of [
  "stage=second-circuit",
  "view=table&stage=second-circuit",
  "stage=sdny-district&select=apple",
]) {
  test(`at ${query} everything that can be pressed is at least 24 px high and wide, but for links within text`, async ({
    explorer,
  }) => {
    await explorer.open(query);
    await explorer.page.getByText("Filters and legend").click();
    const small = await explorer.page
      .locator("button:visible, input:visible, summary:visible, select:visible, .sides-list a:visible")
      .evaluateAll((targets) =>
        targets
          .map((target) => ({ name: target.textContent, box: target.getBoundingClientRect() }))
          .filter(({ box }) => box.width < 24 || box.height < 24)
          .map(({ name, box }) => `${name}: ${Math.round(box.width)} × ${Math.round(box.height)}`),
      );
    expect(small).toEqual([]);
  });
}

async function expectNoSidewaysScroll({ page }: Explorer, where: string): Promise<void> {
  const excess = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  expect.soft(excess, `pixels too wide at ${where}`).toBe(0);
}
