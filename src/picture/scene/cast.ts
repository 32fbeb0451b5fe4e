import { type Block, type Cast, type Cluster, type Mark, plainCluster } from "../layout/layout.ts";
import { toneOf } from "../../model/tone.ts";
import type { ActorId, Side } from "../../schema/facts.ts";
import { type Brief, type CaseModel, type Id, WHOLE_CASE } from "../../model/model.ts";
import { daySpan } from "../../schema/dates.ts";
import { ROLES, ROLE_NAMES } from "../../schema/registries/roles.ts";
import type { Filters, ViewState } from "../../state/view-state.ts";
import { campHeading } from "../../derive/coverage.ts";
import { signatureOf } from "../../model/certainty.ts";
import { type Stand, actorMark, partyMark, poleOf } from "./actor-marks.ts";
import { courtsOf } from "./bench.ts";
import { courtsFiledIn, doubtOf, filingOf } from "./filing.ts";
import { facingSides, rulingOf } from "./contest.ts";
import type { Proceedings } from "../../model/at.ts";
import type { Visible } from "../../derive/visible.ts";
import { isKindShown } from "../../state/facets.ts";
import { capital, sideName } from "../../derive/words/series.ts";

/** The part of the view that decides who is in the picture. */
type CastView = Filters & Pick<ViewState, "open">;

/** Everyone the picture shows, in reading order, each actor once: as a party, at its first brief, at a court, or among the others. */
export function castOf(model: CaseModel, state: CastView, visible: Visible): Cast {
  const here = model.at(state.stage);
  const isDrawn = (party: Id): boolean => visible.actors.has(party) || visible.anchors.has(party);
  const backed = here.briefs.flatMap(here.backedBy);
  // Whom a brief backs stands on its side, whether it is a party here or not.
  const partiesOn = (side: Side): readonly ActorId[] =>
    [...new Set([...here.partiesOn(side), ...backed.filter((id) => here.meantBy(id) === side)])].filter(
      isDrawn,
    );
  const poles = here.sides.flatMap(partiesOn);
  const { courts, judges } = courtsOf(model, here, visible, poles);
  const seated = new Set<Id>([...poles, ...[...courts, ...judges].map(({ id }) => id)]);
  const briefs = inOrderOfFiling(here, visible);
  const homes = homesOf(briefs, visible, seated);
  const columns = here.stages.filter(({ id }) =>
    briefs.some((brief) => here.positionsOf(brief)[0]?.stage === id),
  );
  const courtsOfFiler = courtsFiledIn(model);
  const sides = here.sides.map((side): Cluster => {
    const stand: Stand = { tone: toneOf(model, side), side: here.leaderOf(side) };
    const parties = partiesOn(side);
    const theirs = briefs.filter((brief) => here.sidesOf(brief)[0] === side);
    const blocks = theirs
      .map((brief) => blockOf(model, here, state, visible, { brief, homes, stand, columns, courtsOfFiler }))
      .sort((a, b) => firstBacked(parties, a) - firstBacked(parties, b));
    return {
      id: side,
      name: capital(sideName(model, state.stage, side)),
      tone: stand.tone,
      poles: parties.map((party) => poleOf(model, here, party, stand)),
      heading: campHeading(model, state, visible, side),
      blocks,
    };
  });
  // A party on no side stands among the others, whatever is filtered.
  const parties = here.spansCases ? [] : visible.anchors;
  const standing = [...visible.actors, ...parties].filter((id) => !seated.has(id) && !homes.has(id));
  const others = othersOf(model, here, standing);
  const facing = facingSides(model, here);
  const shared = {
    facing,
    courts,
    judges,
    links: linksOf(model, visible),
    columns: columns.map(({ id, label, court = id }) => ({ label, court })),
    ruling: rulingOf(here),
    opened: state.open,
    chosen: state.selection,
  };
  // Several cases have no sides in common.
  return here.spansCases
    ? { ...shared, clustering: "groups", clusters: others, others: [] }
    : { ...shared, clustering: hasSides(model) ? "sides" : "nothing", clusters: sides, others };
}

