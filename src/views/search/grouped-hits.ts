import { revealing } from "../../derive/reveal.ts";
import type { Visible } from "../../derive/visible.ts";
import type { CaseModel, Id } from "../../model/model.ts";
import { folded, wordsIn } from "../../derive/words/folded.ts";
import type { ActorId } from "../../schema/facts.ts";
import type { Transition } from "../../state/transitions.ts";
import { SORTS_OF_HITS } from "./entries.ts";
import { type Excerpts, excerptsOf } from "./excerpt.ts";
import { type Joined, joinedBy } from "./joined.ts";
import { type Hit, type RecordIndex, type Results, indexOf } from "./record-index.ts";

/** A hit as it is offered. */
export interface Offer extends Excerpts {
  readonly key: string;
  readonly details: string;
  /** `hidden`: the present stage or filters leave it out. */
  readonly presence: "shown" | "hidden";
  readonly go: Transition;
  readonly ends?: readonly [ActorId, ActorId] | undefined;
  /** Words by which it is pointed at once it is shown; empty where it is all that is shown. */
  readonly place: string;
}

/** Hits of one sort, the best first. */
export interface Group {
  readonly name: string;
  readonly offers: readonly Offer[];
  /** How many more of the sort there are than are offered. */
  readonly more: number;
}

/** What a search finds, in groups, the one with the best hit first. */
export interface Found extends Pick<Results, "isForgiving"> {
  readonly groups: readonly Group[];
  readonly count: number;
}

/** So many of a sort are offered at first. */
const FEW = 3;
/** And so many once all of them are asked for. */
const MOST = 60;

/** Searches the file of a model. Reading it takes a moment, so that it is done once, when somebody first searches. */
export async function searchOf(model: CaseModel) {
  const index: RecordIndex = await indexOf(model);
  /** `opened` is the group of which all is asked for. */
  return (query: string, visible: Visible, opened: string): Found => {
    const { hits, isForgiving } = index.find(query);
    const joined = joinedBy(model, query);
    const found = new Set(wordsIn(folded(query)));
    const joining = [...(joined?.keys ?? [])].flatMap((key): readonly Hit[] => {
      const entry = index.entryOf(key);
      return entry ? [{ ...entry, found }] : [];
    });
    const offered = (hit: Hit): Offer => offerOf(model, hit, visible);
    const between: readonly Group[] = joined
      ? grouped(
          `What joins ${joined.names}`,
          [...joined.views.map(viewOffer), ...joining.map(offered)],
          opened,
        )
      : [];
    const rest = hits.filter(({ key }) => !joined?.keys.has(key));
    const names = [...new Set(rest.map(({ sort }) => SORTS_OF_HITS[sort]))];
    const sorts = names.flatMap((name) =>
      grouped(name, rest.filter(({ sort }) => SORTS_OF_HITS[sort] === name).map(offered), opened),
    );
    return {
      isForgiving: isForgiving && hits.length > 0 && between.length === 0,
      groups: [...between, ...sorts],
      count: rest.length + joining.length + (joined?.views.length ?? 0),
    };
  };
}

function grouped(name: string, offers: readonly Offer[], opened: string): readonly Group[] {
  if (offers.length === 0) return [];
  const shown = offers.slice(0, name === opened ? MOST : FEW);
  return [{ name, offers: shown, more: offers.length - shown.length }];
}

function offerOf(model: CaseModel, hit: Hit, visible: Visible): Offer {
  const { key, id, stage, details, place = "" } = hit;
  return {
    ...excerptsOf(hit),
    key,
    details,
    presence: isShown(model, id, visible) ? "shown" : "hidden",
    go: revealing(model, id, visible, stage),
    place,
  };
}

const viewOffer = ({ key, title, details, go, ends }: Joined["views"][number]): Offer => ({
  ends,
  key,
  title: [{ text: title, isFound: false }],
  sentence: [],
  details,
  presence: "shown",
  go,
  place: "",
});

/** Only an actor and a brief can be missed: whatever else is found opens beside any view. */
const isShown = (model: CaseModel, id: Id, { actors, briefs, anchors }: Visible): boolean =>
  actors.has(id) || briefs.has(id) || anchors.has(id) || !(model.actors.has(id) || model.briefs.has(id));
