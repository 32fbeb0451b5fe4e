import { type Explorer, type Filter, expect, explorerOn } from "../drivers/explorer.ts";
import { test } from "../drivers/one-page.ts";
import { NOT_PASSED_ON, VAIN_WORDS } from "../drivers/vain-words.ts";
import { only, record } from "../../src/testing/reference/record.ts";
import { expectedOf } from "../../src/testing/reference/expected.ts";

interface Journey {
  readonly told: string;
  readonly walk: (explorer: Explorer) => Promise<void>;
}

const ticked = async (explorer: Explorer, filter: Filter, label: string): Promise<void> => {
  if (filter !== "Role" && !(await explorer.option(filter, label).isVisible()))
    await explorer.pressMoreFilters();
  await explorer.option(filter, label).click();
  await expect(explorer.option(filter, label)).toHaveAttribute("aria-pressed", "true");
  // An address does not unfold them.
  if (filter !== "Role") await explorer.pressMoreFilters();
};

const JOURNEYS: readonly Journey[] = [
  {
    told: "a side, a range of dates and a sorted table of briefs",
    async walk(explorer) {
      await explorer.turnTo("stage=all");
      await ticked(explorer, "Side backed", "Neither side");
      await explorer.pressMoreFilters();
      await explorer.page.getByLabel("From").fill("2017-01-01");
      await explorer.pressMoreFilters();
      await explorer.showAs("Table");
      await explorer.page
        .getByRole("group", { name: "Table of" })
        .getByRole("button", { name: "Briefs" })
        .click();
      await explorer.table.getByRole("button", { name: "Filed" }).click();
      await explorer.table.getByRole("button", { name: "Filed" }).click();
    },
  },
  {
    told: "a stage, two filters, an actor, an arrangement, a theme, an opened brief and half a word",
    async walk(explorer) {
      await explorer.turnTo("stage=second-circuit&open=merits-euscholars");
      await explorer.stage("Supreme Court").click();
      await ticked(explorer, "Role", "Filers");
      await ticked(explorer, "Kind", "Companies");
      await explorer.picture.locator('[data-node="apple"]').click();
      await explorer.page.getByRole("button", { name: "By ties" }).click();
      await explorer.page.getByRole("button", { name: "Dark" }).click();
      await explorer.searchBox.fill("cann");
      await expect.poll(explorer.address).toContain("q=cann");
    },
  },
];

test("the address of a view opens the same view in a clean browser", async ({
  explorer,
  browser,
  baseURL,
}) => {
  const { page } = explorer;
  await explorer.open();
  for (const { told, walk } of JOURNEYS) {
    await test.step(told, async () => {
      await walk(explorer);
      const context = await browser.newContext(baseURL === undefined ? {} : { baseURL });
      const other = explorerOn(await context.newPage());
      await other.open(await page.evaluate(() => location.search.slice(1)));
      const opened = await whole(other);
      // What was chosen last may still be on its way.
      await expect.poll(() => whole(explorer)).toEqual(opened);
      await context.close();
    });
  }
});

/** Everything of a view that an address restores, as it stands on the page. */
async function whole(explorer: Explorer) {
  const { page } = explorer;
  return {
    address: explorer.address(),
    shown: await explorer.counts(),
    theme: await explorer.html.getAttribute("data-theme"),
    status: await explorer.status.textContent(),
    headline: await explorer.headline.textContent(),
    panel: await explorer.panelTitle.textContent(),
    pressed: await page.getByRole("button", { pressed: true }).allTextContents(),
    rows: await explorer.rows(),
    list: await explorer.list.getByRole("link").allTextContents(),
    typed: await explorer.searchBox.inputValue(),
    drawn: await page
      .locator("svg.picture-svg [data-node]")
      .evaluateAll((marks) =>
        marks.map((mark) => [mark.getAttribute("data-node"), mark.getAttribute("transform")].join(" ")),
      ),
  };
}

test("Back and Forward undo and redo each choice", async ({ explorer }) => {
  const { page } = explorer;
  await explorer.open();
  await explorer.stage("Second Circuit").click();
  await ticked(explorer, "Role", "Filers");
  await explorer.picture.locator('[data-node="apple"]').click();
  await explorer.showAs("Table");
  const steps = [
    "stage=second-circuit",
    "stage=second-circuit&role=amicus",
    "stage=second-circuit&role=amicus&select=apple",
    "view=table&stage=second-circuit&role=amicus&select=apple",
  ];
  await expect.poll(explorer.address).toBe(steps[3]);
  for (const step of steps.slice(0, 3).toReversed()) {
    await page.goBack();
    await expect.poll(explorer.address).toBe(step);
  }
  await expect(explorer.option("Role", "Filers")).toHaveAttribute("aria-pressed", "false");
  await page.goBack();
  await expect(explorer.headline).toHaveText(only(record.stages, "sdny-district").finding);
  for (const step of steps) {
    await page.goForward();
    await expect.poll(explorer.address).toBe(step);
  }
  await expect.poll(explorer.rows).toEqual(expectedOf({ stage: "second-circuit", role: ["amicus"] }).rows);
  await expect(explorer.panelTitle).toHaveText("Apple Inc.");
});

