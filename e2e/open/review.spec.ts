import { expectNoFaultsOfAxe } from "../drivers/axe.ts";
import { expect } from "../drivers/explorer.ts";
import { test } from "../drivers/one-page.ts";
import { openingOn } from "../drivers/own-file.ts";
import { parseCase } from "../../src/schema/issues/parse.ts";

const DOCKET = "supreme-court-docket/fixtures/23-175.json";
const UNKNOWN_ORDER = {
  name: "list.csv",
  text: "Whoever;Side;Filed;Case\nChamber;P;03.04.2024;Acme v. Roe\n",
};

test("each entry stands beside the file’s own words, with its line, and leads to what became of it", async ({
  explorer,
}) => {
  const { page } = explorer;
  const { dialog, banner, ...opening } = openingOn(page);
  await explorer.open();
  await opening.open();
  await opening.choose(DOCKET);
  await opening.reviewed();
  await expectNoFaultsOfAxe(page);
  await dialog.getByText("Entry by entry").click();
  await dialog.getByRole("button", { name: /^Inferred 25$/ }).click();
  const row = dialog.locator(".entry-rows > li").first();
  await expect(row.locator("blockquote")).toHaveText(/^Sep 11 2023 Brief amici curiae of Freddy Brown/);
  await expect(row).toContainText("Rule 37 gives those days to who supports the petitioner");
  await row.getByText("23-175.json, line 31").click();
  await expect(row.locator(".the-line")).toContainText('"Text": "Brief amici curiae of Freddy Brown');
  await row.getByRole("button", { name: "See it in the case" }).click();
  await expect(banner).toBeVisible();
  await expect(page.locator(".panel").getByRole("heading", { level: 2 })).toContainText(
    "Brief of Freddy Brown",
  );
});

test("columns are put right and dates of two readings asked about, before anything is shown", async ({
  explorer,
}) => {
  const { dialog, banner, ...opening } = openingOn(explorer.page);
  await explorer.open();
  await opening.open();
  await opening.choose(UNKNOWN_ORDER);
  await expect(dialog.getByRole("alert")).toContainText("no row names a filer");
  await dialog.getByLabel("What is in the column “Whoever”?").selectOption("who filed or signed");
  await opening.reviewed();
  await expect(dialog).toContainText("1 question below waits for you");
  await dialog.getByLabel(/Is the day or the month first/).selectOption("day first (31/12/2024)");
  await expect(dialog).not.toContainText("waits for you");
  await opening.show();
  await explorer.showAs("Table");
  await explorer.page
    .getByRole("group", { name: "Table of" })
    .getByRole("button", { name: "Briefs" })
    .click();
  await expect(explorer.page.locator("tr[data-brief]")).toContainText("3 April 2024");
  await expect(banner).not.toContainText("answer a question");
});

test("what was opened downloads as a case file that the check passes, and opens again", async ({
  explorer,
}) => {
  const { page } = explorer;
  const { dialog, banner, ...opening } = openingOn(page);
  await explorer.open();
  await opening.drop(DOCKET);
  await opening.reviewed();
  await opening.show();
  const waiting = page.waitForEvent("download");
  await banner.getByRole("button", { name: "Download as case file" }).click();
  const download = await waiting;
  expect(download.suggestedFilename()).toMatch(/^city-of-grants-pass-[a-z-]+\.json$/);
  const text = Buffer.concat(await (await download.createReadStream()).toArray()).toString("utf8");
  expect(parseCase(JSON.parse(text))).toMatchObject({ ok: true, warnings: [] });
  await opening.drop({ name: "mine.json", text });
  await opening.reviewed();
  await expect(dialog.getByRole("status")).toHaveText(/^25 briefs of 49 named filers at 2 stages/);
});

test("the first picture has a counted headline, and says what is inferred and what to do next", async ({
  explorer,
}) => {
  const opening = openingOn(explorer.page);
  await explorer.open();
  await opening.drop(DOCKET);
  await opening.reviewed();
  await opening.show();
  await expect(explorer.headline).toHaveText(/^25 briefs back City of Grants Pass \(by inference\)/);
  await expect(opening.banner).toContainText(/Next: read the cover of “Brief of .+” and 24 more/);
});

test("on a phone it is offered under the picture, and nothing is wider than the window", async ({
  explorer,
}) => {
  const { page } = explorer;
  const opening = openingOn(page);
  await page.setViewportSize({ width: 390, height: 800 });
  await explorer.open();
  await opening.open();
  await opening.choose(DOCKET);
  await opening.reviewed();
  const tooWide = () =>
    page.evaluate(() =>
      [document.documentElement, document.querySelector("dialog")].map(
        (each) => each && each.scrollWidth - each.clientWidth,
      ),
    );
  expect(await tooWide()).toEqual([0, 0]);
  await opening.show();
  expect((await tooWide())[0]).toBe(0);
});
