import { SOME_HEIGHT, heightAt } from "../embed/frame/height.ts";
import { PAGE_KINDS } from "../explorer/page-kind.ts";
import type { Prerendered } from "../page/prerender/prerender.ts";
import { COLUMN } from "../embed/code/embed-code.ts";
import { oembedOf } from "./oembed.ts";
import { type PageWords, styleElement, writtenWords } from "./template.ts";
import { withPrerenderer } from "./prerenderer.ts";
import { rasterised } from "./pictures/raster.ts";
import { type SitePage, snapshotOf } from "./site-pages.ts";

/** A page with its words, and the files that stand beside it. */
interface WrittenPage {
  readonly page: SitePage;
  readonly words: PageWords;
  /** By the way to each: a letter that has been sent shows the poster that stays in the frozen folder. */
  readonly files: Readonly<Record<string, string | Uint8Array>>;
}

/** Twice as wide as a newsletter shows it. */
const FULL_WIDTH = 1200;

/** Every page, complete without a script; beside a frame, what other sites show of it. */
export function writtenPages(pages: readonly SitePage[], site: string): Promise<readonly WrittenPage[]> {
  return withPrerenderer(async ({ prerendered }) => {
    const written: WrittenPage[] = [];
    for (const page of pages) {
      const { slug } = page.served;
      const subject = { ...page.served, ...page, home: slug };
      const it = await prerendered(subject, site === "" ? "" : `${site}${slug}/${page.own}`);
      const style = styleElement(it.style);
      const words = { ...writtenWords(page, it, site), style, static: it.html };
      const height = heightAt(it.heights, COLUMN) ?? SOME_HEIGHT;
      const files = !PAGE_KINDS[page.kind].isFrame ? {} : await filesBeside(page, it, { site, height });
      written.push({ page, words, files });
    }
    return written;
  });
}

interface Standing {
  readonly site: string;
  readonly height: number;
}

async function filesBeside(
  { folder, served, own }: SitePage,
  { pictures, title, finding }: Prerendered,
  { site, height }: Standing,
): Promise<WrittenPage["files"]> {
  const { poster, full, light, dark } = await pictures();
  const url = site + folder;
  const page = `${site}${served.slug}/${own}`;
  const oembed = oembedOf({ url, page, site, poster: `${url}poster.png`, title, headline: finding, height });
  const answer = site === "" ? {} : { "oembed.json": `${JSON.stringify(oembed, null, 2)}\n` };
  // Of every view a picture in several sizes and colours would weigh more than all that there is to read.
  const png = await rasterised(poster, 1200);
  if (own !== "") return { "poster.png": png, [`../${snapshotOf(served)}/${own}poster.png`]: png, ...answer };
  return {
    "poster.png": png,
    "full.png": await rasterised(full, FULL_WIDTH),
    "poster-light.svg": light,
    "poster-dark.svg": dark,
    ...answer,
  };
}
