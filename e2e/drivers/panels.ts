import type { Page } from "playwright/test";

/** One piece of evidence as the panel shows it. */
export interface Citation {
  /** The words in the quotation, or null where there is none. */
  readonly quote: string | null;
  /** Whether it says that no words are quoted. */
  readonly isSilent: boolean;
  /** Where the link of the same figure goes, and what it is called. */
  readonly href: string;
  readonly source: string;
  /** The heading of the reading that it stands under, where sources disagree. */
  readonly reading: string;
}

interface Statement {
  readonly section: string;
  readonly words: string;
  readonly details: string;
  readonly citations: readonly Citation[];
}

export interface PanelText {
  readonly isOpen: boolean;
  readonly title: string;
  readonly statements: readonly Statement[];
}

/**
 * Opens one view after the other by its address, as Back and Forward do, and reads the panel of each. All within
 * the page, for there are hundreds of them.
 */
export function readPanels(page: Page, queries: readonly string[]): Promise<PanelText[]> {
  return page.evaluate(async (all) => {
    const text = (part: Element | null | undefined): string => part?.textContent ?? "";
    const citation = (figure: Element): Citation => {
      const quotes = [...figure.querySelectorAll("blockquote")];
      const links = [...figure.querySelectorAll("a")];
      return {
        quote: quotes.length === 0 ? null : quotes.map(text).join("\n"),
        isSilent: text(figure).includes("no words are quoted"),
        href: links.map((link) => link.getAttribute("href") ?? "").join(" "),
        source: links.map(text).join(" "),
        reading: text(figure.closest(".reading")?.querySelector("h4")),
      };
    };
    const panels: PanelText[] = [];
    for (const query of all) {
      history.pushState(null, "", `?${query}`);
      dispatchEvent(new PopStateEvent("popstate"));
      // The page is drawn anew before the next task.
      await new Promise((resolve) => setTimeout(resolve));
      const panel = document.querySelector(".panel");
      panels.push({
        isOpen: panel?.getAttribute("data-open") === "true",
        title: text(panel?.querySelector("h2")),
        statements: [...(panel?.querySelectorAll(".statement") ?? [])].map((statement) => ({
          section: text(statement.closest("section")?.querySelector("h3")),
          words: text(statement.querySelector(".statement-words")),
          details: text(statement.querySelector(".details")),
          citations: [...statement.querySelectorAll("figure")].map(citation),
        })),
      });
    }
    return panels;
  }, queries);
}

/** Each item with its panel, opened beside a view that shows little else. */
export async function panelsOf<Item extends { readonly id: string }>(
  page: Page,
  items: readonly Item[],
): Promise<(readonly [Item, PanelText])[]> {
  const panels = await readPanels(
    page,
    items.map(({ id }) => `view=table&stage=sdny-magistrate&select=${id}`),
  );
  return items.flatMap((item, index) => {
    const panel = panels[index];
    return panel ? [[item, panel] as const] : [];
  });
}

export const citationsIn = ({ statements }: PanelText): Citation[] =>
  statements.flatMap(({ citations }) => citations);
