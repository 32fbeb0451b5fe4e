import { expect } from "../drivers/explorer.ts";
import { test } from "../drivers/one-page.ts";
import { SMALLEST, WITH_TRAPS_FOR_IDS, openSmallCase } from "../drivers/small-case.ts";

test("a valid file of under 25 lines is listed, drawn and put in a table", async ({ explorer }) => {
  expect(SMALLEST.trim().split("\n").length).toBeLessThan(25);
  await openSmallCase(explorer, SMALLEST);
  await expect(explorer.headline).toHaveText("Acme v. Town");
  await expect(explorer.side("Backed Acme").getByRole("link", { name: "Chamber of Commerce" })).toBeVisible();
  await expect(explorer.picture.locator('[data-edge="b backs acme"]')).toHaveCount(1);
  await explorer.showAs("Table");
  await expect.poll(explorer.rows).toEqual(["chamber", "acme", "town"]);
  await expect.poll(explorer.address).toContain("case=small");
});

test("names that try to be markup are only names, everywhere", async ({ explorer }) => {
  const hostile = `<img src=x onerror="document.title='owned'">`;
  const file = JSON.parse(SMALLEST.replaceAll("Chamber of Commerce", "NAME").replace('"Brief"', '"BRIEF"'));
  file.title = `Title ${hostile}`;
  file.actors[2].name = `Name ${hostile}`;
  file.briefs[0].title = `Brief ${hostile} "'&</text>`;
  file.sources = [{ id: "s", title: hostile, url: "https://example.org/?a=1&b=%3Cscript%3E" }];
  file.briefs[0].evidence = [{ source: "s", quote: hostile }];
  const { page, picture } = explorer;
  const expectNoMarkup = async (where: string): Promise<void> => {
    await expect(page.locator("img, script:not([src]), [onerror]"), where).toHaveCount(0);
    await expect(page, where).not.toHaveTitle("owned");
  };
  await openSmallCase(explorer, JSON.stringify(file));
  for (const [query, shown] of [
    ["case=small", picture.locator("[data-label='chamber']")],
    ["case=small&layout=organic", picture.locator("[data-label='chamber']")],
    ["case=small&view=table", explorer.table],
    ["case=small&view=table&table=briefs", explorer.table],
    ["case=small&view=stages", explorer.table],
    ["case=small&select=b", explorer.panel.locator("blockquote")],
  ] as const) {
    await explorer.turnTo(query);
    await expect(shown, query).toContainText("<img");
    await expectNoMarkup(query);
  }
  await explorer.searchBox.fill("img");
  await expect(explorer.hits.first()).toContainText("<img");
  await expectNoMarkup("the hits");
  await expect(explorer.panel.locator("blockquote")).toHaveText(hostile);
  const download = explorer.page.waitForEvent("download");
  await explorer.page.getByRole("button", { name: "Picture (SVG)" }).click();
  const svg = await (await download).createReadStream().then((stream) => stream.toArray());
  expect(Buffer.concat(svg).toString()).not.toContain("<img");
});

test("ids that mean something to a machine are only ids", async ({ explorer }) => {
  await openSmallCase(explorer, WITH_TRAPS_FOR_IDS);
  await expect(explorer.side("Backed Acme").getByRole("link", { name: "Chamber of Commerce" })).toBeVisible();
  const ids = ["__proto__", "constructor", "toString", "hasOwnProperty"];
  for (const id of ids) await expect(explorer.picture.locator(`[data-node="${id}"]`)).toHaveCount(1);
  for (const id of ids) {
    await explorer.turnTo(`case=small&view=table&stage=valueOf&select=${id}`);
    await expect(explorer.panel).toHaveAttribute("data-open", "true");
    await explorer.turnTo("case=small&view=table&stage=valueOf");
    await expect(explorer.panel).not.toHaveAttribute("data-open", "true");
  }
  await explorer.turnTo("case=small&view=table&stage=valueOf&side=__proto__&select=toString");
  await expect.poll(explorer.rows).toEqual(["toString"]);
  await expect(explorer.panelTitle).toHaveText("Chamber of Commerce");
});
