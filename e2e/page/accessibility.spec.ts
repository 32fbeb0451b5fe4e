import { expectNoFaultsOfAxe } from "../drivers/axe.ts";
import { type Explorer, expect, test } from "../drivers/explorer.ts";

const VIEWS: Readonly<Record<string, string>> = {
  "the network": "stage=sdny-district",
  "the largest network": "stage=scotus-merits",
  "the network in the dark": "stage=second-circuit&theme=dark",
  "the table of actors": "view=table&stage=second-circuit",
  "the table of briefs": "view=table&table=briefs&stage=all&sort=-filed",
  "the table in the dark": "view=table&stage=second-circuit&theme=dark",
  "an actor's panel": "stage=sdny-district&select=apple",
  "a brief's panel, where sources disagree": "stage=sdny-district&select=sdny-att",
  "a panel in the dark": "stage=scotus-merits&select=merits-tech14&theme=dark",
  "filters that are on": "stage=second-circuit&role=amicus&kind=company&side=microsoft",
  "an empty result": "view=table&stage=sdny-district&role=party&kind=judge",
  "the arrangement by ties": "stage=sdny-district&layout=organic",
};

for (const [what, query] of Object.entries(VIEWS)) {
  test(`${what} has no fault that axe knows`, async ({ explorer }) => {
    await explorer.open(query);
    await expectNoFaultsOfAxe(explorer.page);
  });
}

const FRAMES: Readonly<Record<string, string>> = {
  "a frame as the build wrote it": "embed/v1/microsoft-ireland/?start=static",
  "a frame of many cases as the build wrote it": "embed/v1/october-term-2022/?start=static",
  "a frame that can be explored": "embed/v1/microsoft-ireland/?select=apple&theme=dark",
  "a frame of many cases that can be explored": "embed/v1/october-term-2022/",
};

for (const [what, address] of Object.entries(FRAMES)) {
  test(`${what} has no fault that axe knows`, async ({ page }) => {
    await page.goto(`./${address}`);
    if (!address.endsWith("static")) await expect(page.locator("html")).toHaveAttribute("data-ready", "true");
    await expectNoFaultsOfAxe(page);
  });
}

test("the search with its hits open has no fault that axe knows", async ({ explorer }) => {
  await explorer.open("stage=sdny-district");
  await explorer.searchBox.fill("brief");
  await expect(explorer.hits.first()).toBeVisible();
  await explorer.page.keyboard.press("ArrowDown");
  await expectNoFaultsOfAxe(explorer.page);
});

test("a hovered picture, faded around its mark, has no fault that axe knows", async ({ explorer }) => {
  await explorer.open("stage=sdny-district");
  await explorer.picture.locator("button.keyboard-cursor").focus();
  await expectNoFaultsOfAxe(explorer.page);
});

test("a page that cannot show its case has no fault that axe knows", async ({ explorer }) => {
  await explorer.page.route("**/cases/broken.json", (route) =>
    route.fulfill({ contentType: "application/json", body: '{ "format": "amicus-graph/1", "title": 3 }' }),
  );
  await explorer.open("case=broken");
  await expect(explorer.headline).toHaveText("The case file has errors");
  await expectNoFaultsOfAxe(explorer.page);
});

test.describe("on a phone", () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true });

  for (const [what, act] of Object.entries<(explorer: Explorer) => Promise<void>>({
    "the list": (explorer) => explorer.open("stage=second-circuit"),
    "the picture": async (explorer) => {
      await explorer.open("stage=second-circuit");
      await explorer.page.getByRole("button", { name: "Show the picture" }).tap();
      await expect(explorer.picture).toBeVisible();
    },
    "the open filters": async (explorer) => {
      await explorer.open("stage=second-circuit");
      await explorer.page.getByText("Filters and legend").tap();
    },
    "the sheet": (explorer) => explorer.open("stage=second-circuit&select=apple"),
    "the table": (explorer) => explorer.open("view=table&stage=second-circuit"),
  })) {
    test(`${what} has no fault that axe knows`, async ({ explorer }) => {
      await act(explorer);
      await expectNoFaultsOfAxe(explorer.page);
    });
  }
});
