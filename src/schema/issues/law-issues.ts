import type { CaseFile } from "../facts.ts";
import { RELATIONS, RELATION_NAMES } from "../registries/relations.ts";
import type { Issue } from "./issues.ts";

const ON_LAWS = RELATION_NAMES.filter((kind) => RELATIONS[kind].isOnLaw)
  .map((kind) => `“${kind}”`)
  .join(" or ");

/** A direction that no page can tell, because the relation is about no law, or does not say about which. */
export function lawIssues({ relations }: CaseFile): Issue[] {
  return relations.flatMap(({ kind, law, direction }, n): Issue[] => {
    const warn = (key: string, words: string): Issue => ({
      level: "warning",
      path: ["relations", n, key],
      words,
    });
    if (!RELATIONS[kind].isOnLaw)
      return [
        ...(law === undefined ? [] : [warn("law", `is told only of a relation of kind ${ON_LAWS}.`)]),
        ...(direction === undefined
          ? []
          : [warn("direction", `is told only of a relation of kind ${ON_LAWS}.`)]),
      ];
    return direction !== undefined && law === undefined
      ? [warn("direction", `says “${direction}”, and not of which law. Name it in “law”: “the Tariff Act”.`)]
      : [];
  });
}
