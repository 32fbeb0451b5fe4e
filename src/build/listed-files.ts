import type { ListedFile } from "../explorer/listed-files.ts";
import type { ServedCase } from "./case-files.ts";

/** What a page lists the other case files of the site by, with their sizes. It is no part of the first load. */
export function listOfFiles(cases: readonly ServedCase[]): readonly ListedFile[] {
  return cases.map(({ slug, file: { title, cases, briefs } }) => ({
    slug,
    title,
    cases: cases.length,
    briefs: briefs.length,
  }));
}
