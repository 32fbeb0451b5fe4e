import { AxeBuilder } from "@axe-core/playwright";
import type { Page } from "playwright/test";
import { expect } from "./test.ts";

/** Fails with what axe finds wrong with the page as it stands, by all of its rules: WCAG 2.2 AA and good practice. */
export async function expectNoFaultsOfAxe(page: Page): Promise<void> {
  // The page has no frames of others, so axe need not bring its findings together in a second page: half the time.
  const axe = new AxeBuilder({ page }).setLegacyMode().options({ resultTypes: ["violations"] });
  const { violations } = await axe.analyze();
  const told = violations.map(({ id, help, nodes }) => ({
    id,
    help,
    where: nodes.slice(0, 5).map(({ target, failureSummary }) => `${target.join(" ")}: ${failureSummary}`),
  }));
  expect(told).toEqual([]);
}
