import { type Block, type Cast, type Cluster, type Mark, plainCluster } from "../layout/layout.ts";
import type { Tone } from "../../model/tone.ts";
import { type Brief, type CaseModel, type Id, WHOLE_CASE } from "../../model/model.ts";
import { daySpan } from "../../schema/dates.ts";
import { FAMILIES, KINDS } from "../../schema/registries/kinds.ts";
import { ROLES, ROLE_NAMES } from "../../schema/registries/roles.ts";
import type { Filters, ViewState } from "../../state/view-state.ts";
import { folded } from "./fold.ts";
import { campHeading } from "../../derive/coverage.ts";
import { outcomeLine } from "../../derive/words/outcome.ts";
import { sidesAt, sidesBacked, spansCases, toneOf } from "../../model/sides.ts";
import { type Visible, isKindShown } from "../../derive/visible.ts";
import { shortName } from "../../derive/words/series.ts";

/** The part of the view that decides who is in the picture. */
type CastView = Filters & Pick<ViewState, "open">;

/** Everyone the picture shows, in reading order, each actor once: as a party, at its first brief, at a court, or among the others. */
export function castOf(model: CaseModel, state: CastView, visible: Visible): Cast {
  const poles = polesOf(model, state, visible);
  const { courts, judges } = courtsOf(model, state.stage, visible, poles);
  const seated = new Set<Id>([...poles, ...[...courts, ...judges].map(({ id }) => id)]);
  const briefs = inOrderOfFiling(model, state.stage, visible);
  const homes = homesOf(briefs, visible, seated);
  const sides = sidesAt(model, state.stage).map((side): Cluster => {
    const tone = toneOf(model, side);
    const theirs = briefs.filter((brief) => sidesBacked(brief, state.stage)[0] === side);
    const blocks = theirs.map((brief) => blockOf(model, state, visible, { brief, homes, tone }));
    return {
      id: side,
      tone,
      pole: poles.has(side) ? poleOf(model, state.stage, side) : null,
      heading: campHeading(model, state, visible, side),
      blocks: folded(model, blocks, state),
    };
  });
  const standing = [...visible.actors].filter((id) => !seated.has(id) && !homes.has(id));
  const others = othersOf(model, state.stage, standing);
  const shared = { courts, judges, links: linksOf(model, visible) };
  // Several cases have no sides in common.
  return spansCases(model, state.stage)
    ? { ...shared, clustering: "groups", clusters: others, others: [] }
    : { ...shared, clustering: hasSides(model) ? "sides" : "nothing", clusters: sides, others };
}

/** The mark of an actor, in the tone of whom it stands with. */
export function actorMark(model: CaseModel, id: Id, tone: Tone = "bench"): Mark {
  const actor = model.actors.get(id);
  return {
    id,
    label: actor ? shortName(actor) : id,
    subtitle: "",
    shape: actor ? FAMILIES[KINDS[actor.kind].family].shape : "stack",
    tone,
    emphasis: actor?.kind === "court" ? "strong" : "normal",
    target: id,
    press: "select",
    actors: [id],
  };
}

const hasSides = (model: CaseModel): boolean =>
  [...model.briefs.values()].some(({ positions }) => positions.some(({ backs }) => model.actors.has(backs)));

/** The parties on show, and the anchors. */
function polesOf(model: CaseModel, { stage }: CastView, { actors, anchors }: Visible): ReadonlySet<Id> {
  return new Set(sidesAt(model, stage).filter((side) => anchors.has(side) || actors.has(side)));
}

/** A party under its title at a stage. In the whole case it may have been called much, so nothing is said. */
function poleOf(model: CaseModel, stage: Id, side: Id): Mark {
  const subtitle = model.stages.get(stage)?.parties.find(({ actor }) => actor === side)?.title ?? "";
  return { ...actorMark(model, side, toneOf(model, side)), subtitle, emphasis: "strong" };
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

interface Filed {
  readonly brief: Brief;
  readonly homes: ReadonlyMap<Id, Id>;
  readonly tone: Tone;
}

function blockOf(
  model: CaseModel,
  state: CastView,
  visible: Visible,
  { brief: { id, filers, groups }, homes, tone }: Filed,
): Block {
  const shown = filers.map(({ actor }) => actor).filter((actor) => visible.actors.has(actor));
  const briefMark: Mark = {
    id,
    label: "",
    subtitle: "",
    shape: "brief",
    tone,
    emphasis: "normal",
    target: id,
    press: "select",
    actors: [],
  };
  // File ids hold no space, so none can be the same as a group's.
  const unnamed = groups.map(({ text, kind }, index) => ({
    kind,
    mark: { ...briefMark, id: `${id} group ${index}`, label: text, shape: "stack" as const },
  }));
  return {
    brief: briefMark,
    rows: [
      ...shown.filter((actor) => homes.get(actor) === id).map((actor) => actorMark(model, actor, tone)),
      ...unnamed.filter(({ kind }) => isKindShown(kind, state)).map(({ mark }) => mark),
    ],
    guests: shown.filter((actor) => homes.get(actor) !== id),
  };
}

/** The courts and judges of a stage; those that sit there come before those in its relations. */
function courtsOf(
  model: CaseModel,
  stage: Id,
  visible: Visible,
  poles: ReadonlySet<Id>,
): Pick<Cast, "courts" | "judges"> {
  const { rolesOf } = model.at(stage);
  const sitting = [...model.stages.values()].filter(({ id }) => stage === WHOLE_CASE || id === stage);
  const first = sitting.flatMap(({ court, judges }) => [...(court === undefined ? [] : [court]), ...judges]);
  const related = [...visible.actors].filter(
    (id) => rolesOf(id).includes("court") && !rolesOf(id).includes("amicus"),
  );
  const ids = [...new Set([...first, ...related])].filter((id) => visible.actors.has(id) && !poles.has(id));
  const isCourt = (id: Id): boolean => model.actors.get(id)?.kind === "court";
  return {
    courts: ids
      .filter(isCourt)
      .map((id) => ({ ...actorMark(model, id), subtitle: decisionOf(model, stage, id) })),
    judges: ids.filter((id) => !isCourt(id)).map((id) => actorMark(model, id)),
  };
}

/** What a court decided at a stage: `Reversed, 2016`. */
function decisionOf(model: CaseModel, stageId: Id, court: Id): string {
  const stage = model.stages.get(stageId);
  return stage?.court === court && stage.outcome ? outcomeLine(stage.outcome) : "";
}

function othersOf(model: CaseModel, stage: Id, standing: readonly Id[]): readonly Cluster[] {
  const { rolesOf } = model.at(stage);
  return ROLE_NAMES.flatMap((role) => {
    const ids = standing.filter((id) => rolesOf(id)[0] === role);
    return ids.length === 0
      ? []
      : plainCluster(
          ROLES[role].many,
          ids.map((id) => actorMark(model, id)),
        );
  });
}

function linksOf(model: CaseModel, visible: Visible): Cast["links"] {
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
