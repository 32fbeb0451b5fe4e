import { SOME_HEIGHT, heightAt } from "../frame/height.ts";
import { namesOf } from "../../schema/registries/names-of.ts";
import { FRAME_ATTRIBUTES } from "../frame/attributes.ts";
import { attributes, escaped } from "./html.ts";
import { type ReservedHeight, withReservedHeight } from "./reserved-height.ts";
import { queryOf } from "../../state/address.ts";

type Query = readonly (readonly [key: string, value: string])[];

/** What is to be embedded, and how. */
export interface EmbedOrder extends ReservedHeight {
  /** The absolute address of the top of the site, with a slash at its end. */
  readonly site: string;
  /** The folder of the case, with that of the view in it where this has a page of its own. */
  readonly folder: string;
  /** What the address says on top of the view that the folder opens with; nothing for that itself. */
  readonly view: Query;
  /** What it says of the frame around it: `ui`, `title`, `bg`. */
  readonly chrome: Query;
  /** The finding, as the title of a frame. */
  readonly headline: string;
  /** The picture of the view that the folder opens with: its absolute address, and what it shows in words. */
  readonly poster: { readonly address: string; readonly alternative: string };
  /** Whether the server lets a sandboxed frame load modules. */
  readonly isSandboxed: boolean;
}

interface Snippet {
  readonly label: string;
  /** For whom it is, and what it cannot do. */
  readonly hint: string;
  /** Whether it shows the view that is chosen in the chrome that is chosen, or what every stranger is given of it. */
  readonly shows: "the view" | "the page of the view" | "a picture";
  readonly write: (order: EmbedOrder) => string;
}

/** As wide as nearly every column of text, in CSS pixels. */
export const COLUMN = 600;

/** What can be put into other people's pages, the best first; each works where the one before it is not allowed. */
export const SNIPPETS = {
  element: {
    label: "Element",
    hint: "Best where your system takes scripts. Its words and link stay in your page for search engines, for readers without scripts, and for the day on which this site is gone.",
    shows: "the view",
    write: (order) =>
      withLoader(
        order,
        withReservedHeight(
          order,
          `<amicus-graph ${attributes({ src: frameAddress(order), label: order.headline, style: "display:block" })}>
    <a ${attributes({ href: pageAddress(order) })}>${escaped(order.headline)}</a>
  </amicus-graph>`,
          // Words and a link, which is what is left without scripts, need no height reserved for them.
          ["@media (scripting: none) { & > amicus-graph { min-height: 0 } }"],
        ),
      ),
  },
  frame: {
    label: "Frame with script",
    hint: "Where frames and scripts are allowed, but no elements of others. The script gives the frame more height when a reader opens something.",
    shows: "the view",
    write: (order) =>
      withLoader(order, withReservedHeight(order, frameOf(order, { "data-amicus-graph": true }))),
  },
  bare: {
    label: "Frame alone",
    hint: "Where scripts are removed. It keeps the height for a column of 600 px, and scrolls within where it needs more.",
    shows: "the view",
    write: (order) => frameOf(order),
  },
  address: {
    label: "Address",
    hint: "For WordPress, Ghost and whoever makes a frame of a pasted address (oEmbed). They are given the stage that you see, or the view of all stages, whole: a site of plain files gives everybody one answer, so filters and a selection cannot be asked for.",
    shows: "the page of the view",
    write: (order) => pageAddress({ ...order, view: [] }),
  },
  mail: {
    label: "Newsletter",
    hint: "For mail and feeds, which remove frames and scripts. The picture is of the whole stage; the links lead to the view that you chose.",
    shows: "a picture",
    write: (order) => {
      const link = attributes({ href: pageAddress(order) });
      const { address: src, alternative: alt } = order.poster;
      return `<p>
  <a ${link}><img ${attributes({ src, width: COLUMN, height: 315, alt, style: "max-width:100%;height:auto" })} /></a><br />
  <a ${link}>${escaped(order.headline)}</a>
</p>`;
    },
  },
} as const satisfies Record<string, Snippet>;

export type SnippetName = keyof typeof SNIPPETS;
export const SNIPPET_NAMES = namesOf(SNIPPETS);

/** The address of the frame: its view, and its chrome. */
export const frameAddress = ({ site, folder, view, chrome }: EmbedOrder): string =>
  `${site}embed/v1/${folder}/${queryOf([...view, ...chrome])}`;

const pageAddress = ({ site, folder, view }: EmbedOrder): string => `${site}${folder}/${queryOf(view)}`;

function frameOf(order: EmbedOrder, more: Readonly<Record<string, true>> = {}): string {
  const height = heightAt(order.heights, COLUMN) ?? SOME_HEIGHT;
  const all = {
    ...more,
    src: frameAddress(order),
    title: order.headline,
    width: "100%",
    height,
    style: "display:block;border:0",
    ...FRAME_ATTRIBUTES,
    ...(order.isSandboxed ? {} : { sandbox: null }),
  };
  return `<iframe ${attributes(all)}></iframe>`;
}

const withLoader = ({ site }: EmbedOrder, code: string): string =>
  `${code}\n<script async ${attributes({ src: `${site}embed/v1/embed.js` })}></script>`;
