import type { Page } from "playwright/test";
import { expectNoFaultsOfAxe } from "../drivers/axe.ts";
import { expect } from "../drivers/explorer.ts";
import { test } from "../drivers/one-page.ts";
import { filersOf, only, record } from "../../src/testing/reference/record.ts";
import { expectNoSidewaysScroll } from "../drivers/width.ts";

test.describe("the stages view", () => {
  test("opens a brief from its mark and an actor from its name, by keyboard", async ({ explorer }) => {
    const { page } = explorer;
    await explorer.open("view=stages");
    const row = page.getByRole("row", { name: /^Apple / });
    await row.getByRole("link").nth(1).press("Enter");
    await expect(page.getByRole("complementary").getByRole("heading", { level: 2 })).toContainText(/brief/i);
    await row.getByRole("link", { name: "Apple", exact: true }).press("Enter");
    await expect(page).toHaveURL(/select=apple/);
  });

  test("opens a long group", async ({ explorer }) => {
    const { page } = explorer;
    await explorer.open("view=stages");
    const google = page.locator('tr[data-line="google"]');
    const facebook = page.locator('tr[data-line="facebook"]');
    await expect(google, "a reported absence is news").toBeVisible();
    await expect(facebook).toBeHidden();
    await page
      .locator(".stages-table tbody", { has: facebook })
      .getByText(/^and \d+ more$/)
      .click();
    await expect(facebook).toBeVisible();
  });

  for (const [width, theme] of [
    [1280, "light"],
    [390, "dark"],
  ] as const)
    test(`fits ${width} px and passes axe in ${theme}`, async ({ explorer }) => {
      const { page } = explorer;
      await page.setViewportSize({ width, height: 844 });
      await explorer.open(`view=stages&stage=second-circuit&theme=${theme}`);
      await expect(page.locator(".stages-table")).toBeVisible();
      await expectNoSidewaysScroll(page, `${width} px`);
      await expectNoFaultsOfAxe(page);
    });
});

test.describe("the change between two stages", () => {
  test("is told by a frame as by the page, when its address asks for it", async ({ page }) => {
    await page.goto("./embed/v1/microsoft-ireland/?stage=scotus-merits&vs=second-circuit");
    await expect(page.getByRole("status")).toContainText(expectedCounts("second-circuit", "scotus-merits"));
    await expect(page.getByText("+ joined, − left")).toBeVisible();
  });

  test("is said in every view, in digits", async ({ explorer }) => {
    const { page } = explorer;
    const shown = {
      network: explorer.picture,
      stages: page.locator(".stages-table"),
      table: explorer.table,
    };
    await explorer.open("stage=scotus-merits");
    for (const [view, part] of Object.entries(shown)) {
      await explorer.turnTo(`view=${view}&stage=scotus-merits&vs=second-circuit`);
      await expect(part).toBeVisible();
      await expect(explorer.status).toContainText(expectedCounts("second-circuit", "scotus-merits"));
    }
  });

  test("is chosen beside the sentence, and taken back there", async ({ explorer }) => {
    const { page } = explorer;
    await explorer.open("stage=scotus-merits");
    const choice = page.getByLabel("Compare Supreme Court with");
    await choice.selectOption({ label: "Second Circuit" });
    await expect(page).toHaveURL(/vs=second-circuit/);
    await choice.selectOption({ label: "no other stage" });
    await expect(page).not.toHaveURL(/vs=/);
  });

  test("leaves every mark in its place when the reader turns it round", async ({ explorer }) => {
    const { page } = explorer;
    await explorer.open("stage=second-circuit&vs=scotus-merits");
    const there = await placesOf(page);
    await explorer.turnTo("stage=scotus-merits&vs=second-circuit");
    await expect(explorer.stage("Supreme Court")).toHaveAttribute("aria-pressed", "true");
    const back = await placesOf(page);
    expect(there.size).toBeGreaterThan(40);
    expect([...back.keys()].sort()).toEqual([...there.keys()].sort());
    for (const [id, [x, y]] of there) {
      const [nextX, nextY] = back.get(id) ?? [Number.NaN, Number.NaN];
      expect(Math.hypot(nextX - x, nextY - y), id).toBeLessThanOrEqual(1);
    }
  });

  test("is written beside the name in the picture, and told with its evidence in the panel", async ({
    explorer,
  }) => {
    const { page } = explorer;
    await explorer.open("stage=scotus-merits&vs=second-circuit&select=att");
    await expect(page.locator('.picture-svg [data-label="att"]')).toHaveText("AT&T ? not on the list");
    const change = page
      .getByRole("complementary")
      .locator("section", { has: page.getByRole("heading", { name: "Change" }) });
    await expect(change).toContainText("Not on the list, Second Circuit to Supreme Court");
    await expect(change).toContainText("Not on the list: Supreme Court");
    await expect(change.getByRole("link", { name: /Microsoft/ }).first()).toBeVisible();
  });
});

async function placesOf(page: Page): Promise<ReadonlyMap<string, readonly [number, number]>> {
  const places = await page.locator(".picture-svg g[data-node]").evaluateAll((marks) =>
    marks.map((mark) => {
      const { e, f } = (mark as SVGGElement).transform.baseVal.consolidate()?.matrix ?? { e: NaN, f: NaN };
      return [mark.getAttribute("data-node") ?? "", [e, f]] as const;
    }),
  );
  return new Map(places);
}

/** The counts from the file itself, by sets alone. */
function expectedCounts(earlier: string, later: string): string {
  const filed = (stage: string): ReadonlyMap<string, string> =>
    new Map(
      record.briefs.flatMap((brief) =>
        brief.positions
          .filter((position) => position.stage === stage)
          .flatMap(({ backs }) => filersOf(brief).map((filer) => [lineOf(filer), backs] as const)),
      ),
    );
  const [before, after] = [filed(earlier), filed(later)];
  const called = (only(record.stages, later).absent ?? []).map(({ actor }) => actor);
  // The record of every stage of the bundled case is incomplete.
  const absentAt = (stage: string): readonly string[] =>
    (only(record.stages, stage).absent ?? [])
      .filter(({ evidence = [] }) => evidence.some(({ basis }) => basis !== "inference"))
      .map(({ actor }) => actor);
  const absent = absentAt(later);
  const come = [...after.keys()].filter((id) => !before.has(id));
  const joined = come.filter((id) => absentAt(earlier).includes(id)).length;
  const gone = [...before.keys()].filter((id) => !after.has(id));
  const both = [...before].filter(([id]) => after.has(id));
  const left = gone.filter((id) => absent.includes(id)).length;
  const unlisted = gone.filter((id) => called.includes(id) && !absent.includes(id)).length;
  const stayed = both.filter(([id, side]) => after.get(id) === side).length;
  return [
    `${joined} joined`,
    `${left} left`,
    `${stayed} stayed`,
    `${both.length - stayed} switched side`,
    ...(come.length > joined ? [`${come.length - joined} not seen before`] : []),
    ...(unlisted > 0 ? [`${unlisted} not on the list`] : []),
    `${gone.length - left - unlisted} not seen`,
  ]
    .join(", ")
    .concat(".");
}

/** Who stands for this filer now: a successor counts as the same. */
const lineOf = (filer: string): string =>
  record.actors.find(({ succeeds }) => succeeds === filer)?.id ?? filer;
