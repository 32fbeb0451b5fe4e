import { COLUMN } from "../output/embed-code.ts";
import { attributes } from "../output/markup.ts";

/** A frame as other sites ask for it by its address: https://oembed.com, version 1.0, type “rich”. */
export interface Frame {
  /** Absolute addresses. */
  readonly url: string;
  readonly site: string;
  readonly poster: string;
  readonly title: string;
  /** How high the frame is when it is as wide as `COLUMN`, in CSS pixels. */
  readonly height: number;
}

const DAY = 86_400;

/** One bare frame and nothing around it, which is what the filters of other sites let through. */
export function oembedOf({ url, site, poster, title, height }: Frame) {
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
    html: `<iframe ${attributes({ src: url, title, width: COLUMN, height })}></iframe>`,
    thumbnail_url: poster,
    thumbnail_width: 1200,
    thumbnail_height: 630,
  } as const;
}
