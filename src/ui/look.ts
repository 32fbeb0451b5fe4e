import type { Shell } from "./place.ts";

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

/** How the explorer looks: as a page, and in a frame as much of it as `ui=` asks for. */
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

const FRAMED: readonly LookName[] = ["compact", "full", "none"];

/** The look of a shell; a frame may be asked for another than its compact one. */
export function lookIn(params: URLSearchParams, shell: Shell): LookName {
  if (shell === "page") return "page";
  return FRAMED.find((name) => name === params.get("ui")) ?? "compact";
}

/** What else the address of a frame asks for: no headline where the page around it has one, no ground of its own. */
export const dressIn = (params: URLSearchParams): Readonly<Record<string, string>> => ({
  ...(params.get("title") === "0" ? { title: "hidden" } : {}),
  ...(params.get("bg") === "transparent" ? { background: "transparent" } : {}),
});

export const shows = (look: LookName, part: Part): boolean => {
  const parts: readonly Part[] = LOOKS[look].parts;
  return parts.includes(part);
};
