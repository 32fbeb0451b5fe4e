import { joinedCases } from "../../model/joined-cases.ts";
import type { CaseModel } from "../../model/model.ts";
import { type ActorId, type CaseId, NOT_STATED } from "../../schema/facts.ts";

/** That two actors backed the same side in a number of cases. */
export interface Tie {
  readonly from: ActorId;
  readonly to: ActorId;
  /** Each once; of cases that count as one the first. */
  readonly cases: readonly CaseId[];
}

/** Two are the fewest that say anything: who met once met by chance. */
export const FEWEST_SHARED = 2;

/** Who backed the same side in at least so many cases. Cases that share a brief count once. */
export function coFilingNetwork(
  model: CaseModel,
  actors: ReadonlySet<ActorId>,
  least: number,
): readonly Tie[] {
  const backers = backersOf(model);
  const frequent = new Set(
    [...casesOf(backers)].filter(([id, cases]) => actors.has(id) && cases.size >= least).map(([id]) => id),
  );
  const shared = new Map<ActorId, Map<ActorId, Set<CaseId>>>();
  for (const { countedAs, ids } of backers) {
    const present = [...ids].filter((id) => frequent.has(id)).sort();
    for (const [index, from] of present.entries()) {
      for (const to of present.slice(index + 1)) nested(shared, from, to).add(countedAs);
    }
  }
  return [...shared].flatMap(([from, others]) =>
    [...others]
      .filter(([, cases]) => cases.size >= least)
      .map(([to, cases]) => ({ from, to, cases: [...cases] })),
  );
}

interface Backers {
  readonly countedAs: CaseId;
  readonly ids: ReadonlySet<ActorId>;
}

/** For each stage and each side the actors that back it. */
function backersOf(model: CaseModel): readonly Backers[] {
  const joined = joinedCases(model);
  const sides = new Map<string, { countedAs: CaseId; ids: Set<ActorId> }>();
  for (const brief of model.briefs.values()) {
    for (const stage of new Set(brief.positions.map((position) => position.stage))) {
      const [backed = NOT_STATED] = model.at(stage).sidesOf(brief);
      if (!model.actors.has(backed)) continue;
      const countedAs = joined(model.stage(stage).case);
      // File ids hold no space.
      const key = `${stage} ${backed}`;
      const side = sides.get(key) ?? { countedAs, ids: new Set<ActorId>() };
      sides.set(key, side);
      for (const { actor } of brief.filers) side.ids.add(actor);
    }
  }
  return [...sides.values()];
}

function casesOf(backers: readonly Backers[]): ReadonlyMap<ActorId, ReadonlySet<CaseId>> {
  const cases = new Map<ActorId, Set<CaseId>>();
  for (const { countedAs, ids } of backers) {
    for (const id of ids) {
      const theirs = cases.get(id) ?? new Set<CaseId>();
      cases.set(id, theirs.add(countedAs));
    }
  }
  return cases;
}

function nested(shared: Map<ActorId, Map<ActorId, Set<CaseId>>>, from: ActorId, to: ActorId): Set<CaseId> {
  const others = shared.get(from) ?? new Map<ActorId, Set<CaseId>>();
  shared.set(from, others);
  const cases = others.get(to) ?? new Set<CaseId>();
  others.set(to, cases);
  return cases;
}
