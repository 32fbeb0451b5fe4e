import { type ActorId, BOTH, type CaseId, NEITHER, NOT_STATED, type Side } from "../../schema/facts.ts";
import type { Proceedings } from "../at.ts";
import { grouped } from "../grouped.ts";
import type { Brief, CaseModel } from "../model.ts";
import { opposedAt } from "./opposed.ts";
import type { SidesOfRecord } from "./sides.ts";

type Sided = Pick<
  Proceedings,
  | "sides"
  | "sidesOf"
  | "countsFor"
  | "backedBy"
  | "briefsFor"
  | "partiesOn"
  | "sideOf"
  | "leaderOf"
  | "meantBy"
  | "areOpposed"
>;

type Unsided = Pick<Proceedings, "stages" | "briefs" | "spansCases" | "positionsOf">;

/** Who stands on which side at some stages, and which side each of their briefs counts for. */
export function sidesAt(
  { actors, stage: stageOf, sides }: Pick<CaseModel, "actors" | "stage" | "sides">,
  standing: SidesOfRecord,
  { stages, briefs, spansCases, positionsOf }: Unsided,
): Sided {
  const isActor = (side: Side): boolean => actors.has(side);
  const counted = new Map(briefs.map((brief) => [brief.id, sidesByCase(brief)] as const));
  function sidesByCase(brief: Brief): ReadonlyMap<CaseId, Side> {
    const backed = grouped(positionsOf(brief), ({ stage }) => [stageOf(stage).case]);
    const cases = new Set(positionsOf(brief).map(({ stage }) => stageOf(stage).case));
    const sidesIn = (id: CaseId): readonly Side[] =>
      backed(id).map(({ stage, backs }) => (isActor(backs) ? standing.meant(stage, backs) : backs));
    return new Map([...cases].map((id) => [id, oneOf(sidesIn(id))]));
  }
  const sidesOf = (brief: Brief): readonly Side[] => [...new Set(counted.get(brief.id)?.values())];
  const backedBy = (brief: Brief): readonly ActorId[] => [
    ...new Set(
      positionsOf(brief).flatMap(({ stage, backs }) =>
        isActor(backs) ? [standing.partyFor(stage, backs)] : [],
      ),
    ),
  ];

  const parties = stages.map(({ id }) => standing.at(id));
  const taken = new Set<Side>([...parties.flatMap((at) => [...at.keys()]), ...briefs.flatMap(sidesOf)]);
  const stagesIn = grouped(stages, (stage) => [stage.case]);
  const meantIn = (litigation: CaseId, side: Side): Side => {
    const ids = stagesIn(litigation).map(({ id }) => id);
    if (!isActor(side) || ids[0] === undefined) return side;
    return found(ids, (id) => standing.standsOn(id, side)) ?? standing.meant(ids[0], side);
  };
  const meantBy = (side: Side): Side =>
    spansCases || stages[0] === undefined ? side : meantIn(stages[0].case, side);
  const partiesOn = (side: Side): readonly ActorId[] => {
    const theirs = parties.flatMap((at) => at.get(side) ?? []);
    const backed = () => briefs.flatMap(backedBy).filter((actor) => meantBy(actor) === side);
    return [...new Set(theirs.length > 0 || !isActor(side) ? theirs : backed())];
  };
  return {
    sides: spansCases
      ? []
      : [
          ...sides.filter((side) => taken.has(side)),
          ...[BOTH].filter((side) => taken.has(side)),
          NEITHER,
          NOT_STATED,
        ],
    sidesOf,
    countsFor: (brief, side) =>
      [...(counted.get(brief.id) ?? [])].some(([litigation, theirs]) => theirs === meantIn(litigation, side)),
    backedBy,
    briefsFor: grouped(briefs, sidesOf),
    partiesOn,
    sideOf: (actor) =>
      found(stages, ({ id }) => standing.standsOn(id, actor)) ?? (taken.has(actor) ? actor : undefined),
    leaderOf: (side) => partiesOn(side)[0] ?? side,
    meantBy,
    areOpposed: (one, other) =>
      stages.some((stage, index) => opposedAt(stage, parties[index] ?? new Map(), one, other)),
  };
}

/** One side of all that a brief backs in a case. Whoever backs a party backs it, whatever else it leaves open. */
function oneOf(sides: readonly Side[]): Side {
  const parties = new Set(sides.filter((side) => side !== NEITHER && side !== NOT_STATED));
  const [party = sides.includes(NEITHER) ? NEITHER : NOT_STATED, ...others] = parties;
  return others.length > 0 ? BOTH : party;
}

/** The first answer that there is. */
function found<Item, Answer>(
  items: readonly Item[],
  ask: (item: Item) => Answer | undefined,
): Answer | undefined {
  for (const item of items) {
    const answer = ask(item);
    if (answer !== undefined) return answer;
  }
  return undefined;
}
