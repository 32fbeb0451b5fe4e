import { citationsOf, claimsAbout, evidenceOfClaims, sorted } from "../drivers/citations.ts";
import { expect, test } from "../drivers/explorer.ts";
import { citationsIn, panelsOf, readPanels } from "../drivers/panels.ts";
import { record, shortName } from "../drivers/record.ts";

const VERDICTS: Readonly<Record<string, string>> = {
  confirmed: "Confirmed",
  corrected: "Corrected by the record",
  incomplete: "True but incomplete",
  disputed: "Disputed",
  "single-source": "Found in this report only",
};

test("the panel of a stage tells its outcome, its gaps and what was reported of it", async ({ explorer }) => {
  await explorer.open("view=table");
  const { panel } = explorer;
  for (const { id, label, outcome, coverage, reported = [], absent = [], events = [] } of record.stages) {
    await explorer.turnTo(`view=table&stage=${id}`);
    await expect(explorer.panelTitle).toHaveText(label);
    for (const words of [
      outcome?.text ?? "",
      coverage?.text ?? "",
      ...reported.map(({ what, count }) => `${count} ${what}`),
      ...absent.map(({ actor, evidence = [] }) => {
        const isInferred = evidence.every(({ basis }) => basis === "inference");
        return `${shortName(actor)}: ${isInferred ? "not on the list" : "reported absent"}`;
      }),
      ...events.map(({ text }) => text),
    ])
      await expect(panel, label).toContainText(words);
  }
});

test("every outcome, total, absence and event of a stage stands on its evidence", async ({ explorer }) => {
  await explorer.open("view=table");
  const panels = await readPanels(
    explorer.page,
    record.stages.map(({ id }) => `view=table&stage=${id}`),
  );
  for (const [index, { id, outcome, reported = [], absent = [], events = [] }] of record.stages.entries()) {
    const cited = [outcome, ...reported, ...absent, ...events];
    const expected = [...cited.flatMap((each) => citationsOf(each?.evidence)), ...evidenceOfClaims(id)];
    const panel = panels[index];
    expect(panel && sorted(citationsIn(panel)), id).toEqual(sorted(expected));
  }
});

test("every claim of the first account stands where it belongs, with its verdict and its correction", async ({
  explorer,
}) => {
  await explorer.open("view=table&stage=sdny-magistrate");
  const ids = new Set(record.cases.flatMap(({ claims }) => claims).flatMap(({ about }) => about));
  expect(ids.size).toBeGreaterThan(5);
  for (const [{ id }, panel] of await panelsOf(
    explorer.page,
    [...ids].map((id) => ({ id })),
  )) {
    const told = panel.statements.filter(({ section }) => section === "Reported, and what the record says");
    expect(
      told.map(({ words }) => words),
      id,
    ).toEqual(claimsAbout(id).map(({ text }) => text));
    for (const [index, { verdict, correction = "" }] of claimsAbout(id).entries()) {
      expect(told[index]?.details).toContain(VERDICTS[verdict]);
      expect(told[index]?.details).toContain(correction);
    }
  }
});

test("“21 of 23 reported briefs identified” stands wherever the count of those briefs does", async ({
  explorer,
}) => {
  const gap = "21 of 23 reported briefs identified";
  await explorer.open("stage=scotus-merits");
  await expect(explorer.stage("Supreme Court")).toContainText(gap);
  await expect(explorer.status).toContainText(gap);
  await expect(explorer.side("Backed Microsoft").getByRole("heading")).toContainText(gap);
  const caption = explorer.picture.locator("[data-caption]").filter({ hasText: "Backed Microsoft" });
  await expect(caption).not.toHaveCount(0);
  const captions = await explorer.picture.locator("[data-caption]").allTextContents();
  expect(captions.join(" ")).toContain(gap);
});
