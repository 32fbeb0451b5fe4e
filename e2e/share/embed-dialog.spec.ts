import type { Locator, Page } from "playwright/test";
import { expectNoFaultsOfAxe } from "../drivers/axe.ts";
import { expect, observe, shiftOf, test } from "../drivers/newsroom.ts";
import { expectNoSidewaysScroll } from "../drivers/width.ts";

const COLUMNS = [320, 390, 600, 800, 1200];
const KINDS = ["Element", "Frame with script", "Frame alone", "Address", "Newsletter"] as const;
const FINDING = /^Eleven briefs backed Microsoft/;

/** Opens a page of ours on its own, and its dialog. */
async function openDialog(page: Page, address: string): Promise<Locator> {
  await page.goto(address);
  await expect(page.locator("html")).toHaveAttribute("data-ready", "true");
  await page.getByRole("button", { name: "Embed", exact: true }).click();
  const dialog = page.getByRole("dialog", { name: "Embed this view" });
  await expect(dialog.getByRole("button", { name: "600 px: " })).toHaveText(/^600 px: [\d,]+ px high$/);
  return dialog;
}

const codeIn = (dialog: Locator): Locator => dialog.getByRole("textbox", { name: "Code to copy" });
const preview = (dialog: Locator) => dialog.frameLocator("iframe:not([inert])");

async function codesOf(dialog: Locator): Promise<Readonly<Record<(typeof KINDS)[number], string>>> {
  const codes = [];
  for (const kind of KINDS) {
    await dialog.getByRole("radio", { name: kind, exact: true }).check();
    codes.push([kind, await codeIn(dialog).inputValue()] as const);
  }
  return Object.fromEntries(codes) as Record<(typeof KINDS)[number], string>;
}

test("every code of the dialog shows the finding in somebody's article, and the best of them moves nothing", async ({
  page,
  newsroom,
  browser,
}) => {
  const site = `${newsroom.origins[1]}/`;
  await observe(page);
  const dialog = await openDialog(page, `${site}microsoft-ireland/?stage=second-circuit&select=apple`);
  await expect(preview(dialog).getByRole("heading", { level: 1 })).toHaveText(FINDING);
  await expect(preview(dialog).getByRole("status")).toContainText("Second Circuit");
  const codes = await codesOf(dialog);
  const addresses = Object.values(codes)
    .flatMap((code) => [...code.matchAll(/(?:src|href)="([^"]*)"/g)])
    .map(([, address = ""]) => address);
  expect(addresses.filter((address) => !address.startsWith(site))).toEqual([]);
  expect(codes.Address).toBe(`${site}microsoft-ireland/second-circuit/`);
  expect(codes.Element).toContain(`src="${site}embed/v1/microsoft-ireland/second-circuit/?select=apple"`);
  expect(/alt="([^"]*)"/.exec(codes.Newsletter)?.[1]?.length).toBeGreaterThanOrEqual(80);

  await test.step("the element reserves the height of its view in a column of any width", async () => {
    const columns = COLUMNS.map(
      (width) =>
        `<div style="width:${width}px;margin-inline:calc(50% - ${width / 2}px)">${codes.Element}</div>`,
    );
    await page.goto(newsroom.publish(columns.join("")));
    const graphics = page.locator("amicus-graph");
    const reserved = await graphics.evaluateAll((all) => all.map(({ clientHeight }) => clientHeight));
    for (const [index, width] of COLUMNS.entries()) {
      const graphic = graphics.nth(index);
      await graphic.evaluate((element) => element.scrollIntoView());
      const inside = graphic.frameLocator("iframe");
      await expect(inside.getByRole("status"), `${width} px`).toContainText("Second Circuit");
      await expect(inside.getByRole("heading", { level: 1 })).toHaveText(FINDING);
      await expect(inside.locator("html")).toHaveAttribute("data-ready", "true");
      // Nothing of it is cut off either.
      const rest = () => inside.locator("html").evaluate((root) => root.scrollHeight - innerHeight);
      await expect.poll(rest, `${width} px`).toBeLessThanOrEqual(0);
    }
    expect(await graphics.evaluateAll((all) => all.map(({ clientHeight }) => clientHeight))).toEqual(
      reserved,
    );
    expect(await shiftOf(page)).toBe(0);
  });

  await test.step("the frames and the letter show it, with scripts and without", async () => {
    const article = newsroom.publish(
      codes["Frame with script"] + codes["Frame alone"] + codes.Newsletter + codes.Element,
    );
    await page.goto(article);
    const scriptless = await browser.newContext({ javaScriptEnabled: false });
    const paper = await scriptless.newPage();
    await paper.goto(article);
    for (const each of [page, paper]) {
      const frames = each.locator("iframe[title]");
      for (const index of [0, 1]) {
        await frames.nth(index).scrollIntoViewIfNeeded();
        const heading = frames.nth(index).contentFrame().getByRole("heading", { level: 1 });
        await expect(heading).toHaveText(FINDING);
        const picture = frames
          .nth(index)
          .contentFrame()
          .getByRole("img", { name: /^Second Circuit/ });
        await expect(picture).toBeVisible();
      }
      await expect(each.getByRole("img", { name: /Eleven briefs backed Microsoft/ })).toBeVisible();
      await expect(each.getByRole("link", { name: FINDING }).first()).toBeVisible();
    }
    // No height is reserved for what only a script could bring.
    const { height = Infinity } = (await paper.locator("amicus-graph").boundingBox()) ?? {};
    expect(height).toBeLessThan(200);
    await scriptless.close();
  });

  await page.goto(codes.Address);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(FINDING);
});

