import { profileOf } from "../../derive/evidence/profile.ts";
import type { HostEvents } from "../../embed/protocol/messages.ts";
import type { Explorer } from "../../explorer/explorer.ts";
import type { CaseModel, Id } from "../../model/model.ts";

/** What is selected, in the words that a host can put into its article. */
export function selectionEvent({ model, state, scope }: Explorer): HostEvents["select"] {
  const id = state.value.selection.at(-1);
  if (id === undefined) return { id: null, label: "", kind: "", sides: [] };
  const briefs = [...model.briefsOf(id), model.briefs.get(id)].filter((brief) => brief !== undefined);
  const { sidesOf, leaderOf } = model.at(scope.value.stage);
  return {
    id,
    label: profileOf(model, id)?.title ?? id,
    kind: kindOf(model, id),
    sides: [...new Set(briefs.flatMap((brief) => sidesOf(brief).map(leaderOf)))],
  };
}

function kindOf(model: CaseModel, id: Id): string {
  const { briefs, stages, relations, cases, sources } = model;
  const things = { brief: briefs, stage: stages, relation: relations, case: cases, source: sources };
  return model.actors.get(id)?.kind ?? Object.entries(things).find(([, map]) => map.has(id))?.[0] ?? "";
}
