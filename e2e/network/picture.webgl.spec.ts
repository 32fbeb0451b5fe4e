import { record } from "../../src/testing/reference/record.ts";
import { type Explorer, expect, test } from "../drivers/explorer.ts";

test.beforeEach(async ({ explorer }) => {
  await explorer.open("stage=sdny-district");
  await expect(explorer.html).toHaveAttribute("data-renderer", "webgl");
});

const opacityOf = (explorer: Explorer, part: string) =>
  explorer.picture.locator(part).evaluate((element) => Number(element.getAttribute("opacity")));

test("hovering over Apple fades the unrelated, and leaving brings them back", async ({ explorer }) => {
  await pointAt(explorer, "apple");
  await expect.poll(() => opacityOf(explorer, '[data-node="verizon"]')).toBeLessThan(1);
  expect(await opacityOf(explorer, '[data-label="verizon"]')).toBeLessThan(1);
  for (const id of ["apple", "sdny-apple-cisco", "cisco", "microsoft"])
    expect(await opacityOf(explorer, `[data-node="${id}"]`), id).toBe(1);
  await explorer.page.mouse.move(2, 2);
  await expect.poll(() => opacityOf(explorer, '[data-node="verizon"]')).toBe(1);
});

test("a click on a mark, on its label or on its line opens it", async ({ explorer }) => {
  const { page, picture } = explorer;
  for (const [part, title] of [
    ['[data-node="apple"]', "Apple Inc."],
    ['[data-label="cisco"]', "Cisco Systems, Inc."],
    ['[data-node="sdny-apple-cisco"]', "Joint brief of Apple and Cisco"],
    ['[data-edge="sdny-verizon backs microsoft"] path', "Brief of Verizon"],
  ] as const) {
    const { x, y } = await middleOf(explorer, part);
    await page.mouse.click(x, y);
    await expect(explorer.panelTitle, part).toHaveText(title);
  }
  await expect(picture.locator('[data-node="att"]')).not.toHaveAttribute("opacity", "1");
});

test("a click on the background clears, and so does Escape", async ({ explorer }) => {
  const { page } = explorer;
  await press(explorer, "apple");
  await expect(explorer.panelTitle).toHaveText("Apple Inc.");
  const sheet = await middleOf(explorer, "svg.picture-svg");
  await page.mouse.click(sheet.left + 4, sheet.top + 80);
  await expect.poll(explorer.address).toBe("stage=sdny-district");
  await press(explorer, "apple");
  await expect.poll(explorer.address).toBe("stage=sdny-district&select=apple");
  await page.keyboard.press("Escape");
  await expect.poll(explorer.address).toBe("stage=sdny-district");
});

test("Shift adds to what is selected, and takes it back", async ({ explorer }) => {
  await press(explorer, "apple");
  await press(explorer, "verizon", "Shift");
  await expect.poll(explorer.address).toBe("stage=sdny-district&select=apple,verizon");
  await expect(explorer.panelTitle).toHaveText("Verizon Communications Inc.");
  // While the mouse is over a mark, that mark alone has the attention.
  await explorer.page.mouse.move(2, 2);
  for (const id of ["apple", "verizon"])
    await expect.poll(() => opacityOf(explorer, `[data-node="${id}"]`)).toBe(1);
  expect(await opacityOf(explorer, '[data-node="att"]')).toBeLessThan(1);
  await press(explorer, "verizon", "Shift");
  await expect.poll(explorer.address).toBe("stage=sdny-district&select=apple");
});

test("a folded stack opens into its signers, and folds again from the panel", async ({ explorer }) => {
  await explorer.turnTo("stage=scotus-merits");
  const shown = (await explorer.status.textContent()) ?? "";
  await explorer.picture.locator('[data-node="merits-euscholars folded"]').scrollIntoViewIfNeeded();
  await press(explorer, "merits-euscholars folded");
  await expect.poll(explorer.address).toBe("stage=scotus-merits&open=merits-euscholars");
  const signers = explorer.picture.locator('[data-edge$=" signs merits-euscholars"]');
  await expect(signers).toHaveCount(21);
  await expect(explorer.status).toHaveText(shown);
  await explorer.turnTo("stage=scotus-merits&open=merits-euscholars&select=merits-euscholars");
  await explorer.panel.getByRole("button", { name: "Fold its signers in the picture" }).click();
  await expect(signers).toHaveCount(1);
  await expect(explorer.status).toHaveText(shown);
});

test("every brief's line points at the party it backs; relations point along their sentence", async ({
  explorer,
}) => {
  await explorer.turnTo("stage=scotus-merits");
  const heads = await explorer.picture.locator("[data-edge]").evaluateAll((lines) =>
    lines.map((line) => ({
      id: line.getAttribute("data-edge") ?? "",
      heads: line.querySelectorAll("path").length,
    })),
  );
  const backing = heads.filter(({ id }) => id.includes(" backs "));
  const sided = record.briefs.filter(({ positions }) =>
    positions.some(
      ({ stage, backs }) => stage === "scotus-merits" && !["neither", "not-stated"].includes(backs),
    ),
  );
  expect(backing.length).toBe(sided.length);
  for (const { id, heads: count } of backing) expect(count, id).toBe(1);
  for (const { id, heads: count } of heads.filter((each) => each.id.includes(" signs ")))
    expect(count, id).toBe(0);
  for (const { id, heads: count } of heads.filter((each) => /^r\d+$/.test(each.id)))
    expect(count, id).toBe(1);
});

/** Where a part of the picture is; the SVG under the canvas says so. */
async function middleOf({ picture }: Explorer, part: string) {
  const box = await picture.locator(part).boundingBox();
  if (!box) throw new Error(`the picture has no ${part}`);
  const { x: left, y: top, width, height } = box;
  return { left, top, width, height, x: left + width / 2, y: top + height / 2 };
}

async function pointAt(explorer: Explorer, id: string): Promise<void> {
  const { x, y } = await middleOf(explorer, `[data-node="${id}"]`);
  await explorer.page.mouse.move(x, y);
}

async function press(explorer: Explorer, id: string, key?: "Shift"): Promise<void> {
  await pointAt(explorer, id);
  if (key) await explorer.page.keyboard.down(key);
  await explorer.page.mouse.down();
  await explorer.page.mouse.up();
  if (key) await explorer.page.keyboard.up(key);
}
