import { dateInWords } from "../../derive/words/dates.ts";
import { capital, counted } from "../../derive/words/series.ts";
import type { Proceedings } from "../../model/at.ts";
import { certaintyOf } from "../../model/certainty.ts";
import type { Brief, CaseModel, Id } from "../../model/model.ts";
import type { Evidence } from "../../schema/facts.ts";
import { BASES } from "../../schema/registries/bases.ts";
import { KINDS, KIND_NAMES, type Kind } from "../../schema/registries/kinds.ts";
import type { Filing } from "../layout/layout.ts";

/** How little carries a claim: nothing is said of what was read in a filing. */
export function doubtOf(evidence: readonly Evidence[]): string {
  const certainty = certaintyOf(evidence);
  return certainty === "filing"
    ? ""
    : certainty === "press"
      ? "reported"
      : Object.hasOwn(BASES, certainty)
        ? "inferred"
        : "unsourced";
}

/** In how many courts each filer of a case has filed. */
export function courtsFiledIn(model: CaseModel): ReadonlyMap<Id, number> {
  const courts = new Map<Id, Set<Id>>();
  for (const { filers, positions } of model.briefs.values())
    for (const { actor } of filers)
      for (const { stage } of positions)
        courts.set(actor, (courts.get(actor) ?? new Set()).add(model.stage(stage).court ?? stage));
  return new Map([...courts].map(([actor, { size }]) => [actor, size]));
}

/** What is said of a brief beside its names. `columns` are the stages that have briefs here. */
export function filingOf(
  model: CaseModel,
  here: Proceedings,
  brief: Brief,
  columns: Proceedings["stages"],
): Filing {
  const { filers, groups, moreFilers, filed } = brief;
  const kinds = [
    ...filers.map(({ actor }) => model.actor(actor).kind),
    ...groups.flatMap(({ kind, members = 1 }) => (kind ? Array.from({ length: members }, () => kind) : [])),
  ];
  const counts = KIND_NAMES.map((kind) => ({ kind, count: kinds.filter((each) => each === kind).length }))
    .filter(({ count }) => count > 0)
    .toSorted((a, b) => b.count - a.count);
  const isCounted = moreFilers === undefined && groups.length === 0;
  const [most, second] = counts;
  const isMixed = second !== undefined && second.count >= kinds.length / 3;
  return {
    kinds: kindWords(isMixed ? [most, second] : [most], isCounted && counts.length < 2),
    group: capital(most ? KINDS[most.kind].many : "others"),
    rank: placeInOrder(here, brief) ?? (most ? KIND_NAMES.indexOf(most.kind) : KIND_NAMES.length),
    day: filed === undefined ? "" : dateInWords(filed),
    column: Math.max(
      0,
      columns.findIndex(({ id }) => id === here.positionsOf(brief)[0]?.stage),
    ),
    others:
      moreFilers === undefined || moreFilers === 0
        ? ""
        : moreFilers === "unknown"
          ? "perhaps others"
          : counted(moreFilers, "more", "more"),
    unnamed:
      groups.reduce((sum, { members = 0 }) => sum + members, 0) +
      (typeof moreFilers === "number" ? moreFilers : 0),
  };
}

/** Where the file wants a brief in the picture of a stage: before every kind; `undefined` where it says nothing. */
function placeInOrder({ stage }: Proceedings, { id }: Brief): number | undefined {
  const order = stage?.order ?? [];
  return order.includes(id) ? order.indexOf(id) - order.length : undefined;
}

/** `6 companies`; without the number where not every filer is known, or where there are several kinds. */
function kindWords(
  kinds: readonly ({ readonly kind: Kind; readonly count: number } | undefined)[],
  isCounted: boolean,
): string {
  const words = kinds.flatMap((each) => {
    if (!each) return [];
    const { one, many } = KINDS[each.kind];
    if (isCounted) return each.count === 1 ? one : `${each.count} ${many}`;
    return each.count === 1 ? one : many;
  });
  return words.join(" and ");
}
