import type { Page } from "playwright/test";
import { type Explorer, expect, test } from "../drivers/explorer.ts";
import { ownAddressOf } from "../drivers/own-address.ts";
import { record } from "../../src/testing/reference/record.ts";

/** The file that a button gives, and what it is called. */
async function taken(page: Page, button: string): Promise<{ name: string; text: string }> {
  const waiting = page.waitForEvent("download");
  await page.getByRole("button", { name: button }).click();
  const download = await waiting;
  const chunks = await (await download.createReadStream()).toArray();
  return { name: download.suggestedFilename(), text: Buffer.concat(chunks).toString("utf8") };
}

test.describe("the link", () => {
  test.use({ permissions: ["clipboard-read", "clipboard-write"] });

  test("that is copied opens this very view, at the address of its stage", async ({ explorer }) => {
    const { page } = explorer;
    await explorer.open("stage=second-circuit&role=amicus&select=apple");
    await page.getByRole("button", { name: "Copy link" }).click();
    await expect(page.getByText("Link copied.")).toBeVisible();
    const link = await page.evaluate(() => navigator.clipboard.readText());
    expect(link).toBe(ownAddressOf(page));
    await page.goto(link);
    await expect(explorer.panelTitle).toHaveText("Apple Inc.");
  });
});

test("where the clipboard is closed the address is shown to be copied by hand", async ({ explorer }) => {
  const { page } = explorer;
  await page.addInitScript(() => {
    const closed = { writeText: () => Promise.reject(new Error("closed")) };
    Object.defineProperty(navigator, "clipboard", { value: closed });
  });
  await explorer.open("stage=second-circuit");
  await page.getByRole("button", { name: "Copy link" }).click();
  await expect(page.getByText(`Copy this address: ${ownAddressOf(page)}`)).toBeVisible();
});

test("the picture of a view stands alone as an SVG file", async ({ explorer }) => {
  await explorer.open("stage=sdny-district");
  await expectPictureAlone(explorer);
  await explorer.turnTo("stage=scotus-merits&theme=dark");
  await expect(explorer.html).toHaveAttribute("data-theme", "dark");
  await expectPictureAlone(explorer);
  await explorer.turnTo("stage=second-circuit&layout=organic");
  await expect(explorer.page.getByRole("button", { name: "By ties", pressed: true })).toBeAttached();
  await expectPictureAlone(explorer);
});

/** That what is taken of the picture on show says by itself what it is of, and shows all of its words. */
async function expectPictureAlone(explorer: Explorer): Promise<void> {
  const { name, text } = await taken(explorer.page, "Picture (SVG)");
  expect(name).toMatch(/^microsoft-ireland-[a-z0-9-]+\.svg$/);
  const seen = await explorer.page.evaluate(readSvg, text);
  expect(seen.fault).toBe("");
  expect(seen.outside).toEqual([]);
  const words = seen.words.join(" ");
  const headline = (await explorer.headline.textContent()) ?? "";
  expect(seen.title).toBe(headline);
  expect(words).toContain(headline.split(" ")[0]);
  for (const shape of ["Companies and firms", "People", "Public bodies", "Brief"])
    expect(words).toContain(shape);
  expect(words).toContain(record.credits.split(";")[0]);
  expect(words).toContain("28 November 2026");
  expect(words.replaceAll(" ", "")).toContain(ownAddressOf(explorer.page).replaceAll(" ", ""));
  const labels = await explorer.picture.locator("svg.picture-svg text").allTextContents();
  expect(labels.length).toBeGreaterThan(10);
  for (const label of labels) expect(seen.words).toContain(label);
  expect(seen.cut).toEqual([]);
}

/** Reads a text as SVG in the page and says what is in it, and what of it would not show where it is opened. */
function readSvg(text: string) {
  const file = new DOMParser().parseFromString(text, "image/svg+xml");
  const fault = file.querySelector("parsererror")?.textContent ?? "";
  const attributes = [...file.querySelectorAll("*")].flatMap((element) => [...element.attributes]);
  const outside = attributes
    .filter(({ name, value }) => name !== "xmlns" && /https?:|data:|url\(|var\(/.test(value))
    .map(({ name, value }) => `${name}=${value}`);
  const svg = document.importNode(file.documentElement, true);
  document.body.append(svg);
  const sheet = svg.getBoundingClientRect();
  const cut = [...svg.querySelectorAll("text")]
    .filter((each) => {
      const { left, right, top, bottom } = each.getBoundingClientRect();
      return left < sheet.left || right > sheet.right || top < sheet.top || bottom > sheet.bottom;
    })
    .map(({ textContent }) => textContent);
  svg.remove();
  return {
    fault,
    outside,
    cut,
    title: file.querySelector("title")?.textContent,
    words: [...file.querySelectorAll("text")].map(({ textContent }) => textContent),
  };
}

test("the tables can be taken as CSV, row for row as they are shown, and from the network as well", async ({
  explorer,
}) => {
  await explorer.open("stage=sdny-district");
  const { text: ofNetwork } = await taken(explorer.page, "Table (CSV)");
  expect(ofNetwork.split("\r\n")[1]).toContain("verizon");
  for (const [table, row] of [
    ["actors", "tr[data-actor]"],
    ["briefs", "tr[data-brief]"],
  ] as const) {
    await explorer.turnTo(`view=table&table=${table}&stage=second-circuit&sort=-side`);
    await expect(explorer.page.locator(row).first()).toBeVisible();
    const { name, text } = await taken(explorer.page, "Table (CSV)");
    expect(name).toBe("microsoft-ireland-second-circuit.csv");
    expect(text.startsWith("\uFEFF")).toBe(true);
    const [heads = [], ...rows] = await explorer.page.evaluate(readCsv, text.slice(1));
    expect(heads[0]).toBe("Id");
    expect(rows.map(([id]) => id)).toEqual(await explorer.rows());
    expect(rows.map((each) => each.slice(1))).toEqual(await shownCells(explorer));
  }
});

/** RFC 4180, as a program that knows nothing of this project reads it. */
function readCsv(text: string): string[][] {
  const rows: string[][] = [[]];
  for (const [whole, quoted, plain, end] of text.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n|$)/g)) {
    if (whole === "") break;
    rows.at(-1)?.push(quoted?.replaceAll('""', '"') ?? plain ?? "");
    if (end === "\r\n") rows.push([]);
  }
  return rows.filter((row) => row.length > 0);
}

const shownCells = ({ page }: Explorer): Promise<string[][]> =>
  page
    .locator(".table-view tbody tr")
    .evaluateAll((rows) => rows.map((row) => [...row.children].map(({ textContent }) => textContent)));
