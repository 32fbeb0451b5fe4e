import { matchSorter, rankings } from "match-sorter";
import type { CaseModel, Id } from "../../model/model.ts";
import { KINDS } from "../../schema/registries/kinds.ts";
import { type Visible } from "../../derive/visible.ts";
import { capital, inList, shortName } from "../../derive/words/series.ts";

/** A hit of the search. */
interface Suggestion {
  readonly id: Id;
  readonly text: string;
  readonly details: string;
  /** `hidden`: the present stage or filters leave it out. */
  readonly presence: "shown" | "hidden";
}

const MOST = 12;

interface Entry {
  readonly id: Id;
  readonly text: string;
  readonly details: string;
  readonly names: readonly string[];
}

/** Cases, actors and briefs whose name, short name, alias or title holds the text, any part of a word, accents and case aside. */
export function suggestionsFor(model: CaseModel, query: string, visible: Visible): readonly Suggestion[] {
  if (query.trim() === "") return [];
  const hits = matchSorter(entriesOf(model), query.trim(), {
    keys: [(entry) => [...entry.names]],
    threshold: rankings.CONTAINS,
  });
  return hits.slice(0, MOST).map(({ id, text, details }) => ({
    id,
    text,
    details,
    presence:
      model.cases.has(id) || visible.actors.has(id) || visible.briefs.has(id) || visible.anchors.has(id)
        ? "shown"
        : "hidden",
  }));
}

/** A file of one case is that case. */
function casesToFind(model: CaseModel): readonly Entry[] {
  if (model.cases.size === 1) return [];
  return model.file.cases.map(({ id, title }) => ({
    id,
    text: title,
    details: "Case",
    names: [title],
  }));
}

function entriesOf(model: CaseModel): readonly Entry[] {
  const actors = [...model.actors.values()].map((actor) => ({
    id: actor.id,
    text: actor.name,
    details: capital(KINDS[actor.kind].one),
    names: [actor.name, shortName(actor), ...actor.aliases],
  }));
  const briefs = model.file.briefs.map(({ id, title, positions }) => ({
    id,
    text: title,
    details: `Brief, ${inList([...new Set(positions.map(({ stage }) => model.stage(stage).label))])}`,
    names: [title],
  }));
  return [...casesToFind(model), ...actors, ...briefs];
}