test("typing is one step that Back does not take letter by letter", async ({ explorer }) => {
  await explorer.open("stage=sdny-district");
  await explorer.turnTo("stage=second-circuit");
  await explorer.searchBox.pressSequentially("verizon");
  await expect.poll(explorer.address).toBe("stage=second-circuit&q=verizon");
  await explorer.page.goBack();
  await expect.poll(explorer.address).toBe("stage=sdny-district");
});

test("bad values and unknown keys are ignored, never an error", async ({ explorer }) => {
  await explorer.open(
    "stage=nope&role=evil,__proto__&kind=constructor&select=__proto__&from=yesterday&to=2014-02-31",
  );
  await expect(explorer.headline).toHaveText(record.cases[0]?.finding ?? "");
  const shown = expectedOf({ stage: "all" });
  expect(await explorer.counts()).toMatchObject({ actors: shown.actors.length, briefs: shown.briefs.length });
  await explorer.turnTo(
    "stage=sdny-district&role=amicus,evil&utm_source=x&view=tables&sort=%00&layout=spiral&theme=pink",
  );
  await expect(explorer.html).toHaveAttribute("data-actors", "6");
  await expect(explorer.picture).toBeVisible();
});

test("what the address names in vain is told in one line, and each word can be mended by itself", async ({
  explorer,
}) => {
  await explorer.open("stage=2nd-circuit&kind=company,firm&select=aple,cisco&sort=file&from=yesterday");
  const line = explorer.page.locator(".summary").last();
  for (const words of ["no kind “firm”", "no order “file”", "“yesterday” is not a date"])
    await expect(line).toContainText(words);
  await line.getByRole("link", { name: "Second Circuit", exact: true }).click();
  await expect.poll(explorer.address).toBe("stage=second-circuit&kind=company&select=cisco");
  await expect(line).not.toContainText("2nd-circuit");
  await line.getByRole("link", { name: "Apple", exact: true }).click();
  await expect.poll(explorer.address).toBe("stage=second-circuit&kind=company&select=apple,cisco");
  await expect(line).toContainText("no kind “firm”");
  // A new choice is not about the old address any more.
  await explorer.showAs("Table");
  await expect(explorer.page.getByText("There is no")).toHaveCount(0);
});

test("every word that does nothing is named in one line, and no link of the page passes it on", async ({
  explorer,
}) => {
  const { page } = explorer;
  await explorer.open("stage=second-circuit&select=nobody-here&side=no-side&open=no-brief&path=apple,no-end");
  const line = page.locator(".summary").last();
  await expect(line).toContainText("nobody-here");
  for (const { query, said, meant } of VAIN_WORDS) {
    await explorer.turnTo(query);
    await expect.soft(line, query).toContainText(said);
    if (meant !== undefined) await expect.soft(line, query).toContainText(`Did you mean ${meant}`);
    const links = await page
      .getByRole("link")
      .evaluateAll((all) => all.map((link) => link.getAttribute("href") ?? ""));
    expect
      .soft(
        links.filter((href) => NOT_PASSED_ON.test(new URLSearchParams(href.split("?")[1]).toString())),
        query,
      )
      .toEqual([]);
  }
  await explorer.turnTo("stage=second-circuit&select=nobody-here");
  await explorer.option("Role", "Filers").click();
  await expect.poll(explorer.address).toBe("stage=second-circuit&role=amicus");
});

test.describe("a name of a case that is nearly right", () => {
  test.use({ expectedMessages: [/status of 404/] });

  test("opens no other case, and leads to the one that is meant", async ({ explorer }) => {
    const main = explorer.page.getByRole("main");
    for (const name of [
      "October-Term-2022",
      "october-term-2022.json",
      "october_term_2022",
      "october-term-2022/",
      "october-term-2022 ",
      "October Term 2022",
      "cases/october-term-2022.json",
      "https://example.org/october-term-2022.json",
      "october-term-2023",
    ]) {
      await explorer.open(`case=${encodeURIComponent(name)}&stage=all`);
      await expect(explorer.headline).toHaveText(`There is no case “${name}” here`);
      await expect(explorer.page.locator("svg")).toHaveCount(0);
      await expect(main.getByRole("link").first()).toHaveAttribute("href", /october-term-2022\/\?stage=all$/);
    }
  });
});

test("a link that was copied out of HTML, or that a mail program closed with a stop, is read as meant", async ({
  explorer,
}) => {
  for (const address of [
    "stage=second-circuit&amp;role=amicus&amp;role=amicus&amp;select=apple.",
    "?stage=second-circuit&amp;amp;role=amicus&select=apple),",
  ]) {
    await explorer.open(address);
    await expect(explorer.panelTitle).toHaveText("Apple Inc.");
    await expect(explorer.option("Role", "Filers")).toHaveAttribute("aria-pressed", "true");
    await expect(explorer.page.locator(".summary")).toHaveCount(1);
  }
});

test("with no key but case and theme the opening of the file applies", async ({ explorer }) => {
  await explorer.open("case=microsoft-ireland&theme=dark");
  await expect(explorer.headline).toHaveText(only(record.stages, "sdny-district").finding);
  await expect(explorer.html).toHaveAttribute("data-theme", "dark");
});
