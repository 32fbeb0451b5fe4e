import type { CaseModel } from "../../model/model.ts";
import { NOT_STATED, type Side } from "../../schema/facts.ts";
import { KINDS } from "../../schema/registries/kinds.ts";
import { ROLES } from "../../schema/registries/roles.ts";
import { type Transition, set, toggle } from "../../state/transitions.ts";
import type { Filters } from "../../state/view-state.ts";
import { dateInWords } from "./dates.ts";
import { counted, inSentence, nameInText, sideName } from "./series.ts";

/** A run of the sentence: words that only join, or what a filter asks for and how it is taken back. */
export type Said = string | { readonly text: string; readonly without: Transition };

/**
 * What the filters ask for together: `companies or trade associations that backed Microsoft, since 2017`. Within one
 * filter any may hold, which reads “or”; across filters all must. Empty while nothing is filtered.
 */
export function saidTogether(model: CaseModel, filters: Filters): readonly Said[] {
  const { stage, kinds, roles, sides, taken } = filters;
  const ofKinds = kinds.map((kind) => ({ text: KINDS[kind].many, without: toggle("kinds", kind) }));
  const ofRoles = roles.map((role) => ({
    text: ROLES[role].many.toLowerCase(),
    without: toggle("roles", role),
  }));
  const backed = sides.filter((side) => side !== NOT_STATED);
  const ofSide = (side: Side): Said => ({
    text:
      side === NOT_STATED
        ? "whose side is not stated"
        : sideName(model, stage, model.at(stage).meantBy(side)),
    without: toggle("sides", side),
  });
  const clauses: readonly (readonly Said[])[] = [
    kinds.length > 0 && roles.length > 0 ? ["that are ", ...either(ofRoles)] : [],
    [
      ...(backed.length > 0 ? ["that backed ", ...either(backed.map(ofSide))] : []),
      ...(backed.length > 0 && sides.includes(NOT_STATED) ? [" or "] : []),
      ...(sides.includes(NOT_STATED) ? [ofSide(NOT_STATED)] : []),
    ],
    taken.map((word) => ({
      text: "whose brief the court took up",
      without: toggle("taken", word),
    })),
  ];
  const limits = [...dates(filters), ...nearby(model, filters)];
  const asked = clauses.filter((clause) => clause.length > 0);
  const who = kinds.length > 0 ? either(ofKinds) : either(ofRoles);
  if (who.length + asked.length + limits.length === 0) return [];
  return [
    ...(who.length > 0 ? who : ["everybody"]),
    ...asked.flatMap((clause, index) => [index === 0 ? " " : " and ", ...clause]),
    ...limits.flatMap((limit) => [", ", limit]),
  ];
}

const either = (options: readonly Said[]): readonly Said[] =>
  options.flatMap((option, index) => {
    if (index === 0) return [option];
    return [index === options.length - 1 ? " or " : ", ", option];
  });

function dates({ from, to }: Filters): readonly Said[] {
  const [first, last] = [from, to].map(dateInWords);
  return [
    ...(from === "" ? [] : [{ text: `since ${first}`, without: set("from", "") }]),
    ...(to === "" ? [] : [{ text: `until ${last}`, without: set("to", "") }]),
  ];
}

function nearby(model: CaseModel, { near, selection }: Filters): readonly Said[] {
  const centre = model.actors.get(selection.at(-1) ?? "");
  if (near === "" || !centre) return [];
  const text = `within ${counted(Number(near), "step")} of ${inSentence(nameInText(centre))}`;
  return [{ text, without: set("near", "") }];
}
