import { record } from "../../src/testing/reference/record.ts";
import { type Explorer, expect } from "../drivers/explorer.ts";
import { test } from "../drivers/one-page.ts";

test.beforeEach(async ({ explorer }) => {
  await explorer.open("stage=sdny-district");
  await expect(explorer.html).toHaveAttribute("data-renderer", "webgl");
});

const partOf = ({ picture }: Explorer, part: string) => picture.locator(part);

test("hovering over Apple fades the unrelated, and leaving brings them back", async ({ explorer }) => {
  await pointAt(explorer, "apple");
  const verizon = partOf(explorer, '[data-node="verizon"]');
  await expect(verizon).toHaveAttribute("data-weight", "faint");
  for (const id of ["apple", "sdny-apple-cisco", "cisco", "microsoft"])
    await expect(partOf(explorer, `[data-node="${id}"]`)).toHaveAttribute("data-weight", /focus|near/);
  await explorer.page.mouse.move(2, 2);
  await expect(verizon).toHaveAttribute("data-weight", "plain");
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
  await expect(picture.locator('[data-node="att"]')).toHaveAttribute("data-weight", "faint");
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
    await expect(partOf(explorer, `[data-node="${id}"]`)).toHaveAttribute("data-weight", "focus");
  await expect(partOf(explorer, '[data-node="att"]')).toHaveAttribute("data-weight", "faint");
  await press(explorer, "verizon", "Shift");
  await expect.poll(explorer.address).toBe("stage=sdny-district&select=apple");
});

test("a brief opens to all its names in place, and closes there again", async ({ explorer }) => {
  await explorer.turnTo("stage=scotus-merits");
  const shown = (await explorer.status.textContent()) ?? "";
  await explorer.picture.locator('[data-node="merits-euscholars folded"]').scrollIntoViewIfNeeded();
  await press(explorer, "merits-euscholars folded");
  await expect.poll(explorer.address).toBe("stage=scotus-merits&open=merits-euscholars");
  const fold = explorer.picture.locator('[data-node="merits-euscholars folded"]');
  await expect(fold).toHaveText("show fewer");
  const names = record.briefs.find(({ id }) => id === "merits-euscholars")?.filers ?? [];
  for (const name of names)
    await expect(
      explorer.picture.locator(`[data-node="${typeof name === "string" ? name : name.actor}"]`),
    ).toHaveCount(1);
  await expect(explorer.status).toHaveText(shown);
  await fold.scrollIntoViewIfNeeded();
  await press(explorer, "merits-euscholars folded");
  await expect(fold).toHaveText(/^\+ \d+ more$/);
  await expect(explorer.status).toHaveText(shown);
});

test("every brief has one line, which begins at the plate of whom it backs", async ({ explorer }) => {
  await explorer.turnTo("stage=scotus-merits");
  const lines = await explorer.picture
    .locator("[data-edge]")
    .evaluateAll((each) => each.map((line) => line.getAttribute("data-edge") ?? ""));
  const wanted = record.briefs.flatMap(({ id, positions }) =>
    positions
      .filter(({ stage }) => stage === "scotus-merits")
      .map(({ backs }) => `${id} ${backs === "neither" ? "for" : "backs"} ${backs}`),
  );
  expect(lines.toSorted()).toEqual(wanted.toSorted());
  for (const id of lines) {
    const line = await middleOf(explorer, `[data-edge="${id}"] path`);
    const plate = await middleOf(explorer, `[data-node="${id.split(" ").at(-1)}"]`);
    expect(Math.abs(line.left - plate.left - plate.width), id).toBeLessThan(5);
  }
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
