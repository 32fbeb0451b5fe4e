import { type Explorer, expect } from "../drivers/explorer.ts";
import { test } from "../drivers/one-page.ts";

const cursor = ({ picture }: Explorer) => picture.locator("button.keyboard-cursor");

test("arrow keys walk from mark to mark, Enter opens, Escape clears", async ({ explorer }) => {
  const { page } = explorer;
  await explorer.open("stage=sdny-district");
  await expect(explorer.html).toHaveAttribute("data-renderer", "webgl");
  await cursor(explorer).focus();
  await page.keyboard.press("ArrowRight");
  await expect(cursor(explorer)).toBeFocused();
  await expect(cursor(explorer)).toHaveAccessibleName(/Brief for Microsoft/);
  await page.keyboard.press("Enter");
  await expect(explorer.panelTitle).toHaveText(/^(Joint b|B)rief of/);
  await page.keyboard.press("Escape");
  await expect.poll(explorer.address).toBe("stage=sdny-district");
  await expect(cursor(explorer)).toBeFocused();
});

test("the cursor stands on the mark that it names, and its ring can be seen", async ({ explorer }) => {
  await explorer.open("stage=sdny-district&select=apple");
  await expect(explorer.html).toHaveAttribute("data-renderer", "webgl");
  await cursor(explorer).focus();
  await explorer.page.keyboard.press("ArrowUp");
  await explorer.page.keyboard.press("ArrowDown");
  await expect(cursor(explorer)).toHaveAccessibleName(/Apple/);
  // It follows the frames of the canvas.
  await expect(async () => {
    const [ring, mark] = [
      await cursor(explorer).boundingBox(),
      await explorer.picture.locator('[data-node="apple"]').boundingBox(),
    ];
    if (!ring || !mark) throw new Error("the cursor or Apple is not in the picture");
    expect(ring.x).toBeLessThanOrEqual(mark.x);
    expect(ring.x + ring.width).toBeGreaterThanOrEqual(mark.x + mark.width);
    expect(Math.abs(ring.y + ring.height / 2 - mark.y - mark.height / 2)).toBeLessThan(3);
  }).toPass();
  const outline = await cursor(explorer).evaluate((button) => getComputedStyle(button).outlineStyle);
  expect(outline).not.toBe("none");
});
