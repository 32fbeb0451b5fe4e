import { readFileSync } from "node:fs";
import { expectNoFaultsOfAxe } from "../drivers/axe.ts";
import { type Explorer, expect, test } from "../drivers/explorer.ts";
import { faultsOf, labelsOf } from "../drivers/labels.ts";

interface TermFile {
  readonly cases: readonly { readonly id: string; readonly title: string }[];
  readonly actors: readonly { readonly id: string; readonly name: string; readonly short?: string }[];
  readonly stages: readonly {
    readonly id: string;
    readonly case: string;
    readonly parties: readonly { readonly actor: string }[];
  }[];
  readonly briefs: readonly {
    readonly filers?: readonly (string | { readonly actor: string })[];
    readonly positions: readonly { readonly stage: string; readonly backs: string }[];
  }[];
}

const TERM = "october-term-2022";
const path = new URL(`../../data/cases/${TERM}.json`, import.meta.url);
const term: TermFile = JSON.parse(readFileSync(path, "utf8"));

/** How many briefs of the file back a side in a case; cases of the Term have one stage each. */
function briefsFor(stage: string, side: string): number {
  return term.briefs.filter(({ positions }) =>
    positions.some((position) => position.stage === stage && position.backs === side),
  ).length;
}

const rowOf = (explorer: Explorer, id: string) => explorer.page.locator(`tr[data-case="${id}"]`);

test.use({ reducedMotion: "reduce" });

test("the index has a line for every case, with the briefs that the file has for each side", async ({
  explorer,
}) => {
  await explorer.open(`case=${TERM}&view=cases`);
  await expect(explorer.page.locator("tr[data-case]")).toHaveCount(term.cases.length);
  const shown = await explorer.page.locator("tr[data-case]").evaluateAll((rows: HTMLElement[]) =>
    rows.map((row) => {
      const numbers = [...row.querySelectorAll("b, td.figure")].map(({ textContent }) => Number(textContent));
      return [row.dataset["case"], ...numbers.slice(0, 3)].join(" ");
    }),
  );
  const twoSided = term.stages.filter(({ parties }) => parties.length === 2);
  const counted = twoSided.map(({ id, case: litigation, parties }) =>
    [
      litigation,
      ...[...parties.map(({ actor }) => actor), "neither"].map((side) => briefsFor(id, side)),
    ].join(" "),
  );
  expect(shown.filter((line) => twoSided.some((stage) => line.startsWith(`${stage.case} `))).sort()).toEqual(
    counted.sort(),
  );
  expect((await explorer.counts()).briefs).toBe(term.briefs.length);
});

test("a line of the index opens its case, and Back leads to the index again", async ({ explorer }) => {
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
});

test("a case is found by search and chosen from the list of cases", async ({ explorer }) => {
  await explorer.open(`case=${TERM}&view=cases`);
  const [one, other] = term.cases;
  await explorer.page.getByLabel("Find a case, an actor or a brief").fill(one?.title ?? "");
  await explorer.hits.filter({ hasText: "Case" }).first().click();
  await expect.poll(explorer.address).toContain("stage=");
  await explorer.page.getByRole("combobox", { name: "One case" }).selectOption({ label: other?.title ?? "" });
  const stage = term.stages.find((each) => each.case === other?.id);
  await expect.poll(explorer.address).toContain(`stage=${stage?.id}`);
  await explorer.page.getByRole("button", { name: `All ${term.cases.length} cases` }).click();
  await expect(explorer.page.getByRole("region", { name: "Who files together" })).toBeVisible();
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
  await expect(picture.locator("[data-edge]")).toHaveCount(ties);

  const strongest = page.getByRole("region", { name: "Who files together" }).locator("li").first();
  const cases = Number(/(\d+) cases/.exec((await strongest.textContent()) ?? "")?.[1]);
  await strongest.getByRole("link").click();
  await expect(panel).toContainText(`They backed the same side in ${cases} cases`);
  await expect(panel.locator("section", { hasText: "The same side" }).locator("li")).toHaveCount(cases);

  await page.getByRole("button", { name: /^2 cases \d+$/ }).click();
  await expect.poll(explorer.address).toContain("shared=2");
  await expect.poll(async () => (await explorer.counts()).actors).toBeGreaterThan(actors);
});

