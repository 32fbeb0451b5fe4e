import type { SitePage } from "./site-pages.ts";

/** What stands for each `%word%` and `<!--word-->` of the template. */
export type PageWords = Readonly<Record<string, string>>;

/** The template with its words; a word that it does not know stays as it is. */
export const filled = (template: string, words: PageWords): string =>
  template.replaceAll(/%([a-z-]+)%|<!--([a-z-]+)-->/g, (whole, value?: string, part = value) =>
    Object.hasOwn(words, part) ? (words[part] ?? whole) : whole,
  );

/** The words of a page's head and root element. */
export function headOf({ root, shell, served: { slug, file, digest } }: SitePage): PageWords {
  return {
    root,
    shell,
    look: shell === "page" ? "page" : "compact",
    digest,
    "case-slug": slug,
    "case-title": escaped(file.title),
    "case-description": escaped(file.description ?? file.title),
  };
}

const escaped = (text: string): string =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;");
