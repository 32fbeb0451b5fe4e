import { expect } from "../drivers/explorer.ts";
import { test } from "../drivers/one-page.ts";
import { type OwnFile, openingOn } from "../drivers/own-file.ts";

interface Fault {
  readonly what: string;
  readonly file: OwnFile;
  readonly words: RegExp;
}

const FAULTS: readonly Fault[] = [
  { what: "an empty file", file: { name: "a.json", text: "" }, words: /“a\.json” is empty/ },
  { what: "a PDF", file: { name: "b.pdf", text: "%PDF-1.7" }, words: /is a PDF.+paste them as text/ },
  {
    what: "a page of an error saved as JSON",
    file: { name: "c.json", text: "<!DOCTYPE html><title>Access denied</title><p>No" },
    words: /“c\.json” is a web page.+Open the address in a browser/,
  },
  {
    what: "JSON that breaks off",
    file: { name: "d.json", text: '{"nodes": [{"id": "a"}], "links": [' },
    words: /line 1, column \d+/i,
  },
  {
    what: "a billion laughs",
    file: {
      name: "e.graphml",
      text: `<?xml version="1.0"?><!DOCTYPE graphml [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;">]><graphml><graph><node id="&b;"/></graph></graphml>`,
    },
    words: /declares entities of its own/,
  },
  {
    what: "noise",
    file: { name: "f.bin", text: Buffer.from([0x41, 0x42, 0x90, 0x01, 0x02]) },
    words: /Is this a text file/,
  },
  {
    what: "words of nobody",
    file: { name: "g.txt", text: "Dear court" },
    words: /nothing in “g\.txt” is of a format that is known/i,
  },
  {
    what: "a case file with an error",
    file: { name: "h.json", text: '{\n "format": "amicus-graph/1",\n "title": "T"\n}' },
    words: /actors: is missing/,
  },
];

test("each file that cannot be read gets its message, and the open case stays", async ({ explorer }) => {
  const { page } = explorer;
  const opening = openingOn(page);
  await explorer.open("stage=second-circuit");
  const before = await explorer.headline.textContent();
  for (const { what, file, words } of FAULTS) {
    await test.step(what, async () => {
      await opening.drop(file);
      await expect(opening.dialog.getByRole("alert")).toContainText(words);
      await page.keyboard.press("Escape");
      await expect(opening.dialog).toHaveCount(0);
      await expect(explorer.headline).toHaveText(before ?? "");
      expect(explorer.address()).toBe("stage=second-circuit");
    });
  }
});

test("a file that is too large is not even opened", async ({ explorer }) => {
  const { page } = explorer;
  const opening = openingOn(page);
  await explorer.open();
  await page.evaluate(() => {
    const large = new File([new Uint8Array(65_000_000)], "large.csv");
    const dataTransfer = new DataTransfer();
    dataTransfer.items.add(large);
    document.body.dispatchEvent(new DragEvent("drop", { dataTransfer, bubbles: true }));
  });
  await expect(opening.dialog.getByRole("alert")).toContainText(
    "has 65 MB, and at most 64 can be read at once",
  );
});

test("a long reading tells what it does and can be stopped", async ({ explorer }) => {
  const { page } = explorer;
  const opening = openingOn(page);
  await explorer.open();
  await page.evaluate(() => {
    const rows = Array.from(
      { length: 60_000 },
      (_, row) => `Signer ${row} of a Society,P,A v. B,${row % 9000}`,
    );
    const dataTransfer = new DataTransfer();
    dataTransfer.items.add(new File([`Filer,Side,Case,Brief\n${rows.join("\n")}\n`], "many.csv"));
    document.body.dispatchEvent(new DragEvent("drop", { dataTransfer, bubbles: true }));
  });
  await opening.dialog.getByRole("button", { name: "Cancel" }).click();
  await expect(opening.dialog.getByRole("button", { name: "Choose files…" })).toBeVisible();
});

test("nothing of a file is asked of anybody, and nothing is kept", async ({ explorer }) => {
  const { page } = explorer;
  const opening = openingOn(page);
  await explorer.open();
  const asked: string[] = [];
  page.on("request", (request) => asked.push(`${request.method()} ${new URL(request.url()).pathname}`));
  await opening.drop("supreme-court-docket/fixtures/23-175.json");
  await opening.reviewed();
  await opening.show();
  await explorer.showAs("Table");
  // Of its own site a page asks for its parts, its icon and the list of its cases.
  const own = /^GET \/(?:assets\/[\w.-]+\.js|icon\.svg|cases\.json)$/;
  expect(asked.filter((each) => !own.test(each))).toEqual([]);
  expect(new URL(page.url()).search).toBe("?src=file");
  expect(await page.evaluate(() => [localStorage.length, sessionStorage.length, document.cookie])).toEqual([
    0,
    0,
    "",
  ]);
});

test("Back and Forward walk through the views of an own file; a reload asks for it and finds the view again", async ({
  explorer,
}) => {
  const { page } = explorer;
  const opening = openingOn(page);
  await explorer.open();
  await opening.drop("supreme-court-docket/fixtures/23-175.json");
  await opening.reviewed();
  await opening.show();
  await explorer.showAs("Table");
  await expect(explorer.table).toBeVisible();
  await page.goBack();
  await expect(explorer.table).toHaveCount(0);
  await page.goForward();
  await expect(explorer.table).toBeVisible();
  // Past the file to the case of the site, and to the file again, which the page has kept.
  await page.goBack();
  await page.goBack();
  await expect(opening.banner).toHaveCount(0);
  await page.goForward();
  await expect(opening.banner).toContainText("23-175.json");
  await page.goForward();
  await expect(explorer.table).toBeVisible();
  await page.reload();
  await expect(explorer.headline).toHaveText("This case was a file on somebody’s computer");
  await opening.drop("supreme-court-docket/fixtures/23-175.json");
  await opening.reviewed();
  await opening.show();
  await expect(explorer.table).toBeVisible();
});

test("a published frame has no way to open another file", async ({ page }) => {
  await page.goto("embed/v1/microsoft-ireland/?ui=full&src=https://desk.example/case.json");
  await expect(page.locator("html")).toHaveAttribute("data-ready", "true");
  await expect(page.getByRole("button", { name: "Open your own file" })).toHaveCount(0);
  await expect(page.getByRole("heading", { level: 1 })).not.toContainText("desk.example");
});

test("where the page may start no worker, it reads what is small itself", async ({ explorer }) => {
  const { page } = explorer;
  await page.addInitScript(() => Reflect.deleteProperty(globalThis, "Worker"));
  const opening = openingOn(page);
  await explorer.open();
  await opening.drop("supreme-court-docket/fixtures/23-175.json");
  await opening.reviewed();
  await opening.dialog.getByRole("button", { name: "Other files" }).click();
  await opening.choose({ name: "large.csv", text: `Filer,Side,Case\n${"Acme,P,A v. B\n".repeat(25_000)}` });
  await expect(opening.dialog.getByRole("alert")).toContainText(
    "lets the page read nothing in the background",
  );
});
