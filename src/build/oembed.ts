import { COLUMN } from "../embed/code/embed-code.ts";
import { attributes, escaped } from "../embed/code/html.ts";

/** A frame as other sites ask for it by its address: https://oembed.com, version 1.0, type “rich”. */
export interface Frame {
  /** Absolute addresses. */
  readonly url: string;
  /** The page that the frame is of. */
  readonly page: string;
  readonly site: string;
  readonly poster: string;
  readonly title: string;
  /** What a link to the page says. */
  readonly headline: string;
  /** How high the frame is when it is as wide as `COLUMN`, in CSS pixels. */
  readonly height: number;
}

const DAY = 86_400;

/**
 * Words with a link, and a frame with the attributes that the filters of other sites let through. WordPress takes the
 * height of a frame only where such words come first; they stand there until the frame answers.
 */
export function oembedOf({ url, page, site, poster, title, headline, height }: Frame) {
  const words = `<blockquote><a href="${escaped(page)}">${escaped(headline)}</a></blockquote>`;
  const frame = `<iframe ${attributes({ src: url, title, width: "100%", height, frameborder: 0 })}></iframe>`;
  return {
    version: "1.0",
    type: "rich",
    title,
    provider_name: "Amicus Graph",
    provider_url: site,
    cache_age: DAY,
    // A file cannot follow `maxwidth`.
    width: COLUMN,
    height,
    html: words + frame,
    thumbnail_url: poster,
    thumbnail_width: 1200,
    thumbnail_height: 630,
  } as const;
}
