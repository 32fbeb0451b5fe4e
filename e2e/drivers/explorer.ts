import { type Locator, type Page } from "playwright/test";
import { expect, test as base } from "./test.ts";

export { expect } from "./test.ts";

/** The page in the words of someone who reads it. */
export interface Explorer {
  readonly page: Page;
  readonly html: Locator;
  readonly headline: Locator;
  readonly status: Locator;
  readonly list: Locator;
  readonly panel: Locator;
  readonly panelTitle: Locator;
  readonly table: Locator;
  readonly picture: Locator;
  readonly searchBox: Locator;
  readonly hits: Locator;
  /** Goes to an address of the page, given without its question mark, and waits until its view is there. */
  readonly open: (query?: string) => Promise<void>;
  /** Changes the address of the open page and lets it follow, as Back and Forward do. */
  readonly turnTo: (query: string) => Promise<void>;
  /** The choice of the stage nav that begins with this name. */
  readonly stage: (name: string) => Locator;
  /** The option of a filter, by its legend and its label. */
  readonly option: (filter: Filter, label: string) => Locator;
  /** Unfolds the filters by side, kind and day. */
  readonly pressMoreFilters: () => Promise<void>;
  readonly showAs: (view: "Network" | "Table") => Promise<void>;
  /** The part of the list under the heading that begins like this. */
  readonly side: (heading: string) => Locator;
  /** A name in the list. */
  readonly name: (text: string) => Locator;
  /** The address after the question mark. */
  readonly address: () => string;
  /** What the page says is shown. */
  readonly counts: () => Promise<{
    readonly actors: number;
    readonly briefs: number;
    readonly relations: number;
  }>;
  /** The ids in the rows of the open table, in the order they stand. */
  readonly rows: () => Promise<readonly string[]>;
  /** Waits until what was changed last is on screen. */
  readonly settled: () => Promise<void>;
}

export type Filter = "Role" | "Side backed" | "Kind";

export const test = base.extend<{ explorer: Explorer }>({
  explorer: async ({ page }, use) => use(explorerOn(page)),
});

/** The driver of one page. */
export function explorerOn(page: Page): Explorer {
  const html = page.locator("html");
  const list = page.getByRole("region", { name: "Who backed whom" });
  const panel = page.getByRole("complementary");
  // Signals change at once, what they change is drawn by the next frame, and effects run after it.
  const settled = (): Promise<void> =>
    page.evaluate(
      () =>
        new Promise<void>((resolve) =>
          requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(resolve))),
        ),
    );
  return {
    page,
    html,
    headline: page.getByRole("heading", { level: 1 }),
    status: page.getByRole("status"),
    list,
    panel,
    panelTitle: panel.getByRole("heading", { level: 2 }),
    table: page.getByRole("table"),
    picture: page.getByRole("region", { name: "Network" }),
    searchBox: page.getByLabel("Find a name or a brief"),
    hits: page.getByRole("listbox", { name: "Hits" }).getByRole("option"),
    async open(query = "") {
      await page.goto(query === "" ? "./" : `./?${query}`);
      await expect(html).toHaveAttribute("data-ready", "true");
    },
    async turnTo(query) {
      await page.evaluate((search) => {
        history.pushState(null, "", search);
        dispatchEvent(new PopStateEvent("popstate"));
      }, `?${query}`);
      await settled();
    },
    stage: (name) =>
      page.getByRole("navigation", { name: "Stages" }).getByRole("button", { name: new RegExp(`^${name}`) }),
    option: (filter, label) =>
      page
        .getByRole("group", { name: filter, exact: true })
        .getByRole("button", { name: new RegExp(`^${label} \\d+$`) }),
    pressMoreFilters: () => page.getByText(/^Side, kind, date/).click(),
    showAs: (view) =>
      page.getByRole("group", { name: "View" }).getByRole("button", { name: view, exact: true }).click(),
    side: (heading) =>
      list.locator("section", { has: page.getByRole("heading", { name: new RegExp(`^${heading}`) }) }),
    name: (text) => list.getByRole("link", { name: text, exact: true }).first(),
    address: () => decodeURIComponent(new URL(page.url()).search.slice(1)),
    counts: () =>
      html.evaluate(({ dataset }: HTMLElement) => ({
        actors: Number(dataset["actors"]),
        briefs: Number(dataset["briefs"]),
        relations: Number(dataset["relations"]),
      })),
    rows: () =>
      page
        .locator("tr[data-actor], tr[data-brief]")
        .evaluateAll((rows: HTMLElement[]) =>
          rows.map(({ dataset }) => dataset["actor"] ?? dataset["brief"] ?? ""),
        ),
    settled,
  };
}
