import type { ActorId, Stage } from "../../schema/facts.ts";
import { rolesOf } from "./company.ts";
import { leavesOpen, opposeEachOther } from "./titles.ts";

/**
 * Whether two sides of a stage oppose each other, so that “v.” may stand between them: by the titles of their parties;
 * without such titles where there are these two sides alone.
 */
export function opposedAt(
  { parties }: Stage,
  sides: ReadonlyMap<ActorId, readonly ActorId[]>,
  one: ActorId,
  other: ActorId,
): boolean {
  if (one === other || !sides.has(one) || !sides.has(other)) return false;
  const on = (side: ActorId) => parties.filter(({ actor }) => sides.get(side)?.includes(actor));
  const [theirs, others] = [on(one), on(other)] as const;
  if (opposeEachOther(theirs.flatMap(rolesOf), others.flatMap(rolesOf))) return true;
  return (
    sides.size === 2 && ![theirs, others].some((each) => each.every(({ title = "" }) => leavesOpen(title)))
  );
}
