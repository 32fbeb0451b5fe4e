import { namesOf } from "../schema/registries/names-of.ts";

/** A place of the page, which is filled when the page is written and again when it wakes. */
export type Slot =
  | "masthead"
  | "headline"
  | "stages"
  | "filters"
  | "summary"
  | "compare"
  | "views"
  | "clear"
  | "view"
  | "background"
  | "record"
  | "credit";

/** What a slot may hold or lack. */
type Part = "search" | "story" | "compare" | "arrangement" | "timeline" | "share" | "list" | "sources";

/** What a page is and has. Code asks for these properties and never for the name of the kind. */
export interface PageKind {
  /** Made to stand in somebody else's page. */
  readonly isFrame: boolean;
  /** Whether a script runs it; one that the build writes has nothing to press. */
  readonly isInteractive: boolean;
  /** Whether the other files of a site are around it. */
  readonly hasSite: boolean;
  /** The order of the page, from top to bottom: over its main part, in it, at the foot of the view, and under it all. */
  readonly slots: Readonly<Record<"over" | "main" | "foot" | "under", readonly Slot[]>>;
  readonly parts: readonly Part[];
  /** When the canvas takes the place of the SVG on a narrow screen: once it is in sight, or once it is touched. */
  readonly canvas: "in sight" | "touched";
  /** Whether the list and the record stand open under the picture, or folded, so that a frame keeps its height. */
  readonly under: "open" | "folded";
  /** Whether the panel stands beside the view always, or over it while something is open in it. */
  readonly panel: "beside" | "over";
}

const PAGE = {
  isFrame: false,
  isInteractive: true,
  hasSite: true,
  slots: {
    over: ["masthead"],
    main: ["headline", "stages", "filters", "clear", "view"],
    foot: ["summary", "compare", "background"],
    under: ["record"],
  },
  parts: ["search", "story", "compare", "arrangement", "timeline", "share", "list", "sources"],
  canvas: "touched",
  under: "open",
  panel: "beside",
} as const satisfies PageKind;

const COMPACT_FRAME = {
  isFrame: true,
  isInteractive: true,
  hasSite: true,
  slots: {
    over: [],
    main: ["headline", "stages", "views", "clear", "view"],
    foot: ["summary", "compare"],
    under: ["record", "credit"],
  },
  parts: ["list"],
  canvas: "in sight",
  under: "folded",
  panel: "over",
} as const satisfies PageKind;

/** Every kind of page. A frame has as much around its picture as `ui=` asks for, which its boot script reads. */
export const PAGE_KINDS = {
  page: PAGE,
  "page-static": { ...PAGE, isInteractive: false },
  "single-file": { ...PAGE, hasSite: false },
  "frame-compact": COMPACT_FRAME,
  "frame-static": { ...COMPACT_FRAME, isInteractive: false },
  "frame-full": {
    ...PAGE,
    isFrame: true,
    slots: { ...PAGE.slots, under: ["record", "credit"] },
    canvas: "in sight",
  },
  "frame-none": {
    ...COMPACT_FRAME,
    slots: { over: [], main: ["headline", "clear", "view"], foot: ["summary", "compare"], under: ["credit"] },
    parts: [],
  },
} as const satisfies Record<string, PageKind>;

type PageKindName = keyof typeof PAGE_KINDS;

/** The kinds that the build writes onto the root element, and what each is as long as no script runs. */
export const WRITTEN_KINDS = {
  page: "page-static",
  "frame-compact": "frame-static",
  "single-file": "page-static",
} as const satisfies Partial<Record<PageKindName, PageKindName>>;

export type WrittenKind = keyof typeof WRITTEN_KINDS;

/** Where this page stands in the site, as the build wrote it on the root element. */
export interface Place {
  /** The case that the page is made for. */
  readonly home: string;
  /** The way from the page to the top of the site: `./`, `../`, `../../../`; empty where the page is all there is. */
  readonly root: string;
  readonly kind: PageKind;
  /** On a page whose data never changes, the first 12 digits of their hash; empty on a page that shows the newest. */
  readonly snapshot: string;
  /** The words of the view that the page is of, which is then one of several of its case: `stage=second-circuit`. */
  readonly opensWith: string;
  /** Where it is such a page, the address of the one that takes every view; elsewhere the page is that itself. */
  readonly casePage?: string;
  /** The SHA-256 of the record that the page was built from, in hex. */
  readonly builtFrom: string;
  /** Whether it is shown within somebody else's page, whose scroll, focus and history are not ours. */
  readonly hasHost: boolean;
}

export function placeOf({ dataset }: HTMLElement): Place {
  // The boot script of a frame has read from the address how much the frame is to have, and left it beside the kind.
  const written = dataset["ui"] === undefined ? dataset["kind"] : `frame-${dataset["ui"]}`;
  const { root = "./", opensWith = "" } = dataset;
  // The address moves to the page of the case once the view is changed, and what is relative would move along.
  const lasting = (path: string): string => (opensWith === "" ? path : new URL(path, document.baseURI).href);
  return {
    home: dataset["case"] ?? "",
    root: lasting(root),
    kind: PAGE_KINDS[KIND_NAMES.find((name) => name === written) ?? "page"],
    snapshot: dataset["snapshot"] ?? "",
    opensWith,
    ...(opensWith === "" ? {} : { casePage: lasting("../") }),
    builtFrom: dataset["digest"] ?? "",
    hasHost: parent !== window,
  };
}

const KIND_NAMES = namesOf(PAGE_KINDS);

/** For style sheets, which can only ask for names. */
export const nameOfKind = (kind: PageKind): string =>
  KIND_NAMES.find((name) => PAGE_KINDS[name] === kind) ?? "";

export const shows = ({ parts }: PageKind, part: Part): boolean => parts.includes(part);

export const hasSlot = ({ slots }: PageKind, slot: Slot): boolean =>
  [...slots.over, ...slots.main, ...slots.foot, ...slots.under].includes(slot);
