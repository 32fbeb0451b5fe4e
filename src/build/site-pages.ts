import { BUNDLED_CASE } from "../state/address.ts";
import type { WrittenKind } from "../explorer/page-kind.ts";
import type { ServedCase } from "./case-files.ts";

/** One HTML page of the site. */
export interface SitePage {
  /** The folder it is the index of, from the top of the site: empty, `microsoft-ireland/`, `embed/v1/microsoft-ireland/`. */
  readonly folder: string;
  /** The way back to the top: `./`, `../`, `../../../`. */
  readonly root: string;
  readonly kind: WrittenKind;
  readonly served: ServedCase;
  /** Where the page keeps a copy of the record of its own, the first digits of its hash; empty elsewhere. */
  readonly snapshot: string;
}

/**
 * Every page of the site: the front page, and for each case a page, a frame for other people's pages, and a frame
 * whose record never changes.
 */
export function sitePages(cases: readonly ServedCase[]): readonly SitePage[] {
  return cases.flatMap((served) => [
    ...(served.slug === BUNDLED_CASE ? [pageAt("", "page", served)] : []),
    pageAt(`${served.slug}/`, "page", served),
    pageAt(`embed/v1/${served.slug}/`, "frame-compact", served),
    pageAt(`embed/v1/${served.slug}/${snapshotOf(served)}/`, "frame-compact", served, snapshotOf(served)),
  ]);
}

/** What a frozen page is named for: the first 12 digits of the hash of its record, as a citation gives them. */
export const snapshotOf = ({ digest }: ServedCase): string => digest.slice(0, 12);

function pageAt(folder: string, kind: WrittenKind, served: ServedCase, snapshot = ""): SitePage {
  const root = "../".repeat(folder.split("/").length - 1) || "./";
  return { folder, root, kind, served, snapshot };
}