const hasSides = (model: CaseModel): boolean =>
  model.at(WHOLE_CASE).briefs.some(({ positions }) => positions.some(({ backs }) => model.actors.has(backs)));

/** The place of the first party of a side that a brief backs among the others of the side. */
const firstBacked = (parties: readonly ActorId[], { backs }: Block): number =>
  parties.findIndex((party) => backs.includes(party));

function inOrderOfFiling({ briefs, stages, positionsOf }: Proceedings, visible: Visible): readonly Brief[] {
  const rank = (brief: Brief): string => {
    const at = stages.findIndex(({ id }) => id === positionsOf(brief)[0]?.stage);
    const day = brief.filed === undefined ? "9999" : (daySpan(brief.filed)?.last ?? "9999");
    return `${String(at).padStart(6, "0")} ${day}`;
  };
  return briefs
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
  readonly stand: Stand;
  readonly columns: Proceedings["stages"];
  readonly courtsOfFiler: ReadonlyMap<Id, number>;
}

function blockOf(
  model: CaseModel,
  here: Proceedings,
  state: CastView,
  visible: Visible,
  { brief, homes, stand, columns, courtsOfFiler }: Filed,
): Block {
  const { id, filers, groups } = brief;
  // Who came back in most courts leads, and who may not have signed comes last.
  const order = (actor: ActorId): number =>
    (courtsOfFiler.get(actor) ?? 0) -
    (doubtOf(signatureOf(brief, actor)) === doubtOf(brief.evidence) ? 0 : 100);
  const shown = filers
    .map(({ actor }) => actor)
    .filter((actor) => visible.actors.has(actor))
    .toSorted((a, b) => order(b) - order(a));
  const briefMark: Mark = {
    id,
    label: "",
    subtitle: "",
    shape: "brief",
    emphasis: "normal",
    target: id,
    press: "select",
    actors: [],
    doubt: doubtOf(brief.evidence),
    ...stand,
  };
  // File ids hold no space, so none can be the same as a group's.
  const unnamed = groups.map(({ text, kind }, index) => ({
    kind,
    mark: { ...briefMark, id: `${id} group ${index}`, label: text, shape: "stack" as const },
  }));
  const signer = (actor: ActorId): Mark => ({
    ...actorMark(model, actor, stand),
    doubt: doubtOf(signatureOf(brief, actor)),
  });
  return {
    brief: briefMark,
    rows: [
      ...shown.filter((actor) => homes.get(actor) === id).map(signer),
      ...unnamed.filter(({ kind }) => isKindShown(kind, state)).map(({ mark }) => mark),
    ],
    guests: shown.filter((actor) => homes.get(actor) !== id).map(signer),
    backs: here.backedBy(brief),
    filing: filingOf(model, here, brief, columns),
  };
}

function othersOf(model: CaseModel, here: Proceedings, standing: readonly ActorId[]): readonly Cluster[] {
  return ROLE_NAMES.flatMap((role) => {
    const ids = standing.filter((id) => here.rolesOf(id)[0] === role);
    return ids.length === 0
      ? []
      : plainCluster(
          ROLES[role].many,
          ids.map((id) => partyMark(model, here, id)),
        );
  });
}

function linksOf(model: CaseModel, visible: Visible): Cast["links"] {
  const filings = [...visible.briefs].flatMap((id) => {
    const { filers, positions, counsel } = model.brief(id);
    const ends = [
      ...filers.map(({ actor }) => actor),
      ...positions.map(({ backs }) => backs),
      ...counsel.flatMap(({ firm }) => firm ?? []),
    ];
    return ends.map((from) => ({ from, to: id }));
  });
  return [...filings, ...[...visible.relations].map(model.relation)];
}
