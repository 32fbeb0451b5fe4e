import { readFileSync } from "node:fs";
import { expectNoFaultsOfAxe } from "../drivers/axe.ts";
import { type Explorer, expect } from "../drivers/explorer.ts";
import { test } from "../drivers/one-page.ts";
import { faultsOf, labelsOf } from "../drivers/labels.ts";

interface TermFile {
  readonly cases: readonly { readonly id: string; readonly title: string }[];
  readonly stages: readonly { readonly id: string; readonly case: string }[];
  readonly briefs: readonly { readonly positions: readonly { readonly stage: string }[] }[];
}

const TERM = "october-term-2022";
const path = new URL(`../../data/cases/${TERM}.json`, import.meta.url);
const term: TermFile = JSON.parse(readFileSync(path, "utf8"));

const rowOf = (explorer: Explorer, id: string) => explorer.page.locator(`tr[data-case="${id}"]`);

test.use({ reducedMotion: "reduce" });

test("a line of the index opens its case, Back leads to the index again, and a search finds one as well", async ({
  explorer,
}) => {
  await explorer.open(`case=${TERM}&view=cases&sort=title`);
  const [litigation] = term.cases;
  const stage = term.stages.find((each) => each.case === litigation?.id);
  await explorer.page.getByText(/^and \d+ more$/).click();
  await rowOf(explorer, litigation?.id ?? "")
    .getByRole("link")
    .first()
    .click();
  await expect.poll(explorer.address).toBe(`case=${TERM}&stage=${stage?.id}`);
  await expect(explorer.picture).toBeVisible();
  const briefs = term.briefs.filter(({ positions }) => positions.some((each) => each.stage === stage?.id));
  await expect.poll(async () => (await explorer.counts()).briefs).toBe(briefs.length);
  await explorer.page.goBack();
  await expect(explorer.page.locator("tr[data-case]")).toHaveCount(term.cases.length);

  const [one, other] = term.cases;
  await explorer.page.getByLabel("Find a case, a name or a brief").fill(one?.title ?? "");
  await explorer.hits.filter({ hasText: "Case" }).first().click();
  await expect.poll(explorer.address).toContain("stage=");
  await explorer.page.getByRole("combobox", { name: "One case" }).selectOption({ label: other?.title ?? "" });
  const chosen = term.stages.find((each) => each.case === other?.id);
  await expect.poll(explorer.address).toContain(`stage=${chosen?.id}`);
  await explorer.page.getByRole("button", { name: `All ${term.cases.length} cases` }).click();
  await expect(explorer.page.getByText("Who files together, as a list")).toBeVisible();

  // The index leads to the other files of the site.
  await explorer.turnTo(`case=${TERM}&view=cases`);
  await explorer.page
    .getByRole("navigation", { name: "Other files" })
    .getByRole("link", { name: "Microsoft v. United States" })
    .click();
  await expect(explorer.headline).toContainText("backed Microsoft");
});

test("who files together is said to be computed, in the picture, in words, and pair by pair", async ({
  explorer,
}) => {
  const { page, picture, panel, status } = explorer;
  await explorer.open(`case=${TERM}&stage=all`);
  await expect(page.getByText("Computed from the briefs, not declared by anybody.").first()).toBeVisible();
  await expect(status).toContainText(/backed the same side as another in at least \d+ cases/);
  const { actors } = await explorer.counts();
  await expect(picture.locator("[data-node]")).toHaveCount(actors);
  const ties = Number(/(\d+) pairs in/.exec((await status.textContent()) ?? "")?.[1]);
  await page.getByText("Who files together, as a list").click();
  const list = page.getByRole("region", { name: "Who files together" });
  const between = list.locator("section", { hasText: "Ties between groups" }).locator("li");
  await expect(picture.locator("[data-edge]")).toHaveCount(ties - (await between.count()));

  const strongest = list.locator("li").first();
  const cases = Number(/(\d+) cases/.exec((await strongest.textContent()) ?? "")?.[1]);
  await strongest.getByRole("link").click();
  await expect(panel).toContainText(`They backed the same side in ${cases} cases`);
  await expect(panel.locator("section", { hasText: "The same side" }).locator("li")).toHaveCount(cases);

  await page.getByRole("button", { name: /^2 cases \d+$/ }).click();
  await expect.poll(explorer.address).toContain("shared=2");
  await expect.poll(async () => (await explorer.counts()).actors).toBeGreaterThan(actors);
});

for (const [width, height, theme] of [
  [1280, 960, "light"],
  [390, 844, "dark"],
] as const) {
  test(`${width} px wide every name of the co-filing picture can be read, and axe knows no fault`, async ({
    explorer,
  }) => {
    const { page, picture } = explorer;
    await page.setViewportSize({ width, height });
    const faults = theme === "dark" ? "colours" : "everything";
    await explorer.open(`case=${TERM}&stage=all&theme=${theme}`);
    await expectNoFaultsOfAxe(page, faults);
    for (const view of ["stage=all", "shared=2", "stage=all&layout=organic"]) {
      await explorer.turnTo(`case=${TERM}&${view}`);
      await expect(picture.locator("svg.picture-svg [data-label]").first()).toBeAttached();
      expect.soft(faultsOf(await labelsOf(picture)), view).toEqual([]);
    }
    await explorer.turnTo(`case=${TERM}&view=cases&theme=${theme}`);
    await expect(page.locator("tr[data-case]")).toHaveCount(term.cases.length);
    await expectNoFaultsOfAxe(page, faults);
  });
}

test("who stands out is ordered by what one presses, and says how that is computed", async ({ explorer }) => {
  const { page } = explorer;
  await page.goto("./october-term-2022/?stage=all");
  const standing = page.getByRole("region", { name: "Who stands out" });
  const first = standing.locator("[data-standing]").first();
  await expect(standing.locator(".how")).toContainText("Cases heard together count once");
  await standing.getByRole("button", { name: "Standing between" }).click();
  await expect(standing.locator(".how")).toContainText("betweenness");
  await expect.poll(explorer.address).toBe("sort=between");
  await first.getByRole("link").click();
  await expect(explorer.panelTitle).toBeFocused();
});
