import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { AxeBuilder } from "@axe-core/playwright";
import type { Page } from "playwright/test";
import { expect, test } from "./test.ts";

interface Step {
  readonly title: string;
  readonly text: string;
  readonly view: string;
  readonly backing: readonly { readonly words: string }[];
}

const text = readFileSync(new URL("../data/cases/microsoft-ireland.json", import.meta.url), "utf8");
const file: {
  readonly title: string;
  readonly stages: readonly { readonly id: string; readonly finding: string }[];
  readonly story: readonly Step[];
} = JSON.parse(text);
const { story } = file;

const card = (page: Page) => page.getByRole("region", { name: "Story" });
const offer = (page: Page) => page.getByRole("button", { name: `Read the story in ${story.length} steps` });

async function open(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await expect(page.locator("html")).toHaveAttribute("data-ready", "true");
}

async function expectStep(page: Page, index: number): Promise<void> {
  const step = story[index];
  if (!step) throw new Error(`The story has no step ${index + 1}.`);
  await expect(card(page).getByRole("heading", { level: 2 })).toHaveText(step.title);
  await expect(card(page)).toContainText(step.text);
  await expect(card(page).getByRole("button", { name: `Step ${index + 1}:` })).toHaveAttribute(
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

async function expectNoAxeViolations(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
}

test("reads through every step by the keyboard, each with its text, view and evidence", async ({ page }) => {
  await open(page, "./");
  await offer(page).press("Enter");
  await expect(card(page).getByRole("heading", { level: 2 })).toBeFocused();
  for (const [index, { backing }] of story.entries()) {
    await expectStep(page, index);
    const evidence = card(page).locator("details");
    await evidence.locator("summary").click();
    await expect(evidence.getByRole("heading", { level: 3 })).toHaveCount(backing.length);
    await expect(evidence.getByRole("link").first()).toBeVisible();
    await expect(evidence.locator('a[href^="http"]').first()).toBeVisible();
    await page.keyboard.press("ArrowRight");
  }
  // The last step has no next one.
  await expectStep(page, story.length - 1);
  await page.keyboard.press("ArrowLeft");
  await expectStep(page, story.length - 2);
});

test("goes on, back and to any step by its buttons, and keeps the focus", async ({ page }) => {
  await open(page, "?step=1");
  const next = card(page).getByRole("button", { name: "Next step" });
  await next.click();
  await expectStep(page, 1);
  await expect(next).toBeFocused();
  await card(page)
    .getByRole("button", { name: `Step ${story.length}:` })
    .click();
  await expectStep(page, story.length - 1);
  await expect(next).toHaveAttribute("aria-disabled", "true");
  await page.keyboard.press("ArrowLeft");
  await expect(card(page).getByRole("button", { name: `Step ${story.length - 1}:` })).toBeFocused();
  await card(page).getByRole("button", { name: "Previous step" }).click();
  await expectStep(page, story.length - 3);
});

test("leaves the arrow keys alone outside the story", async ({ page }) => {
  await open(page, "?step=2");
  await page.getByLabel("Find an actor or a brief").focus();
  await page.keyboard.press("ArrowRight");
  await page.getByRole("button", { name: "Table", exact: true }).press("ArrowRight");
  await expect(card(page).getByRole("heading", { level: 2 })).toHaveText(story[1]?.title ?? "");
});

test("a reload restores the step and its view, and Back undoes a step", async ({ page }) => {
  await open(page, "?step=4");
  await card(page).getByRole("button", { name: "Next step" }).click();
  await expectStep(page, 4);
  await page.reload();
  await expect(page.locator("html")).toHaveAttribute("data-ready", "true");
  await expectStep(page, 4);
  await page.goBack();
  await expect(card(page).getByRole("heading", { level: 2 })).toHaveText(story[3]?.title ?? "");
});

test("a reader who wanders off comes back to the view of the step", async ({ page }) => {
  await open(page, "?step=4");
  await page.getByRole("navigation", { name: "Stages" }).getByRole("button").first().click();
  await expect(page).toHaveURL(/stage=sdny-magistrate&step=4/);
  await page.reload();
  await card(page).getByRole("button", { name: "Back to the view of this step" }).click();
  await expectStep(page, 3);
});

test("closes, and gives the focus back to the button that opens it", async ({ page }) => {
  await open(page, "?step=3");
  await card(page).getByRole("button", { name: "Close the story" }).click();
  await expect(card(page)).toHaveCount(0);
  await expect(offer(page)).toBeFocused();
  await expect(page).not.toHaveURL(/step=/);
});

test("a step comes to the top of the window, and its picture follows it", async ({ page }) => {
  await open(page, "?step=9");
  const top = async (selector: string) => (await page.locator(selector).boundingBox())?.y ?? Number.NaN;
  await expect.poll(() => top(".story")).toBeCloseTo(0, 0);
  const { height = Number.NaN } = (await card(page).boundingBox()) ?? {};
  expect(await top(".picture")).toBeGreaterThanOrEqual(height);
});

test("ignores a step that the story does not have", async ({ page }) => {
  await open(page, `?step=${story.length + 1}`);
  await expect(card(page)).toHaveCount(0);
  await expect(offer(page)).toBeVisible();
});

for (const width of [390, 1280]) {
  test(`the story has no accessibility fault at ${width} px, nor does it widen the page`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 844 });
    await open(page, "?step=2");
    await card(page).locator("summary").click();
    await expectNoAxeViolations(page);
    const widest = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(widest).toBeLessThanOrEqual(width);
  });
}

test("a citation holds the finding, the title, the data's date, its hash and the address", async ({
  page,
}) => {
  await open(page, "?stage=second-circuit&select=apple");
  await page.getByRole("button", { name: "Cite" }).click();
  const dialog = page.getByRole("dialog", { name: "Cite this view" });
  const hash = createHash("sha256").update(text).digest("hex").slice(0, 12);
  const finding = file.stages.find(({ id }) => id === "second-circuit")?.finding ?? "";
  for (const part of [finding, file.title, "Data of 23 November 2026", `SHA-256 ${hash}.`, page.url()]) {
    await expect(dialog).toContainText(part);
  }
  await expectNoAxeViolations(page);
  await page.keyboard.press("Escape");
  await expect(dialog).toBeHidden();
  await expect(page.getByRole("button", { name: "Cite" })).toBeFocused();
  // Escape was for the dialog, not for the selection under it.
  await expect(page).toHaveURL(/select=apple/);
});

test("the citation is copied as it stands", async ({ page, context }) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await open(page, "./");
  await page.getByRole("button", { name: "Cite" }).click();
  await page.getByRole("button", { name: "Copy the citation" }).click();
  await expect(page.getByText("Copied.")).toBeVisible();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(await page.locator(".citation-text").textContent()).toBe(copied);
});
