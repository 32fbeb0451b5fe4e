import { expect } from "../drivers/explorer.ts";
import { test } from "../drivers/one-page.ts";
import { type OwnFile, openingOn } from "../drivers/own-file.ts";

const DOCKETS = "supreme-court-docket/fixtures";
const FIRST_ROWS = `Aug 22 2023 Petition for a writ of certiorari filed. (Response due September 25, 2023)
Sep 20 2023 Brief amicus curiae of Goldwater Institute filed.
Sep 25 2023 Brief amici curiae of Idaho, et al. filed.`;

interface Kind {
  readonly what: string;
  readonly file: OwnFile;
  /** The counts of the review. */
  readonly made: RegExp;
}

const KINDS: readonly Kind[] = [
  {
    what: "the Court’s JSON",
    file: `${DOCKETS}/23-175.json`,
    made: /^25 briefs of 49 named filers at 2 stages/,
  },
  { what: "the Court’s page", file: `${DOCKETS}/22O156.html`, made: /^9 briefs of / },
  { what: "the Court’s old page", file: `${DOCKETS}/22O135.htm`, made: /^2 briefs of / },
  { what: "the Court’s mail", file: `${DOCKETS}/25-250.eml`, made: /^1 brief of / },
  { what: "a workbook", file: "list/fixtures/briefs.xlsx", made: /^2 briefs of 4 named filers/ },
  {
    what: "a list",
    file: { name: "list.csv", text: "Filer,Backs,Case\nChamber,Acme,Acme v. Roe\n" },
    made: /^1 brief of 1 named filer at 1 stage/,
  },
  {
    what: "GraphML",
    file: "graph/fixtures/networkx-multi.graphml",
    made: /^2 briefs of 2 named filers at 1 stage/,
  },
  {
    what: "GEXF",
    file: "graph/fixtures/networkx-multi.gexf",
    made: /^2 briefs of 2 named filers at 1 stage/,
  },
  {
    what: "JSON of a graph",
    file: "graph/fixtures/networkx-node-link.json",
    made: /^2 briefs of 2 named filers at 1 stage/,
  },
];

for (const { what, file, made } of KINDS)
  test(`${what} that is dropped is read and shown`, async ({ explorer }) => {
    const opening = openingOn(explorer.page);
    await explorer.open();
    await opening.drop(file);
    await opening.reviewed();
    await expect(opening.dialog.getByRole("status")).toHaveText(made);
    await opening.show();
    await expect(opening.banner).toContainText("Your own file");
    await expect(explorer.page.getByRole("status")).toBeVisible();
  });

test("rows of a docket that are pasted anywhere are read", async ({ explorer }) => {
  const { page } = explorer;
  const opening = openingOn(page);
  await explorer.open();
  await page.evaluate((text) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData("text/plain", text);
    document.body.dispatchEvent(new ClipboardEvent("paste", { clipboardData, bubbles: true }));
  }, FIRST_ROWS);
  await opening.reviewed();
  await expect(opening.dialog.getByRole("status")).toHaveText(/^2 briefs of /);
});

test("by keyboard alone: the button, the text, the review, the case", async ({ explorer }) => {
  const { page } = explorer;
  const opening = openingOn(page);
  await explorer.open();
  await page.getByRole("button", { name: "Open your own file" }).filter({ visible: true }).focus();
  await page.keyboard.press("Enter");
  await opening.dialog.getByLabel("Or paste it here").focus();
  await page.keyboard.insertText(FIRST_ROWS);
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  await opening.reviewed();
  await expect(opening.dialog.getByRole("heading", { name: "What was read" })).toBeFocused();
  await opening.dialog.getByRole("button", { name: "Show the case" }).press("Enter");
  await expect(explorer.headline).toBeFocused();
  await expect(opening.banner).toContainText("pasted text");
});

test("a docket and a list make one case, and nobody is merged unasked", async ({ explorer }) => {
  const opening = openingOn(explorer.page);
  await explorer.open();
  await opening.drop(`${DOCKETS}/23-175.json`, {
    name: "signers.csv",
    text: "Filer,Side,Case\nGoldwater Institute,P,Grants Pass v. Johnson\n",
  });
  await opening.reviewed();
  const proposal = opening.dialog.getByRole("checkbox", {
    name: /“Goldwater Institute” is “Goldwater Institute”/,
  });
  await expect(proposal).not.toBeChecked();
  await opening.show();
  await explorer.showAs("Table");
  const named = explorer.page.locator("tr[data-actor]").filter({ hasText: "Goldwater Institute" });
  await expect(named).toHaveCount(2);
  await opening.banner.getByRole("button", { name: "What was read" }).click();
  await proposal.check();
  await opening.show();
  await expect(opening.dialog).toHaveCount(0);
  await explorer.showAs("Table");
  await expect(named).toHaveCount(1);
});
