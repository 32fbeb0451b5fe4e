import { createHash } from "node:crypto";
import { expectNoFaultsOfAxe } from "../drivers/axe.ts";
import { ownAddressOf } from "../drivers/own-address.ts";
import { type Explorer, expect, test } from "../drivers/explorer.ts";
import { only, record, recordText } from "../../src/testing/reference/record.ts";
import { expectNoSidewaysScroll } from "../drivers/width.ts";

const { story } = record;

const card = ({ page }: Explorer) => page.getByRole("region", { name: "Story" });
const offer = ({ page }: Explorer) => page.getByRole("button", { name: `Story, ${story.length} steps` });

async function expectStep(explorer: Explorer, index: number): Promise<void> {
  const { page } = explorer;
  const step = story[index];
  if (!step) throw new Error(`The story has no step ${index + 1}.`);
  await expect(card(explorer).getByRole("heading", { level: 2 })).toHaveText(step.title);
  await expect(card(explorer)).toContainText(step.text);
  await expect(card(explorer).getByRole("button", { name: `Step ${index + 1}:` })).toHaveAttribute(
    "aria-current",
    "step",
  );
  await expect.poll(() => new URL(page.url()).searchParams.get("step")).toBe(String(index + 1));
  const shown = new URL(page.url()).searchParams;
  for (const [key, value] of new URLSearchParams(step.view)) {
    // The whole case goes without saying in an address that says anything else.
    if (value !== "all") expect(shown.get(key)).toBe(value);
  }
}

test("reads through every step by the keyboard, each with its text, view and evidence", async ({
  explorer,
}) => {
  const { page } = explorer;
  await explorer.open();
  await offer(explorer).press("Enter");
  await expect(card(explorer).getByRole("heading", { level: 2 })).toBeFocused();
  for (const [index, { backing }] of story.entries()) {
    await expectStep(explorer, index);
    const evidence = card(explorer).locator("details").first();
    await evidence.locator("summary").first().click();
    await expect(evidence.getByRole("heading", { level: 3 })).toHaveCount(backing.length);
    await expect(evidence.getByRole("link").first()).toBeVisible();
    await expect(evidence.locator('a[href^="http"]').first()).toBeVisible();
    await page.keyboard.press("ArrowRight");
  }
  // The last step has no next one.
  await expectStep(explorer, story.length - 1);
  await page.keyboard.press("ArrowLeft");
  await expectStep(explorer, story.length - 2);
});

test("goes on, back and to any step by its buttons, and keeps the focus", async ({ explorer }) => {
  const { page } = explorer;
  await explorer.open("step=1");
  const next = card(explorer).getByRole("button", { name: "Next step" });
  await next.click();
  await expectStep(explorer, 1);
  await expect(next).toBeFocused();
  await card(explorer)
    .getByRole("button", { name: `Step ${story.length}:` })
    .click();
  await expectStep(explorer, story.length - 1);
  await expect(next).toHaveAttribute("aria-disabled", "true");
  await page.keyboard.press("ArrowLeft");
  await expect(card(explorer).getByRole("button", { name: `Step ${story.length - 1}:` })).toBeFocused();
  await card(explorer).getByRole("button", { name: "Previous step" }).click();
  await expectStep(explorer, story.length - 3);
});

test("a reload restores the step and its view, Back undoes a step, and who wanders off comes back", async ({
  explorer,
}) => {
  const { page } = explorer;
  await explorer.open("step=4");
  await card(explorer).getByRole("button", { name: "Next step" }).click();
  await expectStep(explorer, 4);
  await page.reload();
  await expect(explorer.html).toHaveAttribute("data-ready", "true");
  await expectStep(explorer, 4);
  await page.goBack();
  await expect(card(explorer).getByRole("heading", { level: 2 })).toHaveText(story[3]?.title ?? "");
  await page.getByRole("navigation", { name: "Stages" }).getByRole("button").first().click();
  await expect(page).toHaveURL(/stage=sdny-magistrate&step=4/);
  await card(explorer).getByRole("button", { name: "Back to the view of this step" }).click();
  await expectStep(explorer, 3);
});

test("a step stands beside its picture, has no fault, leaves keys outside it alone, and closes to where it opened", async ({
  explorer,
}) => {
  const { page } = explorer;
  await explorer.open("step=9");
  const [step, picture] = [await card(explorer).boundingBox(), await explorer.picture.boundingBox()];
  expect(picture?.y).toBeLessThanOrEqual(300);
  expect(step?.y).toBeLessThanOrEqual(300);
  expect(step?.x).toBeGreaterThan((picture?.x ?? 0) + (picture?.width ?? 0));
  expect(await page.evaluate(() => scrollY)).toBe(0);
  await card(explorer).locator("summary").first().click();
  await expectNoFaultsOfAxe(page);
  for (const width of [390, 1280]) {
    await page.setViewportSize({ width, height: 844 });
    await expectNoSidewaysScroll(page, `step 9 at ${width} px`);
  }
  await explorer.searchBox.focus();
  await page.keyboard.press("ArrowRight");
  await page.getByRole("button", { name: "Table", exact: true }).press("ArrowRight");
  await expect(card(explorer).getByRole("heading", { level: 2 })).toHaveText(story[8]?.title ?? "");
  await card(explorer).getByRole("button", { name: "Close the story" }).click();
  await expect(card(explorer)).toHaveCount(0);
  await expect(offer(explorer)).toBeFocused();
  await expect(page).not.toHaveURL(/step=/);
  // A step that the story does not have opens nothing.
  await explorer.turnTo(`step=${story.length + 1}`);
  await expect(offer(explorer)).toBeVisible();
  await expect(card(explorer)).toHaveCount(0);
});

test("a citation holds the finding, the title, the data's date, its hash and the address, and is copied as it stands", async ({
  explorer,
  context,
}) => {
  const { page } = explorer;
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await explorer.open("stage=second-circuit&select=apple");
  await page.getByRole("button", { name: "Cite" }).click();
  const dialog = page.getByRole("dialog", { name: "Cite this view" });
  const hash = createHash("sha256").update(recordText).digest("hex").slice(0, 12);
  const { finding } = only(record.stages, "second-circuit");
  for (const part of [
    finding,
    record.title,
    "Data of 28 November 2026",
    `SHA-256 ${hash}.`,
    ownAddressOf(page),
  ]) {
    await expect(dialog).toContainText(part);
  }
  await expectNoFaultsOfAxe(page);
  await page.getByRole("button", { name: "Copy the citation" }).click();
  await expect(page.getByText("Copied.")).toBeVisible();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(await page.locator(".citation-text").textContent()).toBe(copied);
  await page.keyboard.press("Escape");
  await expect(dialog).toBeHidden();
  await expect(page.getByRole("button", { name: "Cite" })).toBeFocused();
  // Escape was for the dialog, not for the selection under it.
  await expect(page).toHaveURL(/select=apple/);
});
