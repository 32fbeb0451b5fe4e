import { expect, test } from "../drivers/explorer.ts";
import { STAGES } from "../../src/testing/reference/record.ts";
import { expectNoSidewaysScroll } from "../drivers/width.ts";

test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

test("the picture stands on the first screen without a press, and the list by side under it", async ({
  explorer,
}) => {
  for (const stage of [...STAGES, "all"]) {
    await (stage === STAGES[0] ? explorer.open : explorer.turnTo)(`stage=${stage}`);
    await expect(explorer.picture).toBeVisible();
    const box = await explorer.picture.boundingBox();
    expect.soft(box?.y, stage).toBeLessThanOrEqual(330);
  }
  await explorer.turnTo("stage=second-circuit");
  await expect(
    explorer.side("Backed Microsoft").getByRole("link", { name: "Apple", exact: true, includeHidden: true }),
  ).toBeAttached();
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

test("the sheet leaves what was pressed in sight, and what an address selects", async ({ explorer }) => {
  for (const [address, id] of [
    ["stage=second-circuit&select=albrecht", "albrecht"],
    ["stage=scotus-merits&select=united-states", "united-states"],
  ] as const) {
    await explorer.open(address);
    const mark = explorer.picture.locator(`.picture-svg [data-node="${id}"]`);
    await expect
      .poll(async () => {
        const [box, sheet] = [await mark.boundingBox(), await explorer.panel.boundingBox()];
        return box && sheet ? box.y > 0 && box.y + box.height < sheet.y : null;
      }, id)
      .toBe(true);
  }
});

test("the sheet's whole evidence can be scrolled to", async ({ explorer }) => {
  await explorer.open("stage=scotus-merits&select=merits-tech14");
  const last = explorer.panel.getByRole("link").last();
  await last.scrollIntoViewIfNeeded();
  await expect(last).toBeInViewport();
});

test("nothing makes the page scroll sideways, at 320 px either", async ({ explorer }) => {
  const { page } = explorer;
  await explorer.open(`stage=${STAGES[0]}`);
  for (const width of [390, 320]) {
    await page.setViewportSize({ width, height: 844 });
    for (const stage of STAGES) {
      await explorer.turnTo(`stage=${stage}`);
      await expectNoSidewaysScroll(page, `${stage}, ${width} px`);
    }
    await explorer.pressMoreFilters();
    for (const stage of STAGES) {
      await explorer.turnTo(`stage=${stage}`);
      await expect(explorer.picture.locator("svg.picture-svg")).toBeAttached();
      await expect(explorer.option("Role", "Parties")).toBeVisible();
      await expectNoSidewaysScroll(page, `${stage} with its picture and filters, ${width} px`);
    }
    await explorer.pressMoreFilters();
    for (const [query, shown] of [
      ["view=table&stage=all", page.locator("tr[data-actor]").first()],
      ["view=table&table=briefs&stage=all", page.locator("tr[data-brief]").first()],
      ["view=stages", page.locator(".stages-table")],
      ["stage=all&select=merits-tech14", explorer.panel.getByRole("figure").first()],
    ] as const) {
      await explorer.turnTo(query);
      await expect(shown).toBeVisible();
      await expectNoSidewaysScroll(page, `${query}, ${width} px`);
    }
  }
});

test("everything that can be pressed is at least 24 px high and wide, but for links within text", async ({
  explorer,
}) => {
  await explorer.open("stage=second-circuit");
  await explorer.pressMoreFilters();
  for (const [query, shown] of [
    ["stage=second-circuit", explorer.picture],
    ["view=table&stage=second-circuit", explorer.page.locator("tr[data-actor]").first()],
    ["stage=sdny-district&select=apple", explorer.panelTitle.filter({ hasText: "Apple Inc." })],
  ] as const) {
    await explorer.turnTo(query);
    await expect(shown).toBeVisible();
    const small = await explorer.page
      .locator("button:visible, input:visible, summary:visible, select:visible, .sides-list a:visible")
      .evaluateAll((targets) =>
        targets
          .map((target) => ({ name: target.textContent, box: target.getBoundingClientRect() }))
          .filter(({ box }) => box.width < 24 || box.height < 24)
          .map(({ name, box }) => `${name}: ${Math.round(box.width)} × ${Math.round(box.height)}`),
      );
    expect.soft(small, query).toEqual([]);
  }
});
