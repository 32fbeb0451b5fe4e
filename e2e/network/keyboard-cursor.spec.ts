import { type Explorer, expect } from "../drivers/explorer.ts";
import { test } from "../drivers/one-page.ts";

const cursor = ({ picture }: Explorer) => picture.locator("button.keyboard-cursor");

test("the picture is one tab stop, which says who stands there, with role and side", async ({ explorer }) => {
  await explorer.open("stage=sdny-district");
  await expect(cursor(explorer)).toHaveCount(1);
  await expect(cursor(explorer)).toHaveAccessibleName("Microsoft Corporation, company, party.");
  await explorer.turnTo("stage=sdny-district&select=apple");
  await expect(cursor(explorer)).toHaveAccessibleName(
    "Apple Inc., company, filer. Filed for Microsoft, with Cisco.",
  );
});

test("arrow keys reach every mark of the largest picture", async ({ explorer }) => {
  await explorer.open("stage=scotus-merits");
  const marks = await explorer.picture.locator("svg [data-node]").count();
  expect(marks).toBeGreaterThan(20);
  expect(await marksReached(explorer, marks)).toBe(marks);
});

test("the accessibility tree names every shown actor with its role and the side it backs, and no tooltip does", async ({
  explorer,
}) => {
  await explorer.open("stage=sdny-district");
  const tree = await explorer.list.ariaSnapshot();
  const backed = tree.slice(tree.indexOf("Backed Microsoft"), tree.indexOf("No brief for the United States"));
  for (const name of ["Verizon", "AT&T", "Apple", "Cisco", "EFF", "Infor"])
    expect(backed).toContain(`link "${name}"`);
  for (const [heading, name] of [
    ["Parties", "Microsoft"],
    ["Parties", "United States"],
    ["Courts and judges", "Judge Preska"],
  ] as const) {
    expect(tree).toMatch(new RegExp(`heading "${heading}"[^]*link "${name}"`));
  }
  const tooltips = explorer.page.locator("body [title], body svg title");
  await expect(tooltips).toHaveCount(0);
  await explorer.showAs("Table");
  const rows = await explorer.table.ariaSnapshot();
  expect(rows).toMatch(/row "Apple Inc\. Company Filer Microsoft 1 /);
  await explorer.turnTo("view=table&stage=second-circuit&select=apple");
  await expect(explorer.panelTitle).toHaveText("Apple Inc.");
  await expect(tooltips).toHaveCount(0);
});

/**
 * Explores the picture by arrow keys alone until nothing new comes within reach, and answers where it has been. It
 * remembers where each key led, so that it can walk back to a mark whose keys it has not all tried.
 */
function marksReached({ page }: Explorer, count: number): Promise<number> {
  return page.evaluate(async (wanted) => {
    const KEYS = ["ArrowLeft", "ArrowRight", "ArrowUp", "ArrowDown"];
    const cursor = (): HTMLElement | null => document.querySelector<HTMLElement>("button.keyboard-cursor");
    const place = (): string => [cursor()?.style.left, cursor()?.style.top, cursor()?.ariaLabel].join(" ");
    const led = new Map<string, Map<string, string>>([[place(), new Map()]]);
    const step = async (key: string): Promise<void> => {
      const from = place();
      cursor()?.dispatchEvent(new KeyboardEvent("keydown", { key, bubbles: true }));
      await new Promise((resolve) => setTimeout(resolve));
      led.get(from)?.set(key, place());
      if (!led.has(place())) led.set(place(), new Map());
    };
    /** The keys from here to the nearest mark with a key not tried, that key included. */
    const wayOn = (): readonly string[] | null => {
      const ways = new Map<string, readonly string[]>([[place(), []]]);
      for (const [at, way] of ways) {
        const untried = KEYS.find((key) => !led.get(at)?.has(key));
        if (untried !== undefined) return [...way, untried];
        for (const [key, to] of led.get(at) ?? []) if (!ways.has(to)) ways.set(to, [...way, key]);
      }
      return null;
    };
    for (let way = wayOn(); way && led.size < wanted; way = wayOn()) for (const key of way) await step(key);
    return led.size;
  }, count);
}

test("R goes along the ties of a mark, Enter opens all that a line stands for, and each of them can be pressed there", async ({
  explorer,
}) => {
  const { page, panel, panelTitle } = explorer;
  await explorer.open("stage=sdny-district&select=preska");
  await cursor(explorer).focus();
  await expect(explorer.picture).toContainText("R goes along the ties of a mark");
  await page.keyboard.press("r");
  await expect(cursor(explorer)).toBeFocused();
  await expect(cursor(explorer)).toHaveAccessibleName("Microsoft and Judge Preska: 6 ties.");
  await page.keyboard.press("Enter");
  await expect(panelTitle).toHaveText("Microsoft and Judge Preska");
  await expect(panel.getByRole("heading", { name: "Between the two" })).toBeVisible();
  await expect(panel.locator("#part-between-the-two > details > ul > li")).toHaveCount(6);
  await panel.getByRole("link", { name: "ended the hold that she had ordered for" }).press("Enter");
  await expect(panelTitle).toHaveText("Judge Preska ended the hold that she had ordered for Microsoft");
  await expect(panel.locator("blockquote").first()).toBeVisible();
  await panel.locator("#part-also-between-the-two summary").press("Enter");
  await panel.getByRole("link", { name: /^All \d+, with their evidence$/ }).press("Enter");
  await expect(panelTitle).toHaveText("Microsoft and Judge Preska");
});
