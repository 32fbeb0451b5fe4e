import type { CaseModel, Id } from "../../model/model.ts";
import { actorLink } from "../words/names.ts";
import type { Profile } from "./citation.ts";

/** What stands over a path before it is found: its two ends. */
export function pathHeading(model: CaseModel, from: Id, to: Id): Profile {
  const [start, end] = [actorLink(model, from), actorLink(model, to)];
  return {
    id: from,
    title: `From ${start.text} to ${end.text}`,
    subtitle: [start, " and ", end],
    notes: [],
    sections: [],
  };
}
