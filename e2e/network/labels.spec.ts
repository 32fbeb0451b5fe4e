import { type Explorer, expect } from "../drivers/explorer.ts";
import { test } from "../drivers/one-page.ts";
import { faultsOf, labelsOf } from "../drivers/labels.ts";
import { type Brief, STAGES, filersOf, record } from "../../src/testing/reference/record.ts";
import { positionsOf } from "../../src/testing/reference/expected.ts";

const SCREENS = [
  { name: "a desktop", width: 1280, height: 800 },
  { name: "a phone", width: 390, height: 844 },
] as const;

const signers = (brief: Brief): number => filersOf(brief).length + (brief.groups ?? []).length;

/** The brief with the most signers at a stage, which folding decides the most about. */
function largestAt(stage: string): string {
  const briefs = record.briefs.filter((brief) => positionsOf(brief, stage).length > 0);
  return [...briefs].sort((a, b) => signers(b) - signers(a))[0]?.id ?? "";
}

const VIEWS = STAGES.flatMap((stage) => {
  const largest = largestAt(stage);
  return [
    `stage=${stage}`,
    `stage=${stage}&layout=organic`,
    ...(largest === ""
      ? []
      : [`stage=${stage}&open=${largest}`, `stage=${stage}&open=${largest}&layout=organic`]),
  ];
});

for (const { name, width, height } of SCREENS) {
  test.describe(`on ${name} of ${width} × ${height}`, () => {
    test.use({ viewport: { width, height } });

    test("labels never overlap, are never under 12 px and never cut off", async ({ explorer }) => {
      await explorer.open(`stage=${STAGES[0]}`);
      for (const view of VIEWS) {
        await explorer.turnTo(view);
        await drawnAs(explorer, view);
        const labelled = await labelsOf(explorer.picture);
        expect(labelled.labels.length, view).toBeGreaterThan(4);
        expect.soft(faultsOf(labelled), view).toEqual([]);
      }
    });
  });
}

/** A layout may have to be fetched first. */
async function drawnAs({ page, picture, html }: Explorer, view: string): Promise<void> {
  const name = view.includes("layout=organic") ? "By ties" : "By side";
  await expect(page.getByRole("button", { name, pressed: true })).toBeAttached();
  const actors = Number(await html.getAttribute("data-actors"));
  expect(actors).toBeGreaterThan(0);
  await expect(picture.locator("svg.picture-svg")).toBeAttached();
}
