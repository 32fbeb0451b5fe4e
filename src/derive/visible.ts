import type { Proceedings } from "../model/at.ts";
import type { Brief, CaseModel, Id, StageOrAll } from "../model/model.ts";
import type { Actor, ActorId, BriefId, Relation, RelationId } from "../schema/facts.ts";
import { hasRange } from "../state/chosen.ts";
import { testsOf } from "../state/facets.ts";
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

/** Any option inside one filter, all filters together. With no role chosen, the pictured roles show. */
export function visibleIn(model: CaseModel, filters: Filters): Visible {
  const at = model.at(filters.stage);
  const tests = testsOf(filters, at);
  const passing = at.briefs.filter((brief) => tests.every((test) => test.brief?.(brief) ?? true));
  const passingRelations = at.relations.filter((each) =>
    tests.every((test) => test.relation?.(each) ?? true),
  );
  const acted = tests.some((test) => test.brief) ? actorsIn(passing, passingRelations) : null;
  const isShown = (actor: Actor): boolean =>
    at.rolesOf(actor.id).length > 0 &&
    tests.every((test) => test.actor?.(actor) ?? true) &&
    (acted === null || acted.has(actor.id));
  const actors = nearby(model, filters, idsOf([...model.actors.values()].filter(isShown)));
  // A group of unnamed signers counts as one filer of its kind, and whoever signed a brief that names nobody as one of
  // unknown kind; nobody knows who stands near them.
  const isSigned = ({ filers, groups }: Brief): boolean => {
    const unnamed = filers.length + groups.length === 0 ? [undefined] : groups.map(({ kind }) => kind);
    return filters.near === "" && unnamed.some((kind) => tests.every((test) => test.signers?.(kind) ?? true));
  };
  const briefs = passing.filter(
    (brief) => brief.filers.some(({ actor }) => actors.has(actor)) || isSigned(brief),
  );
  const backed = new Set(briefs.flatMap(at.backedBy));
  const drawn = (id: ActorId): boolean => actors.has(id) || backed.has(id);
  const relations = passingRelations.filter(({ from, to }) => drawn(from) && drawn(to));
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

function actorsIn(briefs: readonly Brief[], relations: readonly Relation[]): ReadonlySet<ActorId> {
  return new Set([
    ...briefs.flatMap((brief) => brief.filers.map(({ actor }) => actor)),
    ...relations.flatMap(({ from, to }) => [from, to]),
  ]);
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
