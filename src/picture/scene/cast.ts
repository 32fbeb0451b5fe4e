import type { BriefBlock, Camp, Cast, Row } from "../layout/layout.ts";
import { type Brief, type CaseModel, type Id, WHOLE_CASE } from "../../model/model.ts";
import { daySpan } from "../../schema/dates.ts";
import { ROLES, ROLE_NAMES } from "../../schema/registries/roles.ts";
import type { Filters, ViewState } from "../../state/view-state.ts";
import { folded } from "./fold.ts";
import { campHeading } from "../../derive/coverage.ts";
import { sidesAt, sidesBacked, toneOf } from "../../model/sides.ts";
import { type Visible, isKindShown } from "../../derive/visible.ts";
import { shortName } from "../../derive/words/series.ts";

/** The id of a group's mark. File ids hold no space, so none can be the same. */
export const groupId = (brief: Id, index: number): Id => `${brief} group ${index}`;

/** The part of the view that decides who stands where. */
type CastView = Filters & Pick<ViewState, "open">;

/** Everyone the picture shows, in reading order, each actor once: at its first brief, or on the bench, or among the rest. */
export function castOf(model: CaseModel, state: CastView, visible: Visible): Cast {
  const poles = polesOf(model, state, visible);
  const bench = benchOf(model, state.stage, visible, poles);
  const seated = new Set<Id>([...poles, ...[...bench.courts, ...bench.judges].map(({ id }) => id)]);
  const briefs = inOrderOfFiling(model, state.stage, visible);
  const homes = homesOf(briefs, visible, seated);
  const camps = sidesAt(model, state.stage).map((side): Camp => {
    const theirs = briefs.filter((brief) => sidesBacked(brief, state.stage)[0] === side);
    const blocks = theirs.map((brief) => blockOf(model, state, visible, brief, homes));
    const title = poleTitle(model, state.stage, side);
    return {
      side,
      tone: toneOf(model, side),
      pole: poles.has(side) ? { id: side, label: rowOf(model, side).label, title } : null,
      heading: campHeading(model, state, visible, side),
      blocks: folded(model, blocks, state),
    };
  });
  const standing = [...visible.actors].filter((id) => !seated.has(id) && !homes.has(id));
  return {
    camps,
    bench,
    bystanders: bystandersOf(model, state.stage, standing),
    ties: tiesOf(model, visible),
  };
}

/** The parties on show, and the anchors. */
function polesOf(model: CaseModel, { stage }: CastView, { actors, anchors }: Visible): ReadonlySet<Id> {
  return new Set(sidesAt(model, stage).filter((side) => anchors.has(side) || actors.has(side)));
}

function inOrderOfFiling(model: CaseModel, stage: Id, visible: Visible): readonly Brief[] {
  const stages = [...model.stages.keys()];
  const rank = (brief: Brief): string => {
    const at =
      brief.positions.find((position) => stage === WHOLE_CASE || position.stage === stage)?.stage ?? stage;
    const day = brief.filed === undefined ? "9999" : (daySpan(brief.filed)?.last ?? "9999");
    return `${String(stages.indexOf(at)).padStart(6, "0")} ${day}`;
  };
  return [...model.briefs.values()]
    .filter(({ id }) => visible.briefs.has(id))
    .sort((a, b) => (rank(a) < rank(b) ? -1 : rank(a) > rank(b) ? 1 : 0));
}

/** The brief at which each filer stands: the first it filed. */
function homesOf(briefs: readonly Brief[], visible: Visible, seated: ReadonlySet<Id>): ReadonlyMap<Id, Id> {
  const homes = new Map<Id, Id>();
  for (const { id, filers } of briefs) {
    for (const { actor } of filers) {
      if (visible.actors.has(actor) && !seated.has(actor) && !homes.has(actor)) homes.set(actor, id);
    }
  }
  return homes;
}

function blockOf(
  model: CaseModel,
  state: CastView,
  visible: Visible,
  brief: Brief,
  homes: ReadonlyMap<Id, Id>,
): BriefBlock {
  const filers = brief.filers.map(({ actor }) => actor).filter((id) => visible.actors.has(id));
  const rows = filers.filter((id) => homes.get(id) === brief.id).map((id) => rowOf(model, id));
  const groups = brief.groups
    .map((group, index) => ({ id: groupId(brief.id, index), label: group.text, kind: group.kind }))
    .filter(({ kind }) => isKindShown(kind, state));
  return {
    id: brief.id,
    rows: [...rows, ...groups.map(({ id, label }) => ({ id, label }))],
    guests: filers.filter((id) => homes.get(id) !== brief.id),
  };
}

/** The courts and judges of a stage; those that sit there come before those whom a relation ties in. */
function benchOf(model: CaseModel, stage: Id, visible: Visible, poles: ReadonlySet<Id>): Cast["bench"] {
  const { rolesOf } = model.at(stage);
  const sitting = [...model.stages.values()].filter(({ id }) => stage === WHOLE_CASE || id === stage);
  const first = sitting.flatMap(({ court, judges }) => [...(court === undefined ? [] : [court]), ...judges]);
  const tied = [...visible.actors].filter(
    (id) => rolesOf(id).includes("court") && !rolesOf(id).includes("amicus"),
  );
  const ids = [...new Set([...first, ...tied])].filter((id) => visible.actors.has(id) && !poles.has(id));
  const isCourt = (id: Id): boolean => model.actors.get(id)?.kind === "court";
  return {
    courts: ids.filter(isCourt).map((id) => rowOf(model, id)),
    judges: ids.filter((id) => !isCourt(id)).map((id) => rowOf(model, id)),
  };
}

function bystandersOf(model: CaseModel, stage: Id, standing: readonly Id[]): Cast["bystanders"] {
  const { rolesOf } = model.at(stage);
  return ROLE_NAMES.map((role) => ({
    heading: ROLES[role].many,
    rows: standing.filter((id) => rolesOf(id)[0] === role).map((id) => rowOf(model, id)),
  })).filter(({ rows }) => rows.length > 0);
}

function tiesOf(model: CaseModel, visible: Visible): Cast["ties"] {
  const filings = [...visible.briefs].flatMap((id) => {
    const brief = model.briefs.get(id);
    return [
      ...(brief?.filers ?? []).map(({ actor }) => actor),
      ...(brief?.positions ?? []).map(({ backs }) => backs),
    ].map((from) => ({ from, to: id }));
  });
  const relations = [...visible.relations].flatMap((id) => model.relations.get(id) ?? []);
  return [...filings, ...relations.map(({ from, to }) => ({ from, to }))];
}

/** What a party is called at a stage. In the whole case it may have been called much, so nothing is said. */
function poleTitle(model: CaseModel, stage: Id, side: Id): string {
  return model.stages.get(stage)?.parties.find(({ actor }) => actor === side)?.title ?? "";
}

function rowOf(model: CaseModel, id: Id): Row {
  const actor = model.actors.get(id);
  return { id, label: actor ? shortName(actor) : id };
}