test("an actor's panel counts its fellow filers, each with the cases behind the count", async ({
  explorer,
}) => {
  const { pair, cases } = closestPair();
  const [one = "", other = ""] = pair;
  const actor = term.actors.find(({ id }) => id === other);
  await explorer.open(`case=${TERM}&stage=all&select=${one}`);
  const line = explorer.panel
    .locator("section", { hasText: "Most frequent companions" })
    .locator("li", {
      has: explorer.page.getByRole("link", { name: actor?.short ?? actor?.name ?? "", exact: true }),
    })
    .first();
  await expect(line).toContainText(`in ${cases} cases`);
  await line.locator("summary").click();
  await expect(line.locator("li")).toHaveCount(cases);
});

/** The two that backed the same side most often; cases that share a brief count as the first of them. */
function closestPair(): { readonly pair: readonly string[]; readonly cases: number } {
  const first = new Map<string, string>();
  for (const { positions } of term.briefs) {
    const [head = "", ...rest] = positions.map(({ stage }) => stage).sort();
    for (const stage of rest) first.set(stage, head);
  }
  const met = new Map<string, Set<string>>();
  for (const { id, parties } of term.stages) {
    for (const { actor: party } of parties) {
      const filers = term.briefs
        .filter(({ positions }) => positions.some(({ stage, backs }) => stage === id && backs === party))
        .flatMap((brief) =>
          (brief.filers ?? []).map((filer) => (typeof filer === "string" ? filer : filer.actor)),
        );
      for (const one of new Set(filers)) {
        for (const other of new Set(filers)) {
          const pair = `${one} ${other}`;
          if (one < other) met.set(pair, (met.get(pair) ?? new Set()).add(first.get(id) ?? id));
        }
      }
    }
  }
  const [closest] = [...met].sort(([, a], [, b]) => b.size - a.size);
  return { pair: closest?.[0].split(" ") ?? [], cases: closest?.[1].size ?? 0 };
}

for (const [width, height, theme] of [
  [1280, 960, "light"],
  [390, 844, "dark"],
] as const) {
  test(`${width} px wide every name of the co-filing picture can be read, and axe knows no fault`, async ({
    explorer,
  }) => {
    const { page, picture } = explorer;
    await page.setViewportSize({ width, height });
    await explorer.open(`case=${TERM}&stage=all&theme=${theme}`);
    await expectNoFaultsOfAxe(page);
    for (const view of ["stage=all", "shared=2", "stage=all&layout=organic"]) {
      await explorer.turnTo(`case=${TERM}&${view}`);
      await expect(picture.locator("svg.picture-svg [data-label]").first()).toBeAttached();
      expect.soft(faultsOf(await labelsOf(picture)), view).toEqual([]);
    }
    await explorer.turnTo(`case=${TERM}&view=cases&theme=${theme}`);
    await expect(page.locator("tr[data-case]")).toHaveCount(term.cases.length);
    await expectNoFaultsOfAxe(page);
  });
}

test("a file of one case has an index too: its stages, and the other files of the site", async ({
  explorer,
}) => {
  await explorer.open("view=cases");
  await expect(explorer.page.locator("tr[data-case]")).toHaveCount(1);
  await expect(explorer.page.locator("tr[data-stage]")).toHaveCount(5);
  const others = explorer.page.getByRole("navigation", { name: "Other files" });
  await others.getByRole("link", { name: "October Term 2022" }).click();
  await expect(explorer.headline).toContainText("briefs in 60 cases");
});

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
