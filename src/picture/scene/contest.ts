import type { Proceedings } from "../../model/at.ts";
import { type CaseModel, WHOLE_CASE } from "../../model/model.ts";
import { type ActorId, NEITHER, type Side } from "../../schema/facts.ts";
import type { Cast } from "../layout/layout.ts";

/** Whether the party won at a stage that says for whom it was decided. */
export function fateOf(here: Proceedings, party: ActorId): string {
  const ruling = rulingOf(here);
  const side = here.sideOf(party);
  if (!ruling || side === undefined) return "";
  return side === ruling.side ? "won here" : here.areOpposed(side, ruling.side) ? "lost here" : "";
}

/** The court of a stage and the side that it decided for; null where nobody won. */
export function rulingOf({ stage, sideOf }: Proceedings): Cast["ruling"] {
  const winner = stage?.outcome?.for;
  const side = winner === undefined || winner === NEITHER ? undefined : sideOf(winner);
  return side === undefined || stage?.court === undefined ? null : { court: stage.court, side };
}

/** The sides that oppose each other, each where it stands in the whole case. */
export function facingSides(model: CaseModel, here: Proceedings): Cast["facing"] {
  const onTheRight = new Set(opposedPairs(model.at(WHOLE_CASE)).map(([, right]) => right));
  return opposedPairs(here).map(([one, other]) =>
    onTheRight.has(one) && !onTheRight.has(other) ? [other, one] : [one, other],
  );
}

/** The sides that oppose each other, each in one pair at most. */
function opposedPairs({ sides, areOpposed }: Proceedings): readonly (readonly [Side, Side])[] {
  const paired = new Set<Side>();
  return sides.flatMap((one, index) => {
    const isFree = (side: Side): boolean => !paired.has(side);
    const other = sides.slice(index + 1).find((side) => isFree(side) && areOpposed(one, side));
    if (other === undefined || !isFree(one)) return [];
    paired.add(one).add(other);
    return [[one, other] as const];
  });
}