test("an author chooses by keyboard, at the width of a phone, and sees it", async ({ page, newsroom }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  const query = "?view=table&stage=second-circuit&select=apple&theme=dark";
  const dialog = await openDialog(page, `${newsroom.origins[1]}/microsoft-ireland/${query}`);
  // Of a table nobody knows the height before it was drawn.
  await expect(dialog.getByRole("button", { name: "320 px: " })).toHaveText(
    /: (?:1,[5-9]|[2-9],\d)\d\d px high/,
  );
  await expectNoFaultsOfAxe(page);
  await expectNoSidewaysScroll(page, "the dialog");
  await dialog.getByRole("radio", { name: "Stages and list" }).press("ArrowRight");
  await dialog.getByRole("radio", { name: "Light" }).press("Space");
  await dialog.getByRole("checkbox", { name: "headline" }).press("Space");
  const height = dialog.getByRole("spinbutton", { name: "Height in pixels" });
  await height.fill("5");
  await height.press("Tab");
  await expect(height).toHaveValue("200");
  const code = codeIn(dialog);
  await expect(code).toHaveValue(
    /second-circuit\/\?view=table&amp;select=apple&amp;theme=light&amp;ui=full&amp;title=0"/,
  );
  await expect(code).toHaveValue(/min-height: 200px; max-height: 200px/);
  await expect(preview(dialog).locator("html")).toHaveAttribute("data-kind", "frame-full");
  await expect(preview(dialog).locator("html")).toHaveAttribute("data-theme", "light");
  await page.keyboard.press("Escape");
  await expect(dialog).toHaveCount(0);
  await expect(page.getByRole("button", { name: "Embed", exact: true })).toBeFocused();
  expect(new URL(page.url()).search).toBe(query);
});

test.describe("on a server that lets nobody read", () => {
  test.use({ expectedMessages: [/CORS policy|ERR_FAILED/] });

  test("the frames have no sandbox, and so they work", async ({ page, newsroom }) => {
    const dialog = await openDialog(page, `${newsroom.origins[2]}/microsoft-ireland/?stage=second-circuit`);
    await dialog.getByRole("radio", { name: "Frame with script" }).check();
    await expect(codeIn(dialog)).not.toHaveValue(/sandbox/);
    await expect(preview(dialog).getByRole("status")).toContainText("Second Circuit");
  });
});
