import { BUNDLED_CASE } from "../state/address.ts";
import type { Shell } from "../ui/place.ts";
import type { ServedCase } from "./case-files.ts";

/** One HTML page of the site. */
export interface SitePage {
  /** The folder it is the index of, from the top of the site: empty, `microsoft-ireland/`, `embed/v1/microsoft-ireland/`. */
  readonly folder: string;
  /** The way back to the top: `./`, `../`, `../../../`. */
  readonly root: string;
  readonly shell: Shell;
  readonly served: ServedCase;
}

/** Every page of the site: the front page, and for each case a page and a frame for other people's pages. */
export function sitePages(cases: readonly ServedCase[]): readonly SitePage[] {
  return cases.flatMap((served) => [
    ...(served.slug === BUNDLED_CASE ? [pageAt("", "page", served)] : []),
    pageAt(`${served.slug}/`, "page", served),
    pageAt(`embed/v1/${served.slug}/`, "embed", served),
  ]);
}

function pageAt(folder: string, shell: Shell, served: ServedCase): SitePage {
  return { folder, root: "../".repeat(folder.split("/").length - 1) || "./", shell, served };
}
