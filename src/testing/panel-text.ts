import type { Element } from "./elements.ts";
import type { Citation } from "./reference/citations.ts";

/** A statement of the panel with the evidence under it. */
interface StatementText {
  readonly section: string;
  readonly statement: string;
  readonly details: string;
  readonly citations: readonly Citation[];
}

/** The panel as it was written. */
export interface PanelText {
  readonly isOpen: boolean;
  readonly title: string;
  readonly statements: readonly StatementText[];
}

/** Reads a panel out of what was written of it. */
export function panelIn(html: Element): PanelText {
  const [panel] = html.all(".panel");
  return {
    isOpen: panel?.attribute("data-open") === "true",
    title: textOf(panel, "h2"),
    statements: (panel?.all("section") ?? []).flatMap((section) =>
      section.all(".statement").map((statement) => ({
        section: textOf(section, "h3"),
        statement: textOf(statement, ".statement-words"),
        details: textOf(statement, ".details"),
        citations: citationsUnder(statement),
      })),
    ),
  };
}

export const citationsIn = ({ statements }: PanelText): readonly Citation[] =>
  statements.flatMap(({ citations }) => citations);

/** Where sources disagree, each figure stands under the heading of its reading. */
function citationsUnder(statement: Element): readonly Citation[] {
  const readings = statement.all(".reading");
  if (readings.length === 0) return statement.all("figure").map((figure) => citation(figure, ""));
  return readings.flatMap((reading) =>
    reading.all("figure").map((figure) => citation(figure, textOf(reading, "h4"))),
  );
}

function citation(figure: Element, reading: string): Citation {
  const quotes = figure.all("blockquote").map(({ text }) => text);
  const links = figure.all("a");
  return {
    quote: quotes.length === 0 ? null : quotes.join("\n"),
    isSilent: figure.text.includes("no words are quoted"),
    href: links.map((link) => link.attribute("href") ?? "").join(" "),
    source: links.map(({ text }) => text).join(" "),
    reading,
  };
}

const textOf = (element: Element | undefined, selector: string): string =>
  element?.all(selector)[0]?.text ?? "";
