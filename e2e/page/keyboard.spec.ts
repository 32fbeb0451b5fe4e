import { type Explorer, expect } from "../drivers/explorer.ts";
import { test } from "../drivers/one-page.ts";

/** Presses a key and answers what has focus then; nothing is allowed to lose it. */
async function press(explorer: Explorer, key: string): Promise<string> {
  await explorer.page.keyboard.press(key);
  await expectFocus(explorer, key);
  return focused(explorer);
}

const focused = ({ page }: Explorer): Promise<string> =>
  page.evaluate(() => document.activeElement?.ariaLabel ?? document.activeElement?.textContent ?? "");

/** That focus is on something of the page, and not fallen back on the page itself. */
async function expectFocus(explorer: Explorer, after: string): Promise<void> {
  await explorer.settled();
  const tag = await explorer.page.evaluate(() => document.activeElement?.tagName);
  expect.soft(tag, `what has focus after ${after}`).not.toBe("BODY");
}

/** Tabs on until something with this name has focus, and sees to it that focus can be seen on the way. */
async function tabTo(explorer: Explorer, name: string, most = 60): Promise<void> {
  for (let step = 0; step < most; step += 1) {
    const reached = await press(explorer, "Tab");
    await expectVisibleFocus(explorer);
    if (reached.trim() === name) return;
  }
  throw new Error(`${most} tabs did not reach ${name}`);
}

async function expectVisibleFocus({ page }: Explorer): Promise<void> {
  const { name, isSeen } = await page.evaluate(() => {
    const element = document.activeElement ?? document.body;
    const { outlineStyle, outlineWidth } = getComputedStyle(element);
    const { width, height } = element.getBoundingClientRect();
    const hasRing = outlineStyle !== "none" && Number.parseFloat(outlineWidth) >= 2;
    // A date has fields within it, on which the browser draws its own ring.
    const isDate = element instanceof HTMLInputElement && element.type === "date";
    return { name: element.outerHTML.slice(0, 150), isSeen: (hasRing || isDate) && width > 0 && height > 0 };
  });
  expect.soft(isSeen, `focus can be seen on ${name}`).toBe(true);
}

test("from the top of the page through the list to Apple, on to Cisco by the joint brief, and back", async ({
  explorer,
}) => {
  await explorer.open("stage=sdny-district");
  await tabTo(explorer, "Apple");
  await press(explorer, "Enter");
  await expect(explorer.panelTitle).toHaveText("Apple Inc.");
  await expect(explorer.panelTitle).toBeFocused();
  await tabTo(explorer, "Joint brief of Apple and Cisco");
  await press(explorer, "Enter");
  await expect(explorer.panelTitle).toHaveText("Joint brief of Apple and Cisco");
  await expect(explorer.panelTitle).toBeFocused();
  await tabTo(explorer, "Cisco");
  await press(explorer, "Enter");
  await expect(explorer.panelTitle).toHaveText("Cisco Systems, Inc.");
  // The browser's own key for Back does not work in one without a window.
  await explorer.page.goBack();
  await expect(explorer.panelTitle).toHaveText("Joint brief of Apple and Cisco");
  await expectFocus(explorer, "Back");
  await explorer.page.goBack();
  await expect(explorer.panelTitle).toHaveText("Apple Inc.");
  await expectFocus(explorer, "Back");
  await press(explorer, "Escape");
  await expect(explorer.panelTitle).toHaveText("District court");
  await expect(explorer.name("Apple")).toBeFocused();
});

test("from the top of the page through the search to Apple, and back to the box", async ({ explorer }) => {
  await explorer.open("stage=sdny-district");
  await tabTo(explorer, "Find a name or a brief, or words of the record", 8);
  await explorer.page.keyboard.type("apple");
  await expect(explorer.hits.first()).toBeVisible();
  await press(explorer, "ArrowDown");
  await press(explorer, "Enter");
  await expect(explorer.panelTitle).toHaveText("Apple Inc.");
  await expect(explorer.panelTitle).toBeFocused();
  await press(explorer, "Escape");
  await expect(explorer.searchBox).toBeFocused();
});

test("focus stays somewhere through every choice of the page", async ({ explorer }) => {
  const { page } = explorer;
  await explorer.open("stage=sdny-district");
  await explorer.pressMoreFilters();
  for (const [what, button] of [
    ["a stage", explorer.stage("Second Circuit")],
    ["a role", explorer.option("Role", "Filers")],
    ["a kind", explorer.option("Kind", "Companies")],
    ["clearing the filters", page.getByRole("button", { name: "Clear all filters" })],
    ["an arrangement", page.getByRole("button", { name: "By ties" })],
    ["the table", page.getByRole("button", { name: "Table", exact: true })],
    [
      "the table of briefs",
      page.getByRole("group", { name: "Table of" }).getByRole("button", { name: "Briefs" }),
    ],
    ["a column", explorer.table.getByRole("button", { name: "Filed" })],
    ["the network", page.getByRole("button", { name: "Network", exact: true })],
    ["the dark theme", page.getByRole("button", { name: "Dark" })],
  ] as const) {
    await test.step(what, async () => {
      await button.focus();
      await page.keyboard.press("Enter");
      await expectFocus(explorer, what);
    });
  }
});

test("neither the way back from an empty result nor an option that disappears with it loses focus", async ({
  explorer,
}) => {
  await explorer.open("view=table&stage=sdny-district&role=party&kind=judge");
  await explorer.page.locator(".empty").getByRole("button", { name: "Clear all filters" }).focus();
  await explorer.page.keyboard.press("Enter");
  await expect(explorer.html).toHaveAttribute("data-actors", "11");
  await expectFocus(explorer, "the way back");
  await explorer.turnTo("view=table&stage=sdny-district&role=party&kind=judge");
  await explorer.pressMoreFilters();
  await explorer.option("Kind", "Judges").focus();
  await explorer.page.keyboard.press("Enter");
  await expect(explorer.html).toHaveAttribute("data-actors", "2");
  await expectFocus(explorer, "the press");
});
