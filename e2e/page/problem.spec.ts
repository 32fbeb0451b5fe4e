import { type Explorer, expect } from "../drivers/explorer.ts";
import { test } from "../drivers/one-page.ts";
import { expectNoFaultsOfAxe } from "../drivers/axe.ts";
import { SMALLEST } from "../drivers/small-case.ts";
import { only, record } from "../../src/testing/reference/record.ts";

/** Serves a text, or bytes, as the case file of this slug and opens it. */
async function openCase(explorer: Explorer, body: string | Buffer): Promise<void> {
  await explorer.page.route("**/cases/desk.json", (route) =>
    route.fulfill({ contentType: "application/json", body }),
  );
  await explorer.open("case=desk");
}

const issues = (explorer: Explorer) => explorer.page.getByRole("main").getByRole("listitem");

test.describe("a case that is not there", () => {
  test.use({ expectedMessages: [/status of 404/] });

  test("says so, names the file it looked for, and leads to the bundled case", async ({ explorer }) => {
    // A name that is nearly right leads to the view that was asked for.
    await explorer.open(`case=${encodeURIComponent("cases/october-term-2022.json")}&view=table`);
    const main = explorer.page.getByRole("main");
    await expect(main).toContainText("Did you mean");
    await expect(main.getByRole("link").first()).toHaveAttribute("href", /october-term-2022\/\?view=table$/);
    // A name that no file can have opens no other.
    await explorer.open(`case=${encodeURIComponent("../../etc/passwd")}`);
    await expect(explorer.headline).toContainText("There is no case “../../etc/passwd");
    await expect(explorer.page.locator("svg")).toHaveCount(0);
    await explorer.open("case=nobody-v-nobody");
    await expect(explorer.headline).toHaveText("There is no case “nobody-v-nobody” here");
    await expect(main).toContainText("cases/nobody-v-nobody.json");
    const cases = explorer.page.getByRole("navigation", { name: "The cases of this site" });
    await expect(cases.getByRole("link", { name: record.title })).toHaveAttribute(
      "href",
      /microsoft-ireland\/$/,
    );
    await explorer.page.getByRole("link", { name: "Open the bundled case" }).click();
    await expect(explorer.page.getByRole("status")).toContainText("District court");
  });
});

test("a file that does not validate: every issue with its line, its path and what to do", async ({
  explorer,
}) => {
  const file = {
    format: "amicus-graph/1",
    title: "Broken",
    actors: [
      { id: "ftc", name: "FTC", kind: "agncy" },
      { id: "acme", kind: "company" },
    ],
    cases: [{ id: "case", title: "Broken" }],
    stages: [{ id: "court", case: "case", label: "Court", parties: [{ actor: "acme" }] }],
    relations: [{ id: "r1", from: "acme", to: "ftc", kind: "asked", text: "asked", date: "2014-02-31" }],
  };
  const text = JSON.stringify(file, null, 2);
  await openCase(explorer, text);
  await expect(explorer.headline).toHaveText("The case file has errors");
  const line = (part: string): number => text.slice(0, text.indexOf(part)).split("\n").length;
  await expect(issues(explorer)).toContainText([
    `Line ${line('"agncy"')}. actors.0.kind: “agncy” is not known here. Did you mean “agency”?`,
    "actors.1.name: is missing.",
    `Line ${line('"2014-02-31"')}. relations.0.date: “2014-02-31” is not a date`,
  ]);
  await expect(explorer.page.getByRole("main")).toContainText("Nothing is drawn from half a file");
  await expect(explorer.page.locator("svg")).toHaveCount(0);
  await expectNoFaultsOfAxe(explorer.page);
});

test("a file in UTF-16 is read like any other", async ({ explorer }) => {
  await openCase(explorer, Buffer.from(`\ufeff${SMALLEST.replace("Acme Inc.", "Société")}`, "utf16le"));
  await expect(explorer.name("Société")).toBeVisible();
});

test.describe("when the network fails", () => {
  test.use({ expectedMessages: [/Failed to load resource/] });

  test("the page says so and asks to try again", async ({ explorer }) => {
    const file = "**/cases/microsoft-ireland.json";
    await explorer.page.route(file, (route) => route.abort());
    await explorer.open();
    await expect(explorer.headline).toHaveText("The case could not be loaded");
    await explorer.page.unroute(file);
    await explorer.page.route(file, (route) => route.fulfill({ status: 500, body: "" }));
    await explorer.open();
    await expect(explorer.page.getByRole("main")).toContainText("The server answered 500.");
  });
});

test("before the case has loaded its page is there to be read", async ({ explorer }) => {
  const { page } = explorer;
  let release = (): void => {};
  const released = new Promise<void>((resolve) => (release = resolve));
  await page.route("**/cases/microsoft-ireland.json", async (route) => {
    await released;
    await route.continue();
  });
  await page.goto("./");
  await expect(explorer.headline).toHaveText(only(record.stages, "sdny-district").finding);
  await expect(explorer.picture.getByRole("img")).toBeVisible();
  release();
  await expect(explorer.name("Apple")).toBeVisible();
  await expect(explorer.html).toHaveAttribute("data-ready", "true");
});
