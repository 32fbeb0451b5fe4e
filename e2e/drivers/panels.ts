import type { Page } from "playwright/test";
import type { Citation } from "../../src/testing/reference/citations.ts";

interface Passage {
  readonly section: string;
  readonly statement: string;
  readonly details: string;
  readonly citations: readonly Citation[];
}

export interface PanelText {
  readonly isOpen: boolean;
  readonly title: string;
  readonly passages: readonly Passage[];
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
        passages: [...(panel?.querySelectorAll(".passage") ?? [])].map((passage) => ({
          section: text(passage.closest("section")?.querySelector("h3")),
          statement: text(passage.querySelector(".statement")),
          details: text(passage.querySelector(".details")),
          citations: [...passage.querySelectorAll("figure")].map(citation),
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

export const citationsIn = ({ passages }: PanelText): Citation[] =>
  passages.flatMap(({ citations }) => citations);
