import { type Brief, type CaseModel, type Id, WHOLE_CASE } from "../model/model.ts";
import type { Relation } from "../schema/facts.ts";
import { daySpan } from "../schema/dates.ts";
import { ROLES, ROLE_NAMES, type Role } from "../schema/registries/roles.ts";
import type { Filters } from "../state/view-state.ts";
import { briefsAt, sidesBacked, positionsAt } from "../model/sides.ts";

/** What passes the filters. Ids, in the order of the file. */
export interface Visible {
  readonly actors: ReadonlySet<Id>;
  readonly briefs: ReadonlySet<Id>;
  readonly relations: ReadonlySet<Id>;
  /** Parties that shown briefs back and that the filters hide: drawn as poles, counted nowhere. */
  readonly anchors: ReadonlySet<Id>;
  /** Briefs and relations that a date range leaves out because they have no date. */
  readonly undated: number;
}

const PICTURED: readonly Role[] = ROLE_NAMES.filter((role) => ROLES[role].pictured);

/** Any option inside one filter, all filters together. With no role chosen, the pictured roles show. */
export function visibleIn(model: CaseModel, filters: Filters): Visible {
  const atStage = briefsAt(model, filters.stage);
  const passing = atStage.filter((brief) => backsChosen(brief, filters) && isInRange(brief.filed, filters));
  const ties = relationsAt(model, filters.stage);
  const passingTies = ties.filter(({ date }) => isInRange(date, filters));
  const acted = mustHaveActed(filters)
    ? actorsIn(passing, filters.sides.length > 0 ? [] : passingTies)
    : null;

  const roles = filters.roles.length > 0 ? filters.roles : PICTURED;
  const { rolesOf } = model.at(filters.stage);
  const isShown = (id: Id): boolean => {
    const actor = model.actors.get(id);
    return (
      actor !== undefined &&
      rolesOf(id).some((role) => roles.includes(role)) &&
      (filters.kinds.length === 0 || filters.kinds.includes(actor.kind)) &&
      (acted === null || acted.has(id))
    );
  };
  const actors = nearby(model, filters, new Set([...model.actors.keys()].filter(isShown)));
  const briefs = passing.filter((brief) => hasShownFiler(brief, actors, filters, roles));
  const sides = briefs.flatMap((brief) => sidesBacked(brief, filters.stage));
  const anchors = new Set(sides.filter((side) => model.actors.has(side) && !actors.has(side)));
  const drawn = (id: Id): boolean => actors.has(id) || anchors.has(id);
  const relations =
    filters.sides.length > 0 ? [] : passingTies.filter(({ from, to }) => drawn(from) && drawn(to));
  return {
    actors,
    briefs: idsOf(briefs),
    relations: idsOf(relations),
    anchors,
    undated: hasRange(filters)
      ? [...atStage.map(({ filed }) => filed), ...ties.map(({ date }) => date)].filter((date) => !date).length
      : 0,
  };
}

/** Of the shown actors those within the chosen steps of the selected one. */
function nearby(
  model: CaseModel,
  { stage, near, selection }: Filters,
  shown: ReadonlySet<Id>,
): ReadonlySet<Id> {
  const centre = selection.at(-1);
  if (near === "" || centre === undefined || !model.actors.has(centre)) return shown;
  const reached = within(model, stage, centre, Number(near));
  return new Set([...shown].filter((id) => reached.has(id)));
}

/** The relations of a stage; in the whole case also those that name none. */
export function relationsAt(model: CaseModel, stage: Id): readonly Relation[] {
  return [...model.relations.values()].filter((relation) => stage === WHOLE_CASE || relation.stage === stage);
}

const hasRange = ({ from, to }: Filters): boolean => from !== "" || to !== "";

/** A side or a date is a fact about an act, so those who did nothing that passes fall away. */
const mustHaveActed = (filters: Filters): boolean => filters.sides.length > 0 || hasRange(filters);

function backsChosen(brief: Brief, { sides, stage }: Filters): boolean {
  return sides.length === 0 || sidesBacked(brief, stage).some((side) => sides.includes(side));
}

/** A date that is known in part matches if any day it can mean lies in the range. */
function isInRange(date: string | undefined, filters: Filters): boolean {
  if (!hasRange(filters)) return true;
  const span = date === undefined ? null : daySpan(date);
  if (!span) return false;
  const first = daySpan(filters.from)?.first ?? "";
  const last = daySpan(filters.to)?.last ?? "9999-12-31";
  return span.last >= first && span.first <= last;
}

function actorsIn(briefs: readonly Brief[], relations: readonly Relation[]): ReadonlySet<Id> {
  return new Set([
    ...briefs.flatMap((brief) => brief.filers.map(({ actor }) => actor)),
    ...relations.flatMap(({ from, to }) => [from, to]),
  ]);
}

/** A brief is shown when one of its filers is; a group of unnamed signers counts as one filer of its kind. */
function hasShownFiler(
  brief: Brief,
  actors: ReadonlySet<Id>,
  filters: Filters,
  roles: readonly Role[],
): boolean {
  if (brief.filers.some(({ actor }) => actors.has(actor))) return true;
  // Nobody knows who stands near an unnamed signer.
  return (
    filters.near === "" &&
    roles.includes("amicus") &&
    brief.groups.some((group) => isKindShown(group.kind, filters))
  );
}

/** Whether signers of a kind pass the filter by kind; those of unknown kind pass only while it is off. */
export function isKindShown(
  kind: Filters["kinds"][number] | undefined,
  { kinds }: Pick<Filters, "kinds">,
): boolean {
  return kinds.length === 0 || (kind !== undefined && kinds.includes(kind));
}

const idsOf = (items: readonly { readonly id: Id }[]): ReadonlySet<Id> => new Set(items.map(({ id }) => id));

/** Everyone within so many steps of an actor at a stage: a step leads through a shared brief, a backed party or a relation. */
export function within(model: CaseModel, stage: Id, centre: Id, steps: number): ReadonlySet<Id> {
  const distances = new Map([[centre, 0]]);
  // A map that grows while it is walked is walked to its end.
  for (const [id, distance] of distances) {
    if (distance === steps) continue;
    for (const next of neighbours(model, stage, id))
      if (!distances.has(next)) distances.set(next, distance + 1);
  }
  return new Set(distances.keys());
}

function neighbours(model: CaseModel, stage: Id, id: Id): readonly Id[] {
  const briefs = [...model.briefs.values()].filter((brief) => {
    const positions = positionsAt(brief, stage);
    return (
      positions.length > 0 &&
      (brief.filers.some(({ actor }) => actor === id) || positions.some(({ backs }) => backs === id))
    );
  });
  const relations = model.relationsOf(id).filter((tie) => stage === WHOLE_CASE || tie.stage === stage);
  return [
    ...briefs.flatMap((brief) => [
      ...brief.filers.map(({ actor }) => actor),
      ...positionsAt(brief, stage).flatMap(({ backs }) => (model.actors.has(backs) ? [backs] : [])),
    ]),
    ...relations.flatMap(({ from, to }) => [from, to]),
  ];
}
