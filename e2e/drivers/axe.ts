import { AxeBuilder } from "@axe-core/playwright";
import type { Page } from "playwright/test";
import { expect } from "./test.ts";

/**
 * Fails with what axe finds wrong with the page as it stands, by all of its rules: WCAG 2.2 AA and good practice. Of a
 * view that was looked at in the light only the colours can be at fault in the dark.
 */
export async function expectNoFaultsOfAxe(
  page: Page,
  of: "everything" | "colours" = "everything",
): Promise<void> {
  // The page has no frames of others, so axe need not bring its findings together in a second page: half the time.
  const axe = new AxeBuilder({ page }).setLegacyMode();
  // No rule asks for style sheets or media that axe would fetch once more.
  axe.options({ resultTypes: ["violations"], preload: false });
  if (of === "colours") axe.withRules(["color-contrast"]);
  const { violations } = await axe.analyze();
  const told = violations.map(({ id, help, nodes }) => ({
    id,
    help,
    where: nodes.slice(0, 5).map(({ target, failureSummary }) => `${target.join(" ")}: ${failureSummary}`),
  }));
  expect(told).toEqual([]);
}
