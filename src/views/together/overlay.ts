import { type Cast, plainCluster } from "../../picture/layout/layout.ts";
import { actorMark } from "../../picture/scene/actor-marks.ts";
import type { CaseModel, Id } from "../../model/model.ts";
import type { Filters, ViewState } from "../../state/view-state.ts";
import { FEWEST_SHARED, type Tie, coFilingNetwork } from "./co-filing.ts";
import { type Groups, groupsIn } from "./groups.ts";
import type { Overlay } from "../../picture/scene/overlay.ts";
import type { Scene, SceneEdge } from "../../picture/scene/scene.ts";
import { type Visible, visibleIn } from "../../derive/visible.ts";
import { capital, counted, inSentence, inSeries, nameInText, shortName } from "../../derive/words/series.ts";

/** Who files together across the cases of a file, cut to those who did so often enough to be told apart. */
export interface Together extends Groups, Overlay {
  /** The fewest cases that two must share to be tied here. */
  readonly least: number;
  /** What else could be chosen for it, with how many actors each would leave. */
  readonly choices: readonly { readonly least: number; readonly actors: number }[];
  readonly ties: readonly Tie[];
  /** The actors of the ties and what they filed. */
  readonly visible: Visible;
}

const LEGEND = {
  read: "Each mark is a filer, its shape what it is. A line: both backed the same side, in the more cases the broader it is; lines between groups come when one of their ends is pressed.",
  press: "Press a line for the cases behind it, a mark for who files with it and against it.",
};

type Found = Omit<Together, Exclude<keyof Overlay, "visible">>;

/** More labels than these nobody reads as one picture. */
const MOST_ACTORS = 60;

/** The coalitions among those who pass the filters. `shared` is the reader's choice of the fewest cases; 0 leaves it to the data. */
export function togetherIn(model: CaseModel, filters: Filters, shared: ViewState["shared"]): Together {
  const passing = visibleIn(model, filters);
  const network = coFilingNetwork(model, passing.actors, FEWEST_SHARED);
  const choices = choicesIn(network);
  const least =
    shared === 0
      ? legibleIn(coFilingNetwork(model, new Set(model.actors.keys()), FEWEST_SHARED))
      : Math.max(FEWEST_SHARED, shared);
  const ties = network.filter(({ cases }) => cases.length >= least);
  const found = { least, choices, ties, visible: narrowed(model, passing, ties), ...groupsIn(ties) };
  return {
    ...found,
    legend: LEGEND,
    cast: () => castOf(model, found),
    scene: (composed) => withTies(composed, found),
    headline: () => headlineOf(model, found),
    sentence: () => sentenceOf(found),
  };
}

/** Each number of shared cases that leaves fewer ties than the one before, and how many actors it leaves. */
function choicesIn(ties: readonly Tie[]): Together["choices"] {
  const steps = [...new Set(ties.map(({ cases }) => cases.length))].sort((a, b) => a - b);
  return steps.map((least) => ({
    least,
    actors: actorsOf(ties.filter(({ cases }) => cases.length >= least)).size,
  }));
}

/** The fewest shared cases at which a picture of everybody can still be read. Of the whole file, so that a filter never changes it. */
function legibleIn(ties: readonly Tie[]): number {
  const choices = choicesIn(ties);
  return (choices.find(({ actors }) => actors <= MOST_ACTORS) ?? choices.at(-1))?.least ?? FEWEST_SHARED;
}

const actorsOf = (ties: readonly Tie[]): ReadonlySet<Id> =>
  new Set(ties.flatMap(({ from, to }) => [from, to]));

function narrowed(model: CaseModel, passing: Visible, ties: readonly Tie[]): Visible {
  const tied = actorsOf(ties);
  const briefs = [...passing.briefs].filter((id) =>
    model.brief(id).filers.some(({ actor }) => tied.has(actor)),
  );
  const relations = [...passing.relations].filter((id) => {
    const { from, to } = model.relation(id);
    return tied.has(from) && tied.has(to);
  });
  return {
    actors: new Set([...passing.actors].filter((id) => tied.has(id))),
    briefs: new Set(briefs),
    relations: new Set(relations),
    anchors: new Set(),
    undated: passing.undated,
  };
}

function sentenceOf({ least, ties, groups }: Found): string {
  if (ties.length === 0) return `Nobody who is shown backed the same side in ${least} cases or more.`;
  const filers = counted(actorsOf(ties).size, "filer");
  return `${filers} backed the same side as another in at least ${least} cases: ${counted(ties.length, "pair")} in ${counted(groups.length, "group")}.`;
}

/** Who backed the same side most often, by name; of more than one such pair how many there are. */
function headlineOf(model: CaseModel, { ties }: Found): string {
  const most = Math.max(0, ...ties.map(({ cases }) => cases.length));
  const [pair, ...others] = ties.filter(({ cases }) => cases.length === most);
  if (!pair) return "";
  if (others.length > 0)
    return `${others.length + 1} pairs backed the same side most often, in ${most} cases each.`;
  const names = [pair.from, pair.to].map((id) => inSentence(nameInText(model.actor(id))));
  return `${capital(inSeries(names))} backed the same side most often, in ${most} cases.`;
}

/** How many of a group it is called by. */
const NAMED_BY = 2;

/** What stands over a group, in the picture and in the list: it is called by those of it who are tied most. */
export function groupHeading(model: CaseModel, { groups }: Groups, index: number): string {
  const { members = [] } = groups[index] ?? {};
  const names = members.slice(0, NAMED_BY).map((id) => inSentence(shortName(model.actor(id))));
  const others = members.length - names.length;
  return inSeries([...names, ...(others > 0 ? [counted(others, "other")] : [])]);
}

/** Everyone the picture shows, group by group. */
const castOf = (model: CaseModel, found: Found): Cast => ({
  clustering: "groups",
  clusters: found.groups.map(({ members }, index) =>
    plainCluster(
      groupHeading(model, found, index),
      members.map((id) => actorMark(model, id)),
    ),
  ),
  facing: [],
  courts: [],
  judges: [],
  others: [],
  links: found.ties,
  columns: [],
  ruling: null,
  opened: [],
  chosen: [],
});

/** What a tie goes to when it is pressed: both actors. No id holds a comma. */
const bothOf = ({ from, to }: Tie): string => `${from},${to}`;

/** The scene with its ties: the more cases shared, the broader; between groups, where they would pass under names, they come when asked for. */
function withTies(scene: Scene, { ties, groups }: Found): Scene {
  const groupOf = new Map(groups.flatMap(({ members }, index) => members.map((id) => [id, index] as const)));
  const edges = new Map<string, SceneEdge>(scene.edges);
  for (const tie of ties) {
    const width = WIDTH_OF_A_CASE * (tie.cases.length - 1);
    const isWithin = groupOf.get(tie.from) === groupOf.get(tie.to);
    edges.set(`${tie.from} with ${tie.to}`, {
      target: bothOf(tie),
      from: tie.from,
      to: tie.to,
      width: isWithin ? width : 0,
      lookedAt: width,
      line: "solid",
      head: "none",
      tone: "sideless",
      weight: "plain",
    });
  }
  return { ...scene, edges };
}

const WIDTH_OF_A_CASE = 1.1;
