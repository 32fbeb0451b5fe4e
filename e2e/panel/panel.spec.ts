import { expect, test } from "../drivers/explorer.ts";

test("from Apple to the joint brief, to Cisco, and back the same way", async ({ explorer }) => {
  const { page, panel } = explorer;
  await explorer.open("stage=sdny-district");
  await explorer.name("Apple").click();
  await expect(explorer.panelTitle).toHaveText("Apple Inc.");
  await panel.getByRole("link", { name: "Joint brief of Apple and Cisco" }).click();
  await expect(explorer.panelTitle).toHaveText("Joint brief of Apple and Cisco");
  await panel.getByRole("link", { name: "Cisco", exact: true }).click();
  await expect(explorer.panelTitle).toHaveText("Cisco Systems, Inc.");
  await page.goBack();
  await expect(explorer.panelTitle).toHaveText("Joint brief of Apple and Cisco");
  await page.goBack();
  await expect(explorer.panelTitle).toHaveText("Apple Inc.");
  await page.goBack();
  await expect(explorer.panelTitle).toHaveText("District court");
});

test("a brief says whom it backs, when it was filed, by whom, and how sure that is", async ({ explorer }) => {
  await explorer.open("stage=sdny-district&select=sdny-apple-cisco");
  await expect(explorer.panel.locator(".panel-subtitle")).toContainText("District court: for Microsoft");
  await expect(explorer.panel.locator(".panel-subtitle")).toContainText("filed 13 June 2014");
  const filers = explorer.panel.locator("section", {
    has: explorer.page.getByRole("heading", { name: "Filers" }),
  });
  await expect(filers.getByRole("link")).toContainText(["Apple", "Cisco"]);
  await expect(explorer.panel.locator(".statement .details").first()).toHaveText(
    /read in a filing|reported or announced|inferred/,
  );
});

test("a grouping or a signer that is only inferred says so, and its line is broken", async ({ explorer }) => {
  await explorer.open("stage=second-circuit&select=ca2-att-rackspace");
  await expect(explorer.panelTitle).toContainText("inferred");
  await explorer.turnTo("stage=scotus-merits&select=fox-news");
  await expect(explorer.panel).toContainText("inferred");
  const line = explorer.picture.locator('[data-edge="fox-news signs merits-rcfp"] line');
  await expect(line).toHaveAttribute("stroke-dasharray", /\d/);
});

test("words that do not carry the claim by themselves are marked as context", async ({ explorer }) => {
  const { page } = explorer;
  await explorer.open("view=table&stage=all&select=r001");
  const file = await (await page.request.get("cases/microsoft-ireland.json")).json();
  const surrounded = file.relations.find(({ evidence = [] }: { evidence?: { bearing?: string }[] }) =>
    evidence.some(({ bearing }) => bearing === "context"),
  );
  await explorer.turnTo(`view=table&select=${surrounded.id}`);
  await expect(
    explorer.panel.getByText("Context: these words do not carry the claim by themselves.").first(),
  ).toBeVisible();
});

test("every link out opens beside the page and tells nobody where it came from", async ({ explorer }) => {
  await explorer.open("view=table&stage=scotus-merits&select=merits-tech14");
  for (const link of await explorer.page.locator('a[href^="http"]').all()) {
    expect(await link.getAttribute("target")).toBe("_blank");
    expect(await link.getAttribute("rel")).toContain("noreferrer");
  }
});

test("a name in the panel is a link that can be opened beside this page", async ({ explorer, context }) => {
  await explorer.open("stage=sdny-district&select=apple");
  const link = explorer.panel.getByRole("link", { name: "Joint brief of Apple and Cisco" });
  const opened = context.waitForEvent("page");
  await link.click({ modifiers: ["ControlOrMeta"] });
  const page = await opened;
  await page.waitForLoadState();
  expect(new URL(page.url()).search).toBe("?stage=sdny-district&select=sdny-apple-cisco");
  await expect(explorer.panelTitle).toHaveText("Apple Inc.");
});

test("closing the panel brings back the stage, and focus to where it was opened from", async ({
  explorer,
}) => {
  await explorer.open("stage=sdny-district");
  await explorer.name("Apple").click();
  await expect(explorer.panelTitle).toBeFocused();
  await explorer.panel.getByRole("button", { name: "Close details" }).click();
  await expect(explorer.panelTitle).toHaveText("District court");
  await expect(explorer.name("Apple")).toBeFocused();
});

test("choosing a stage keeps the actor that is open", async ({ explorer }) => {
  await explorer.open("stage=sdny-district&select=apple");
  await explorer.stage("Supreme Court").click();
  await expect(explorer.panelTitle).toHaveText("Apple Inc.");
  await expect.poll(explorer.address).toBe("stage=scotus-merits&select=apple");
});
