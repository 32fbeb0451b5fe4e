import type { Actor, ActorId } from "../../schema/facts.ts";

type Successor = Pick<Actor, "succeeds">;

/**
 * Whom an actor succeeds, the nearest first; nobody, for most. A succession never runs in a circle: the file would not
 * have loaded.
 */
export function predecessorsOf(
  actorOf: (id: ActorId) => Successor | undefined,
  id: ActorId,
): readonly ActorId[] {
  const before = actorOf(id)?.succeeds;
  return before === undefined ? [] : [before, ...predecessorsOf(actorOf, before)];
}
