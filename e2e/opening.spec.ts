import { readFileSync } from "node:fs";
import { expect, test } from "./test.ts";

const file = JSON.parse(
  readFileSync(new URL("../data/cases/microsoft-ireland.json", import.meta.url), "utf8"),
);
const district = file.stages.find(({ id }: { id: string }) => id === "sdny-district");

test.describe("the bare address", () => {
  test.beforeEach(async ({ page }) => {
    await page.goto("./");
    await expect(page.locator("html")).toHaveAttribute("data-ready", "true");
  });

  test("opens the district court with the finding of the file as its headline", async ({ page }) => {
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(district.finding);
  });

  test("says in one sentence what is shown", async ({ page }) => {
    await expect(page.getByRole("status")).toHaveCount(1);
    await expect(page.getByRole("status")).toContainText(/\b5 briefs\b/);
    await expect(page.locator("html")).toHaveAttribute("data-briefs", "5");
  });

  test("lists Verizon, AT&T, Apple and Cisco as backing Microsoft", async ({ page }) => {
    const list = page.getByRole("region", { name: "Who backed whom" });
    const side = list.locator("section", { has: page.getByRole("heading", { name: /^Backed Microsoft/ }) });
    for (const name of ["Verizon", "AT&T", "Apple", "Cisco"]) {
      await expect(side.getByRole("listitem").filter({ hasText: name }).first()).toBeVisible();
    }
  });
});
