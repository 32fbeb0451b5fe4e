import type { Page } from "playwright/test";

/** The address at which a stage that the bar names in its query has a page of its own; what else is said stays said. */
export function ownAddressOf(page: Page): string {
  const { origin, searchParams } = new URL(page.url());
  const stage = searchParams.get("stage") ?? "all";
  searchParams.delete("stage");
  const query = searchParams.size === 0 ? "" : `?${searchParams}`;
  return `${origin}/microsoft-ireland/${stage}/${query}`;
}
