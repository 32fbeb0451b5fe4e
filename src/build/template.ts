import { metricsCss } from "../embed/frame/metrics.ts";
import { paletteCss } from "../picture/svg/palette-css.ts";
import { escaped } from "../embed/code/html.ts";
import type { Prerendered } from "../page/prerender/prerender.ts";
import type { SitePage } from "./site-pages.ts";

/** What stands for each `%word%` and `<!--word-->` of the template. */
export type PageWords = Readonly<Record<string, string>>;

/** The template with its words; a word that it does not know stays as it is. */
export const filled = (template: string, words: PageWords): string =>
  template.replaceAll(/%([a-z-]+)%|<!--([a-z-]+)-->/g, (whole, value?: string, part = value) =>
    Object.hasOwn(words, part) ? (words[part] ?? whole) : whole,
  );

/** Colours and measures, which every style sheet reads, and what else this page alone says of its looks. */
export const styleElement = (more = ""): string => `<style>${paletteCss()}${metricsCss()}${more}</style>`;

/** The words of a page that hold before it has been written. */
export function plainWords(page: SitePage): PageWords {
  const {
    root,
    kind,
    snapshot,
    opensWith,
    served: { slug, file, digest },
  } = page;
  return {
    root,
    kind,
    snapshot,
    "opens-with": escaped(opensWith),
    digest,
    slug,
    title: escaped(file.title),
    description: escaped(file.description ?? file.title),
    head: "",
    ahead: "",
    static: "",
  };
}

type Written = Pick<Prerendered, "title" | "finding" | "description" | "alternative">;

/** The words of a page as it is written. `site` is the absolute address of the site, or empty where it is not known. */
export function writtenWords(page: SitePage, written: Written, site: string): PageWords {
  return {
    ...plainWords(page),
    title: escaped(written.title),
    description: escaped(written.description),
    head: headTags(page, written, site).join("\n    "),
  };
}

/** For whoever points to the page: what it is called, how it looks, and how it is framed. */
function headTags(
  { served: { slug, file }, own }: SitePage,
  written: Written,
  site: string,
): readonly string[] {
  const frame = `${site}embed/v1/${slug}/${own}`;
  const page = `${site}${slug}/${own}`;
  return [
    // First, because some read no further than the first 4 kB of a page.
    ...(site === ""
      ? []
      : [`<link rel="alternate" type="application/json+oembed" href="${frame}oembed.json" />`]),
    property("og:type", "article"),
    property("og:site_name", file.title),
    property("og:title", written.finding),
    property("og:description", written.description),
    `<meta name="twitter:card" content="summary_large_image" />`,
    ...(site === ""
      ? []
      : [
          `<link rel="canonical" href="${page}" />`,
          property("og:url", page),
          property("og:image", `${frame}poster.png`),
          property("og:image:width", "1200"),
          property("og:image:height", "630"),
          property("og:image:alt", written.alternative),
        ]),
  ];
}

const property = (name: string, content: string): string =>
  `<meta property="${name}" content="${escaped(content)}" />`;
