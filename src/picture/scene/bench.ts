import type { Proceedings } from "../../model/at.ts";
import type { CaseModel, Id } from "../../model/model.ts";
import type { ActorId } from "../../schema/facts.ts";
import { KINDS } from "../../schema/registries/kinds.ts";
import { ROLES } from "../../schema/registries/roles.ts";
import type { Visible } from "../../derive/visible.ts";
import { outcomeLine } from "../../derive/words/outcome.ts";
import type { Cast } from "../layout/layout.ts";
import { actorMark } from "./actor-marks.ts";

/** The courts and judges of a stage; those that sit there come before those in its relations. */
export function courtsOf(
  model: CaseModel,
  here: Proceedings,
  visible: Visible,
  poles: readonly Id[],
): Pick<Cast, "courts" | "judges"> {
  const { rolesOf } = here;
  const first = here.stages.flatMap(({ court, judges }) => [
    ...(court === undefined ? [] : [court]),
    ...judges,
  ]);
  const isOfTheBench = (id: ActorId): boolean => {
    const roles = rolesOf(id).map((role) => ROLES[role]);
    return (
      roles.some((role) => role.isOfTheBench) && !roles.some(({ ofBrief }) => ofBrief.includes("filers"))
    );
  };
  const related = [...visible.actors].filter(isOfTheBench);
  const ids = [...new Set([...first, ...related])].filter(
    (id) => visible.actors.has(id) && !poles.includes(id),
  );
  // A court that only a relation brings in stands with the judges.
  const isCourt = (id: ActorId): boolean =>
    KINDS[model.actor(id).kind].decides === true && here.stages.some(({ court }) => court === id);
  return {
    courts: ids.filter(isCourt).map((id) => ({ ...actorMark(model, id), subtitle: decisionOf(here, id) })),
    judges: ids.filter((id) => !isCourt(id)).map((id) => actorMark(model, id)),
  };
}

/** What a court decided at a stage: `Reversed, 2016`. */
function decisionOf({ stage }: Proceedings, court: ActorId): string {
  return stage?.court === court && stage.outcome
    ? outcomeLine({ ...stage.outcome, text: stage.outcome.plain ?? stage.outcome.text })
    : "";
}
