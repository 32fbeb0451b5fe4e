import { expect } from "../drivers/explorer.ts";
import { test } from "../drivers/one-page.ts";
import { SMALLEST, openSmallCase } from "../drivers/small-case.ts";
import { expectNoSidewaysScroll, expectTextInItsBox } from "../drivers/width.ts";
import { sample } from "fast-check";
import { hardNames } from "../../src/testing/hard-names.ts";

const HARD_NAMES = [
  "Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaftsversammlungsprotokollführerinnenverband",
  "中华全国电子商务与数据保护法律实务研究促进会联合委员会中华全国电子商务与数据保护法律实务研究促进会联合委员会",
  "สมาคมผู้ประกอบการเทคโนโลยีสารสนเทศแห่งประเทศไทยสมาคมผู้ประกอบการเทคโนโลยีสารสนเทศแห่งประเทศไทย",
  "جمعية_الدفاع_عن_الحقوق_الرقمية_في_المشرق_جمعية_الدفاع_عن_الحقوق_الرقمية_في_المشرق",
  "👨‍👩‍👧‍👦🏳️‍🌈👍🏽".repeat(9),
  "=<b>“".repeat(24),
];
const [LONGEST = ""] = HARD_NAMES;

/** A case in which everything that has a name has a hard one. */
function hardCase(names: readonly string[] = HARD_NAMES): string {
  const file = JSON.parse(SMALLEST);
  const amici = names.map((name, index) => ({ id: `a${index}`, name, kind: "trade-association" }));
  file.title = LONGEST;
  file.actors[0].name = `${LONGEST} Inc.`;
  file.actors[1].name = names[3];
  file.actors.push(...amici);
  file.stages[0].label = LONGEST;
  file.stages[0].court = "a0";
  file.stages[0].parties[0].title = LONGEST;
  file.stages.push({ ...file.stages[0], id: "appeal", label: names[1] });
  file.briefs = amici.map(({ id, name }, index) => ({
    id: `b${index}`,
    title: name,
    filers: [id],
    groups: [{ text: name }],
    positions: [{ stage: "trial", backs: ["acme", "town"][index % 2] }],
  }));
  return JSON.stringify(file);
}

/** A case of so many stages. */
function caseOfStages(count: number): string {
  const file = JSON.parse(SMALLEST);
  const [trial] = file.stages;
  file.stages = Array.from({ length: count }, (_, index) => ({
    ...trial,
    id: index === 0 ? "trial" : `s${index + 1}`,
    label: `Remand hearing ${index + 1}`,
  }));
  return JSON.stringify(file);
}

for (const width of [390, 1280]) {
  test.describe(`at ${width} px`, () => {
    test.use({ viewport: { width, height: 844 } });

    test("no name makes the page wider than its window", async ({ explorer }) => {
      const { page } = explorer;
      await openSmallCase(explorer, hardCase(), "&stage=trial");
      await expectNoSidewaysScroll(page, "the list");
      await expectTextInItsBox(page, "the list");
      const nav = await page.getByRole("navigation", { name: "Stages" }).boundingBox();
      expect(nav?.height).toBeLessThan(400);
      // Names that read from right to left keep their direction to themselves.
      const directions = await explorer.list
        .locator(".name")
        .evaluateAll((names) => names.map((name) => getComputedStyle(name).unicodeBidi));
      expect(new Set(directions)).toEqual(new Set(["plaintext"]));
      await expect(explorer.status).toContainText(`\u2068${HARD_NAMES[3]}, government\u2069`);
      for (const [query, shown] of [
        ["stage=trial&select=a0", explorer.panelTitle],
        ["stage=trial&select=b5", explorer.panelTitle],
        ["stage=trial&select=acme", explorer.panelTitle],
        ["stage=trial&vs=appeal", page.getByLabel(/^Compare/)],
        ["view=table", page.locator("tr[data-actor]").first()],
        ["view=table&table=briefs", page.locator("tr[data-brief]").first()],
        ["view=stages", page.locator(".stages-table")],
        ["view=cases", page.locator("main h1")],
      ] as const) {
        await explorer.turnTo(`case=small&${query}`);
        await expect(shown).toBeVisible();
        await expectNoSidewaysScroll(page, query);
        await expectTextInItsBox(page, query);
      }
      await explorer.searchBox.fill("Donau");
      await expect(explorer.hits.first()).toBeVisible();
      await expectNoSidewaysScroll(page, "the hits of the search");
    });
  });
}

test("no generated name leaves its box in a list or a table", async ({ explorer }) => {
  const { page } = explorer;
  // The seed is fixed, so that a red test stays red.
  await openSmallCase(explorer, hardCase(sample(hardNames, { numRuns: 40, seed: 11 })), "&stage=trial");
  for (const width of [1280, 390]) {
    await page.setViewportSize({ width, height: 844 });
    for (const query of [
      "stage=trial",
      "view=table",
      "view=table&table=briefs",
      "view=stages",
      "view=cases",
    ]) {
      await explorer.turnTo(`case=small&${query}`);
      await expectNoSidewaysScroll(page, `${query}, ${width} px`);
      await expectTextInItsBox(page, `${query}, ${width} px`);
    }
  }
});

for (const count of [15, 60]) {
  test(`of ${count} stages the chosen one is in sight, and none widens the page`, async ({ explorer }) => {
    const { page } = explorer;
    for (const width of [1280, 390]) {
      await page.setViewportSize({ width, height: 844 });
      if (width === 1280) await openSmallCase(explorer, caseOfStages(count), `&stage=s${count - 3}`);
      else await explorer.turnTo(`case=small&stage=s${count - 3}`);
      const chosen = explorer.stage(`Remand hearing ${count - 3}`);
      await expect(chosen).toHaveAttribute("aria-pressed", "true");
      await expect(chosen).toBeInViewport({ ratio: 0.9 });
      await explorer.turnTo("case=small&stage=s7");
      await expect(explorer.stage("Remand hearing 7")).toBeInViewport({ ratio: 0.9 });
      await expectNoSidewaysScroll(page, `${count} stages, ${width} px`);
      const nav = await page.getByRole("navigation", { name: "Stages" }).boundingBox();
      expect(nav?.height).toBeLessThan(400);
      await explorer.turnTo("case=small&view=stages");
      await expectNoSidewaysScroll(page, `the view of ${count} stages, ${width} px`);
    }
  });
}
