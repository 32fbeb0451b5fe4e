import { expect } from "../drivers/explorer.ts";
import { test } from "../drivers/one-page.ts";
import { only, record } from "../../src/testing/reference/record.ts";

const district = only(record.stages, "sdny-district");

test("the bare address opens the district court with the finding of the file as its headline", async ({
  explorer,
}) => {
  await explorer.open();
  await expect(explorer.headline).toHaveText(district.finding);
  await expect(explorer.stage("District court")).toHaveAttribute("aria-pressed", "true");
  await expect(explorer.page).toHaveTitle(`${district.finding} · ${record.title}`);
});

test("one sentence says what is shown, in words and digits", async ({ explorer }) => {
  await explorer.open();
  await expect(explorer.status).toHaveCount(1);
  await expect(explorer.status).toContainText(
    /^District court: 11 names, 5 briefs and \d+ other ties shown\./,
  );
  expect(await explorer.counts()).toMatchObject({ actors: 11, briefs: 5 });
});

test("Verizon, AT&T, Apple and Cisco are listed and drawn as backing Microsoft", async ({ explorer }) => {
  await explorer.open();
  const side = explorer.side("Backed Microsoft");
  for (const [id, name] of [
    ["verizon", "Verizon"],
    ["att", "AT&T"],
    ["apple", "Apple"],
    ["cisco", "Cisco"],
  ] as const) {
    await expect(side.getByRole("link", { name, exact: true })).toBeVisible();
    const brief = record.briefs.find(
      ({ id: each, filers = [] }) => each.startsWith("sdny") && filers.includes(id),
    );
    await expect(explorer.picture.locator(`[data-node="${id}"]`)).toHaveCount(1);
    await expect(explorer.picture.locator(`[data-edge="${brief?.id} backs microsoft"]`)).toHaveCount(1);
    await expect(explorer.picture.locator(`[data-label="${id}"]`)).toHaveText(name);
  }
});

test("the joint brief of Apple and Cisco is one brief, with one line", async ({ explorer }) => {
  await explorer.open();
  const { picture } = explorer;
  await expect(explorer.list.getByRole("link", { name: "Joint brief of Apple and Cisco" })).toHaveCount(1);
  await expect(picture.locator('[data-node="sdny-apple-cisco"]')).toHaveCount(1);
  await expect(picture.locator("text", { hasText: /^Apple\s·\sCisco$/ })).toHaveCount(1);
  await expect(picture.locator('[data-edge^="sdny-apple-cisco backs "]')).toHaveCount(1);
  expect(await picture.locator('[data-node^="sdny-"]').count()).toBe(5);
});

test("the line of a brief goes to the party it backs, and nowhere else", async ({ explorer }) => {
  await explorer.open();
  const { picture } = explorer;
  await expect(picture.locator('[data-edge^="sdny-apple-cisco "] path')).toHaveCount(1);
  const line = await picture.locator('[data-edge="sdny-apple-cisco backs microsoft"] path').boundingBox();
  const brief = await picture.locator('[data-node="sdny-apple-cisco"]').boundingBox();
  const party = await picture.locator('[data-node="microsoft"]').boundingBox();
  if (!line || !brief || !party) throw new Error("the picture lacks a mark or a line");
  expect(Math.abs(line.x - party.x - party.width)).toBeLessThan(5);
  expect(Math.abs(line.x + line.width - brief.x)).toBeLessThan(5);
});

test("“amicus” and “certiorari” are explained at the foot of the view", async ({ explorer }) => {
  await explorer.open("stage=scotus-cert");
  await explorer.page.getByText("the words of the court").click();
  await expect(explorer.page.getByRole("term")).toContainText(["Amicus brief", "Certiorari"]);
});
