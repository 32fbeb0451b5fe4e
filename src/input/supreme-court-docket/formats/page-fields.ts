/** What the head of a docket page says, as it is written there; empty where it does not. */
export interface PageFields {
  readonly number: string;
  readonly title: string;
  readonly docketed: string;
  readonly lowerCourt: string;
  readonly lowerCourtNumbers: string;
  readonly related: readonly string[];
}

/** The lines of each cell of each row. */
type Rows = readonly (readonly (readonly string[])[])[];

const LABELS = {
  title: /^Title:$/u,
  docketed: /^Docketed:$/u,
  lowerCourt: /^Lower Ct:$/u,
  lowerCourtNumbers: /^Case (?:Numbers|Nos\.?|Number):$/u,
} as const;
const isLabel = (text: string): boolean => text.endsWith(":");

/** Reads the rows of a page’s head: a label with what stands beside it, or under it where another label stands beside. */
export function fieldsOf(rows: Rows): PageFields {
  const texts = rows.map((cells) => cells.map((lines) => lines.join("\n")));
  const cells = texts.flat();
  const court = valueOf(LABELS.lowerCourt, texts);
  return {
    number: cells.find((text) => /^No\. ?\S/u.test(text) && text.length < 80) ?? "",
    title: titleIn(texts).replaceAll("\n", " "),
    docketed: valueOf(LABELS.docketed, texts),
    lowerCourt: court.replaceAll("\n", " "),
    lowerCourtNumbers: valueOf(LABELS.lowerCourtNumbers, texts) || numbersUnder(court, texts),
    related: cells.filter((text) => /^(?:Vide|Related|Consolidated)\b/iu.test(text) && text.length < 200),
  };
}

function valueOf(label: RegExp, texts: readonly (readonly string[])[]): string {
  for (const [at, cells] of texts.entries()) {
    const column = cells.findIndex((text) => label.test(text));
    if (column < 0) continue;
    const beside = cells[column + 1] ?? "";
    return isLabel(beside) ? (texts[at + 1]?.[column] ?? "") : beside;
  }
  return "";
}

/** The pages of 2000 to 2002 have one half of the title under the other, in rows of their own. */
function titleIn(texts: readonly (readonly string[])[]): string {
  const at = texts.findIndex((cells) => cells.some((text) => LABELS.title.test(text)));
  const column = (texts[at] ?? []).findIndex((text) => LABELS.title.test(text)) + 1;
  const lines = [texts[at]?.[column] ?? ""];
  for (const cells of texts.slice(at + 1)) {
    const before = cells.slice(0, column);
    if (at < 0 || column < 2 || cells.length <= column || before.some((text) => text !== "")) break;
    lines.push(cells[column] ?? "");
  }
  return lines.join("\n");
}

/** There the numbers stand in brackets under the name of the court. */
function numbersUnder(court: string, texts: readonly (readonly string[])[]): string {
  if (court === "") return "";
  const at = texts.findIndex((cells) => cells.includes(court));
  return (texts[at + 1] ?? []).find((text) => /^\(.+\)$/u.test(text)) ?? "";
}
