import type { CaseModel } from "../../model/model.ts";
import { namesOf } from "../../schema/registries/names-of.ts";
import { ROLES } from "../../schema/registries/roles.ts";
import type { CHOSEN_KEYS } from "../../state/chosen.ts";
import { DAYS, FACETS } from "../../state/facets.ts";
import type { ViewState } from "../../state/view-state.ts";
import { wholeLabel } from "../scope.ts";
import { capital, inSeries, sentence } from "./series.ts";

/** The filters beside that by role, as the page calls them, by the keys of the state. */
const FILTER_NAMES = {
  kinds: FACETS.kinds.word,
  sides: FACETS.sides.word,
  from: DAYS.word,
  to: DAYS.word,
  taken: "what the court took up",
  near: "steps around somebody",
} as const satisfies Record<Exclude<(typeof CHOSEN_KEYS)[number], "roles"> | "near", string>;

/** What a search changed to show what was chosen, in one line: `Shown at the Second Circuit; the filter by kind was lifted.` */
export function liftedWords(model: CaseModel, before: ViewState, after: ViewState): string {
  const added = after.roles.filter((role) => !before.roles.includes(role) && !isPictured(role));
  const keepsRoles = before.roles.every((role) => after.roles.includes(role));
  const more = before.roles.length === 0 ? added : after.roles.filter((role) => !before.roles.includes(role));
  const lifted = [
    ...(before.roles.length > 0 && (after.roles.length === 0 || !keepsRoles) ? ["role"] : []),
    ...namesOf(FILTER_NAMES).flatMap((key) =>
      before[key].length > 0 && after[key].length === 0 ? [FILTER_NAMES[key]] : [],
    ),
  ];
  const names = [...new Set(lifted)];
  const clauses = [
    ...(before.stage === after.stage ? [] : [`shown at: ${stageName(model, after)}`]),
    ...(names.length === 0
      ? []
      : [
          `the ${names.length === 1 ? "filter" : "filters"} by ${inSeries(names)} ${names.length === 1 ? "was" : "were"} lifted`,
        ]),
    ...(more.length === 0 || after.roles.length === 0
      ? []
      : [`${inSeries(more.map((role) => ROLES[role].many.toLowerCase()))} shown as well`]),
  ];
  return clauses.length === 0 ? "" : sentence(capital(clauses.join("; ")));
}

const isPictured = (role: ViewState["roles"][number]): boolean => ROLES[role].pictured;

const stageName = (model: CaseModel, { stage }: ViewState): string =>
  model.at(stage).stage?.label ?? wholeLabel(model);
