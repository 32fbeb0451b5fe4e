import type { Proceedings } from "../model/at.ts";
import type { Brief, CaseModel, Id, StageOrAll } from "../model/model.ts";
import type { Actor, ActorId, BriefId, Relation, RelationId } from "../schema/facts.ts";
import { daySpan } from "../schema/dates.ts";
import { ROLES, ROLE_NAMES, type Role } from "../schema/registries/roles.ts";
import type { Filters } from "../state/view-state.ts";

/** What passes the filters. Ids, in the order of the file. */
export interface Visible {
  readonly actors: ReadonlySet<ActorId>;
  readonly briefs: ReadonlySet<BriefId>;
  readonly relations: ReadonlySet<RelationId>;
  /** Parties, and whomever shown briefs back, that the filters hide: drawn as poles, counted nowhere. */
  readonly anchors: ReadonlySet<ActorId>;
  /** Briefs and relations that a date range leaves out because they have no date. */
  readonly undated: number;
}

const PICTURED: readonly Role[] = ROLE_NAMES.filter((role) => ROLES[role].pictured);

/** Any option inside one filter, all filters together. With no role chosen, the pictured roles show. */
export function visibleIn(model: CaseModel, filters: Filters): Visible {
  const at = model.at(filters.stage);
  const passing = at.briefs.filter(
    (brief) =>
      backsChosen(at, brief, filters) && isInRange(brief.filed, filters) && isTakenAsAsked(brief, filters),
  );
  const passingRelations = at.relations.filter(({ date }) => isInRange(date, filters));
  const acted = mustHaveActed(filters)
    ? actorsIn(passing, isOfBriefs(filters) ? [] : passingRelations)
    : null;

  const roles = filters.roles.length > 0 ? filters.roles : PICTURED;
  const isShown = ({ id, kind }: Actor): boolean =>
    at.rolesOf(id).some((role) => roles.includes(role)) &&
    (filters.kinds.length === 0 || filters.kinds.includes(kind)) &&
    (acted === null || acted.has(id));
  const actors = nearby(model, filters, idsOf([...model.actors.values()].filter(isShown)));
  const briefs = passing.filter((brief) => hasShownFiler(brief, actors, filters, roles));
  const backed = new Set(briefs.flatMap(at.backedBy));
  const drawn = (id: ActorId): boolean => actors.has(id) || backed.has(id);
  const relations = isOfBriefs(filters)
    ? []
    : passingRelations.filter(({ from, to }) => drawn(from) && drawn(to));
  return {
    actors,
    briefs: idsOf(briefs),
    relations: idsOf(relations),
    anchors: new Set([...partiesAt(at), ...backed].filter((id) => model.actors.has(id) && !actors.has(id))),
    undated: hasRange(filters)
      ? [...at.briefs.map(({ filed }) => filed), ...at.relations.map(({ date }) => date)].filter(
          (date) => !date,
        ).length
      : 0,
  };
}

/** Whose place in the picture no filter takes. Several cases have no parties in common. */
const partiesAt = ({ stages, spansCases }: Proceedings): readonly ActorId[] =>
  spansCases ? [] : stages.flatMap(({ parties }) => parties.map(({ actor }) => actor));

/** Of the shown actors those within the chosen steps of the selected one. */
function nearby(
  model: CaseModel,
  { stage, near, selection }: Filters,
  shown: ReadonlySet<ActorId>,
): ReadonlySet<ActorId> {
  const centre = selection.at(-1);
  if (near === "" || centre === undefined || !model.actors.has(centre)) return shown;
  const reached = within(model, stage, centre, Number(near));
  return new Set([...shown].filter((id) => reached.has(id)));
}

const hasRange = ({ from, to }: Filters): boolean => from !== "" || to !== "";

/** A side, and whether a court took it up, are facts about briefs alone. */
const isOfBriefs = ({ sides, taken }: Filters): boolean => sides.length > 0 || taken !== "";

/** A fact about an act lets those fall away who did nothing that passes. */
const mustHaveActed = (filters: Filters): boolean => isOfBriefs(filters) || hasRange(filters);

/** Whether the filter by what the court took up is off, or it is known to have taken up the brief. */
const isTakenAsAsked = ({ takenUp = [] }: Brief, { taken }: Filters): boolean =>
  taken === "" || takenUp.length > 0;

const backsChosen = ({ countsFor }: Proceedings, brief: Brief, { sides }: Filters): boolean =>
  sides.length === 0 || sides.some((side) => countsFor(brief, side));

/** A date that is known in part matches if any day it can mean lies in the range. */
function isInRange(date: string | undefined, filters: Filters): boolean {
  if (!hasRange(filters)) return true;
  const span = date === undefined ? null : daySpan(date);
  if (!span) return false;
  const first = daySpan(filters.from)?.first ?? "";
  const last = daySpan(filters.to)?.last ?? "9999-12-31";
  return span.last >= first && span.first <= last;
}

function actorsIn(briefs: readonly Brief[], relations: readonly Relation[]): ReadonlySet<ActorId> {
  return new Set([
    ...briefs.flatMap((brief) => brief.filers.map(({ actor }) => actor)),
    ...relations.flatMap(({ from, to }) => [from, to]),
  ]);
}

/** A brief is shown when one of its filers is; a group of unnamed signers counts as one filer of its kind. */
function hasShownFiler(
  brief: Brief,
  actors: ReadonlySet<ActorId>,
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

const idsOf = <Key extends Id>(items: readonly { readonly id: Key }[]): ReadonlySet<Key> =>
  new Set(items.map(({ id }) => id));

/** Everyone within so many steps of an actor at a stage: a step leads through a shared brief, a backed party or a relation. */
export function within(
  model: CaseModel,
  stage: StageOrAll,
  centre: ActorId,
  steps: number,
): ReadonlySet<ActorId> {
  const at = model.at(stage);
  const distances = new Map([[centre, 0]]);
  // A map that grows while it is walked is walked to its end.
  for (const [id, distance] of distances) {
    if (distance === steps) continue;
    for (const next of neighbours(at, id)) if (!distances.has(next)) distances.set(next, distance + 1);
  }
  return new Set(distances.keys());
}

function neighbours(at: Proceedings, id: ActorId): readonly ActorId[] {
  const briefs = [...at.briefsOf(id), ...at.briefs.filter((brief) => at.backedBy(brief).includes(id))];
  return [
    ...briefs.flatMap((brief) => brief.filers.map(({ actor }) => actor)),
    ...briefs.flatMap(at.backedBy),
    ...at.relations.flatMap(({ from, to }) => (from === id ? [to] : to === id ? [from] : [])),
  ];
}
