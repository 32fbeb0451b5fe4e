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
