import type { Brief, CaseModel } from "../../model/model.ts";
import { type Tone, toneOf } from "../../model/tone.ts";
import type { ActorId, Side } from "../../schema/facts.ts";
import { KINDS } from "../../schema/registries/kinds.ts";
import { ROLES, ROLE_NAMES } from "../../schema/registries/roles.ts";
import type { Filters } from "../../state/view-state.ts";
import { certaintyLabel, certaintyOf, isSideInferred, lacksProof } from "../../model/certainty.ts";
import { filedInWords, groupingDoubt } from "../../derive/words/inferred.ts";
import { campHeading } from "../../derive/coverage.ts";
import { type Link, actorLink, briefLink } from "../../derive/words/names.ts";
import type { Visible } from "../../derive/visible.ts";
import { isKindShown } from "../../state/facets.ts";
import { besideName, counted, inSeries } from "../../derive/words/series.ts";

interface ListedActor extends Link {
  readonly kind: string;
}

interface ListedBrief {
  readonly link: Link;
  /** The date, and that nothing carries it where nothing does. */
  readonly details: readonly string[];
  readonly filers: readonly ListedActor[];
  readonly groups: readonly string[];
  /** A line for filers that the record does not name, or none. */
  readonly more: readonly string[];
}

interface ListedSide {
  readonly side: Side;
  readonly tone: Tone;
  readonly heading: string;
  readonly briefs: readonly ListedBrief[];
}

/** Every shown brief under the side it backs, with its shown filers. Parties come even when no brief backs them. */
export function sidesListed(model: CaseModel, filters: Filters, visible: Visible): readonly ListedSide[] {
  const { sides, briefsFor } = model.at(filters.stage);
  return sides
    .map((side) => ({
      side,
      tone: toneOf(model, side),
      heading: campHeading(model, filters, visible, side),
      briefs: briefsFor(side)
        .filter(({ id }) => visible.briefs.has(id))
        .map((brief) => listedBrief(model, filters, visible, brief)),
    }))
    .filter(({ side, briefs: theirs }) => theirs.length > 0 || visible.actors.has(side));
}

/** The shown actors that filed nothing shown, by the first of their roles. */
export function groupsOf(model: CaseModel, { stage }: Filters, { actors, briefs }: Visible) {
  const filers = new Set([...briefs].flatMap((id) => model.brief(id).filers.map(({ actor }) => actor)));
  const rest = [...actors].filter((id) => !filers.has(id));
  const { rolesOf } = model.at(stage);
  return ROLE_NAMES.map((role) => ({
    heading: ROLES[role].many,
    actors: rest.filter((id) => rolesOf(id)[0] === role).map((id) => listedActor(model, id)),
  })).filter((group) => group.actors.length > 0);
}

function listedBrief(model: CaseModel, filters: Filters, visible: Visible, brief: Brief): ListedBrief {
  const certainty = certaintyOf(brief.evidence);
  return {
    link: briefLink(model, brief.id),
    details: [
      brief.filed === undefined ? "" : filedInWords(brief),
      lacksProof(certainty) ? certaintyLabel(certainty) : "",
      ...asked(model, filters, brief),
      hasInferredSide(model, filters, brief) ? "side inferred" : "",
      ...groupingDoubt(brief),
    ].filter((part) => part !== ""),
    filers: brief.filers
      .filter(({ actor }) => visible.actors.has(actor))
      .map(({ actor }) => listedActor(model, actor)),
    groups: brief.groups.filter(({ kind }) => isKindShown(kind, filters)).map(({ text }) => text),
    more: moreWords(brief),
  };
}

function asked(model: CaseModel, { stage }: Filters, brief: Brief): readonly string[] {
  const asks = new Set(
    model
      .at(stage)
      .positionsOf(brief)
      .flatMap((position) => position.asks ?? []),
  );
  return asks.size > 0 ? [`asks for ${inSeries([...asks])}`] : [];
}

function hasInferredSide(model: CaseModel, { stage }: Filters, brief: Brief): boolean {
  const at = model.at(stage);
  return at.sidesOf(brief).some((side) => isSideInferred(at, side, [brief]));
}

const listedActor = (model: CaseModel, id: ActorId): ListedActor => ({
  ...actorLink(model, id),
  kind: besideName(model.actor(id).name, [KINDS[model.actor(id).kind].one]).join(""),
});

function moreWords({ filers, groups, moreFilers = 0 }: Brief): readonly string[] {
  if (filers.length + groups.length === 0) {
    const whose = typeof moreFilers === "number" && moreFilers > 0 ? counted(moreFilers, "filer") : "filers";
    return [`${whose} not named in the record`];
  }
  if (moreFilers === 0) return [];
  return [
    moreFilers === "unknown"
      ? "and others, not named in the record"
      : `and ${counted(moreFilers, "other")}, not named in the record`,
  ];
}
