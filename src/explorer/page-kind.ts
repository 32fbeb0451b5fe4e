import { namesOf } from "../schema/registries/names-of.ts";

/** The two dresses of the one explorer: a page of its own, and a frame in somebody else's. */
const SHELLS = ["page", "embed"] as const;
export type Shell = (typeof SHELLS)[number];

/** Where this page stands in the site, as the build wrote it on the root element. */
export interface Place {
  /** The case that the page is made for. */
  readonly home: string;
  /** The way from the page to the top of the site: `./`, `../`, `../../../`; empty where the page is all there is. */
  readonly root: string;
  readonly shell: Shell;
  /** On a page whose data never changes, the first 12 digits of their hash; empty on a page that shows the newest. */
  readonly snapshot: string;
  /** Within somebody else's page, whose scroll, focus and history are not ours. */
  readonly isFramed: boolean;
}

export function placeOf({ dataset }: HTMLElement): Place {
  return {
    home: dataset["case"] ?? "",
    root: dataset["root"] ?? "./",
    shell: SHELLS.find((name) => name === dataset["shell"]) ?? "page",
    snapshot: dataset["snapshot"] ?? "",
    isFramed: parent !== window,
  };
}

/** What can stand around the picture. */
type Part =
  | "search"
  | "story"
  | "standfirst"
  | "glossary"
  | "spine"
  | "filters"
  | "compare"
  | "arrangement"
  | "timeline"
  | "take-away"
  | "list"
  | "sources"
  | "footer"
  | "credit";

export interface Look {
  /** Whether a narrow screen begins with the picture, or with the list and the picture one tap away. */
  readonly first: "picture" | "list";
  /** Whether the list and the footer stand open under the picture, or folded, so that a frame keeps its height. */
  readonly under: "open" | "folded";
  /** Whether the panel stands beside the view always, or over it while something is open in it. */
  readonly panel: "beside" | "over";
  /** Where the choice between the views stands. */
  readonly views: "over-page" | "over-picture" | "nowhere";
  readonly parts: readonly Part[];
}

const EVERYTHING = [
  "search",
  "story",
  "standfirst",
  "glossary",
  "spine",
  "filters",
  "compare",
  "arrangement",
  "timeline",
  "take-away",
  "list",
  "sources",
  "footer",
] as const satisfies readonly Part[];

/** How the explorer looks: as a page, and in a frame as much of it as `ui=` asks for, which its boot script reads. */
export const LOOKS = {
  page: { first: "list", under: "open", panel: "beside", views: "over-page", parts: EVERYTHING },
  compact: {
    first: "picture",
    under: "folded",
    panel: "over",
    views: "over-picture",
    parts: ["spine", "list", "footer", "credit"],
  },
  full: {
    first: "picture",
    under: "open",
    panel: "beside",
    views: "over-page",
    parts: [...EVERYTHING, "credit"],
  },
  none: { first: "picture", under: "folded", panel: "over", views: "nowhere", parts: ["credit"] },
} as const satisfies Record<string, Look>;

export type LookName = keyof typeof LOOKS;

/** How a page looks as the build writes it. */
export const WRITTEN_LOOK = { page: "page", embed: "compact" } as const satisfies Record<Shell, LookName>;

/** The look that the boot script of a frame has read, else the one that the page is written in. */
export const lookOn = ({ dataset }: HTMLElement): LookName =>
  namesOf(LOOKS).find((name) => name === (dataset["ui"] ?? dataset["look"])) ?? WRITTEN_LOOK.page;

export const shows = (look: LookName, part: Part): boolean => {
  const parts: readonly Part[] = LOOKS[look].parts;
  return parts.includes(part);
};
