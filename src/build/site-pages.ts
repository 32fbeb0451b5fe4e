import { BUNDLED_CASE } from "../state/address.ts";
import { ownPagesOf } from "../state/own-pages.ts";
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
  /** The words of the one view that it is of, and its folder in that of the case; of a page that takes every view both are empty. */
  readonly opensWith: string;
  readonly own: string;
}

/**
 * Every page of the site: the front page, and for each case a page, a frame for other people's pages, and a frame
 * whose record never changes; and for each view that has a page of its own that page, and a frame of it.
 */
export function sitePages(cases: readonly ServedCase[]): readonly SitePage[] {
  return cases.flatMap((served) => [
    ...(served.slug === BUNDLED_CASE ? [pageAt("", "page", served)] : []),
    pageAt(`${served.slug}/`, "page", served),
    pageAt(`embed/v1/${served.slug}/`, "frame-compact", served),
    pageAt(`embed/v1/${served.slug}/${snapshotOf(served)}/`, "frame-compact", served, {
      snapshot: snapshotOf(served),
    }),
    ...ownPagesOf(served.file).flatMap(({ folder: own, words: opensWith }) => [
      pageAt(`${served.slug}/${own}`, "page", served, { own, opensWith }),
      pageAt(`embed/v1/${served.slug}/${own}`, "frame-compact", served, { own, opensWith }),
    ]),
  ]);
}

/** What a frozen page is named for: the first 12 digits of the hash of its record, as a citation gives them. */
export const snapshotOf = ({ digest }: ServedCase): string => digest.slice(0, 12);

function pageAt(
  folder: string,
  kind: WrittenKind,
  served: ServedCase,
  more: Partial<Pick<SitePage, "snapshot" | "opensWith" | "own">> = {},
): SitePage {
  const root = "../".repeat(folder.split("/").length - 1) || "./";
  return { folder, root, kind, served, snapshot: "", opensWith: "", own: "", ...more };
}
