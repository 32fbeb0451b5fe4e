import type { Locator } from "playwright/test";
import { expectNoFaultsOfAxe } from "../drivers/axe.ts";
import { type Explorer, expect, test } from "../drivers/explorer.ts";

interface View {
  readonly what: string;
  readonly query: string;
  /** The same view as in the light. */
  readonly isDark?: true;
  /** What only this view has, so that the one before it is gone. */
  readonly shown: (explorer: Explorer) => Locator;
}

const pressed = (name: string) => (explorer: Explorer) =>
  explorer.page.getByRole("button", { name: new RegExp(`^${name}`), pressed: true });
const titled = (title: string) => (explorer: Explorer) => explorer.panelTitle.filter({ hasText: title });
const row = (facts: string) => (explorer: Explorer) => explorer.page.locator(`tr${facts}`).first();

const OF_THE_NETWORK: readonly View[] = [
  { what: "the network", query: "stage=sdny-district", shown: pressed("District court") },
  { what: "the largest network", query: "stage=scotus-merits", shown: pressed("Supreme Court") },
  {
    what: "the network in the dark",
    query: "stage=second-circuit&theme=dark",
    isDark: true,
    shown: pressed("Dark"),
  },
  {
    what: "filters that are on",
    query: "stage=second-circuit&role=amicus&kind=company&side=microsoft",
    shown: pressed("Companies"),
  },
  {
    what: "the arrangement by ties",
    query: "stage=sdny-district&layout=organic",
    shown: pressed("By ties"),
  },
];

const OF_WORDS: readonly View[] = [
  {
    what: "the table of actors",
    query: "view=table&stage=second-circuit",
    shown: row("[data-actor]"),
  },
  {
    what: "the table of briefs",
    query: "view=table&table=briefs&stage=all&sort=-filed",
    shown: row("[data-brief]"),
  },
  {
    what: "the table in the dark",
    query: "view=table&stage=second-circuit&theme=dark",
    isDark: true,
    shown: row("[data-actor]"),
  },
  {
    what: "an empty result",
    query: "view=table&stage=sdny-district&role=party&kind=judge",
    shown: ({ page }) => page.locator(".empty"),
  },
  { what: "an actor's panel", query: "stage=sdny-district&select=apple", shown: titled("Apple Inc.") },
  {
    what: "a brief's panel, where sources disagree",
    query: "stage=sdny-district&select=sdny-att",
    shown: ({ panel }) => panel.locator(".readings").first(),
  },
  {
    what: "a panel in the dark",
    query: "stage=scotus-merits&select=merits-tech14&theme=dark",
    isDark: true,
    shown: pressed("Dark"),
  },
];

/** A page takes longer to open than to be looked at: the views are turned to, one after the other. */
async function expectNoFaultsIn(explorer: Explorer, views: readonly View[]): Promise<void> {
  for (const { what, query, isDark, shown } of views) {
    await test.step(what, async () => {
      await explorer.turnTo(query);
      await expect(shown(explorer)).toBeVisible();
      await expectNoFaultsOfAxe(explorer.page, isDark ? "colours" : "everything");
    });
  }
}

test("the network in every state, and faded around one mark, has no fault that axe knows", async ({
  explorer,
}) => {
  await explorer.open("stage=sdny-district");
  await explorer.pressMoreFilters();
  await expectNoFaultsIn(explorer, OF_THE_NETWORK);
  await explorer.pressMoreFilters();
  await explorer.picture.locator("button.keyboard-cursor").focus();
  await expectNoFaultsOfAxe(explorer.page);
});

test("tables, panels and the open hits of a search have no fault that axe knows", async ({ explorer }) => {
  await explorer.open("view=table&stage=sdny-district");
  await expectNoFaultsIn(explorer, OF_WORDS);
  await explorer.turnTo("stage=sdny-district");
  await explorer.searchBox.fill("brief");
  await expect(explorer.hits.first()).toBeVisible();
  await explorer.page.keyboard.press("ArrowDown");
  await expectNoFaultsOfAxe(explorer.page);
});

const FRAMES: Readonly<Record<string, string>> = {
  "as the build wrote it": "embed/v1/microsoft-ireland/?start=static",
  "of many cases as the build wrote it": "embed/v1/october-term-2022/?start=static",
  "that can be explored": "embed/v1/microsoft-ireland/?select=apple&theme=dark",
  "of many cases that can be explored": "embed/v1/october-term-2022/",
};

test("a frame has no fault that axe knows, as it was written and as it can be explored", async ({ page }) => {
  for (const [what, address] of Object.entries(FRAMES)) {
    await test.step(what, async () => {
      await page.goto(`./${address}`);
      if (!address.endsWith("static"))
        await expect(page.locator("html")).toHaveAttribute("data-ready", "true");
      await expectNoFaultsOfAxe(page);
    });
  }
});

test.describe("on a phone", () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true });

  test("list, table, sheet, open filters and picture have no fault that axe knows", async ({ explorer }) => {
    const { page } = explorer;
    await explorer.open("stage=second-circuit");
    await expectNoFaultsIn(explorer, [
      { what: "the list", query: "stage=second-circuit", shown: ({ list }) => list },
      { what: "the table", query: "view=table&stage=second-circuit", shown: row("[data-actor]") },
      { what: "the sheet", query: "stage=second-circuit&select=apple", shown: titled("Apple Inc.") },
    ]);
    await explorer.turnTo("stage=second-circuit");
    await explorer.pressMoreFilters();
    await expect(explorer.option("Kind", "Companies")).toBeVisible();
    await expectNoFaultsOfAxe(page);
    await explorer.pressMoreFilters();
    await expect(explorer.picture).toBeVisible();
    await expectNoFaultsOfAxe(page);
  });
});
