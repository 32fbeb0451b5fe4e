import type { CaseFile, StageId } from "./facts.ts";
import { isSlug } from "./slug.ts";
import type { Issue } from "./issues/issues.ts";

/** Views, some of which have pages beside those of the stages. No stage can have these addresses; “all” is no id of one. */
export const FOLDERS_OF_VIEWS = ["network", "stages", "table", "cases"] as const;

/** What a frozen page is named for; it stands beside the pages of the stages. */
const SNAPSHOT = /^[0-9a-f]{12}$/;

/** Whether the page of a stage can have this address: `/<case>/<stage>/`. */
export const hasFolder = (stage: StageId): boolean => whyNone(stage) === "";

/** Every stage that gets no page, for its id is no address or is that of another page. */
export const stageFolderIssues = ({ stages }: Pick<CaseFile, "stages">): Issue[] =>
  stages.flatMap(({ id }, n): Issue[] => {
    const why = whyNone(id);
    const words = `${why}, so this stage gets no page, frame and poster of its own, and is reached by “?stage=” alone. Give it another id, for example “the-appeal”.`;
    return why === "" ? [] : [{ level: "warning", path: ["stages", n, "id"], words }];
  });

function whyNone(stage: StageId): string {
  if (FOLDERS_OF_VIEWS.some((name) => name === stage)) return `“${stage}” is the address of a view`;
  if (SNAPSHOT.test(stage)) return `“${stage}” is an address like that of a frozen page`;
  return isSlug(stage)
    ? ""
    : `“${stage}” is no address, which has small letters from a to z, digits and hyphens, at most 100`;
}
