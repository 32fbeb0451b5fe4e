import type { Block, Cast, Cluster, Place, Placement, Stroke } from "../layout/layout.ts";
import type { Proceedings } from "../../model/at.ts";
import type { Brief, CaseModel, Id } from "../../model/model.ts";
import type { ViewState } from "../../state/view-state.ts";
import { counselEvidence, isUncertain } from "../../model/certainty.ts";
import { toneOf } from "../../model/tone.ts";
import { signatureOf } from "../../model/certainty.ts";
import type { Scene, SceneEdge, SceneNode, Weight } from "./scene.ts";
import { RELATIONS } from "../../schema/registries/relations.ts";
import { TAKEN } from "./how-to-read.ts";
import { relationsInShort } from "../../derive/relations/in-short.ts";
import { NEITHER, type Relation } from "../../schema/facts.ts";
import type { Visible } from "../../derive/visible.ts";

export interface Composition {
  readonly cast: Cast;
  readonly placement: Placement;
  readonly visible: Visible;
}

/** The scene before anyone looks at anything in it: marks and lines, all of plain weight. */
export function composeScene(
  model: CaseModel,
  { stage: chosen }: Pick<ViewState, "stage">,
  { cast, placement, visible }: Composition,
): Scene {
  const here = model.at(chosen);
  const { stage } = here;
  const { width, height, places, captions, strokes, routes } = placement;
  const nodes = new Map(
    places.map((place): [string, SceneNode] => [place.id, { ...place, weight: "plain" }]),
  );
  const edges = new Map<string, SceneEdge>();
  const join = (id: string, edge: SceneEdge): void => {
    if (!nodes.has(edge.from) || !nodes.has(edge.to)) return;
    // Where lines have ways, what has none is not drawn, and still tells who belongs together.
    edges.set(id, routes ? { ...edge, width: 0 } : edge);
  };
  const polesOf = (side: Id): readonly Place[] =>
    places.filter(({ id }) => cast.clusters.some((each) => each.id === side && isPoleOf(each, id)));
  for (const [index, [one, other]] of cast.facing.entries()) {
    const ends = nearest(polesOf(one), polesOf(other));
    if (ends) join(`${one} versus ${other}`, versus(ends[0].id, ends[1].id, stage?.id, index));
  }
  for (const cluster of cast.clusters)
    for (const block of cluster.blocks)
      for (const [id, edge] of blockEdges(model, here, cluster, block)) join(id, edge);
  const winner = stage?.outcome?.for ?? NEITHER;
  if (stage?.court !== undefined && winner !== NEITHER)
    join(`${stage.id} outcome`, decision(stage.court, winner, stage.id));
  // Where briefs are drawn, relations are faint until one of their ends is in focus.
  const weight = visible.briefs.size > 0 ? "faint" : "plain";
  for (const relations of betweenTheSame([...visible.relations].map(model.relation)))
    join(relations[0].id, relationEdge(relations, weight));
  for (const id of visible.briefs)
    for (const [line, edge] of counselEdges(model.brief(id), weight)) join(line, edge);
  for (const { id, run, tone } of places)
    if (run && run.brief !== "" && !edges.has(signing(id, run.brief)))
      join(signing(id, run.brief), { ...UNDRAWN, target: run.brief, from: id, to: run.brief, tone });
  for (const [id, route] of routes ?? []) {
    const { tone, doubt, target } = nodes.get(route.from) ?? { ...NOWHERE, target: route.from };
    const line = doubt === "" || doubt === "reported" ? "solid" : "dashed";
    const plain = { ...UNDRAWN, target, from: route.from, to: route.to, tone, line } as const;
    edges.set(id, { ...(edges.get(id) ?? plain), route, width: 1.75, head: "none" });
  }
  const taken = places.flatMap((place) => (isTakenUp(model, place.id) ? [takenStroke(place)] : []));
  return { width, height, nodes, edges, captions, strokes: [...strokes, ...taken] };
}

const isTakenUp = (model: CaseModel, id: Id): boolean => (model.briefs.get(id)?.takenUp ?? []).length > 0;

/** Under the page of a brief that the court took up, as one underlines what one uses. */
const takenStroke = ({ id, x, y, radius, tone }: Place): Stroke => ({
  id: `${id}${TAKEN}`,
  points: [
    [x - radius, y + radius + 2.5],
    [x + radius, y + radius + 2.5],
  ],
  tone,
  width: 2,
  head: "none",
});

const NOWHERE = { tone: "sideless", doubt: "" } as const;
const UNDRAWN = { width: 0, line: "solid", head: "none", weight: "plain" } as const;

const signing = (signer: Id, brief: Id): string => `${signer} signs ${brief}`;

/** The lines of a brief: one from each filer, and an arrow to each party that it backs. */
function blockEdges(
  model: CaseModel,
  { sideOf, positionsOf }: Proceedings,
  { tone }: Cluster,
  { brief, rows, guests, backs }: Block,
): readonly (readonly [string, SceneEdge])[] {
  // Whoever was for or against a law did so in no brief: the lines of that are the ways alone.
  if (!brief || !model.briefs.has(brief.id)) return [];
  const { id } = brief;
  const filed = model.brief(id);
  const base = { target: id, to: id, tone, weight: "plain", head: "none" } as const;
  const lineOf = (actor: Id): SceneEdge["line"] =>
    isUncertain(signatureOf(filed, actor)) ? "dashed" : "solid";
  const signers = [
    ...rows.map((row) => ({
      ...base,
      from: row.id,
      width: 1,
      line: row.press === "unfold" ? ("solid" as const) : lineOf(row.id),
    })),
    // A signer that stands at another brief reaches across the picture, so its line is finer.
    ...guests.map(({ id: from }) => ({ ...base, from, width: 0.75, line: lineOf(from) })),
  ].map((edge) => [signing(edge.from, id), edge] as const);
  const arrows = backs.map((party): readonly [string, SceneEdge] => {
    const side = sideOf(party) ?? party;
    const positions = positionsOf(filed);
    // Who has succeeded a party is backed where its predecessor is named.
    const position =
      positions.find((each) => each.backs === party) ?? positions.find((each) => sideOf(each.backs) === side);
    const proof = position && position.evidence.length > 0 ? position.evidence : filed.evidence;
    const line = isUncertain(proof) ? "dashed" : "solid";
    const look = { tone: toneOf(model, side), width: 1.75, line, head: "arrow" } as const;
    return [`${id} backs ${party}`, { ...base, from: id, to: party, ...look }];
  });
  return [...signers, ...arrows];
}

/** From each firm that wrote a brief for others, where it is in the picture: who filed stands at the page already. */
function counselEdges(brief: Brief, weight: Weight): readonly (readonly [string, SceneEdge])[] {
  const { id, counsel, filers } = brief;
  const line = isUncertain(counselEvidence(brief)) ? "dashed" : "solid";
  const look = { width: 1, line, head: "arrow", tone: "sideless", weight } as const;
  return counsel.flatMap(({ firm }) =>
    firm === undefined || filers.some(({ actor }) => actor === firm)
      ? []
      : [[`${firm} wrote ${id}`, { ...look, target: id, from: firm, to: id, says: COUNSEL_SAYS }]],
  );
}

const COUNSEL_SAYS = [RELATIONS.counsel.label.toLowerCase()];

type Relations = readonly [Relation, ...Relation[]];

/** Relations by their two ends, whichever way they are read. */
function betweenTheSame(relations: readonly Relation[]): readonly Relations[] {
  const pairs = new Map<string, [Relation, ...Relation[]]>();
  for (const relation of relations) {
    const pair = [relation.from, relation.to].toSorted().join(" ");
    const all = pairs.get(pair);
    if (all) all.push(relation);
    else pairs.set(pair, [relation]);
  }
  return [...pairs.values()];
}

/** All between the same two are one line, about all of them. */
function relationEdge(relations: Relations, weight: Weight): SceneEdge {
  const [{ from, to }] = relations;
  const isMutual = relations.some((each) => each.from !== from);
  return {
    target: relations.map(({ id }) => id).join(","),
    from,
    to,
    width: 1,
    line: relations.every(({ evidence }) => isUncertain(evidence)) ? "dashed" : "solid",
    head: isMutual ? "none" : "arrow",
    tone: "sideless",
    weight,
    says: relationsInShort(relations),
    isMutual,
  };
}

const isPoleOf = ({ poles }: Cluster, id: Id): boolean => poles.some((pole) => pole.id === id);

/** Of the parties of two sides those that stand nearest to each other. */
function nearest(
  ones: readonly Place[],
  others: readonly Place[],
): readonly [one: Place, other: Place] | undefined {
  const pairs = ones.flatMap((one) => others.map((other) => [one, other] as const));
  return pairs.sort((a, b) => distance(a) - distance(b))[0];
}

const distance = ([one, other]: readonly [Place, Place]): number =>
  Math.hypot(one.x - other.x, one.y - other.y);

/** Between two parties; a press is about the stage, of all stages together about the first party. */
function versus(from: Id, to: Id, stage: Id | undefined, index: number): SceneEdge {
  return {
    target: stage ?? from,
    from,
    to,
    width: index === 0 ? 2 : 1,
    line: "solid",
    head: "none",
    tone: "sideless",
    weight: "plain",
  };
}

/** From the court of a stage to the party it decided for. */
function decision(from: Id, to: Id, target: Id): SceneEdge {
  return { target, from, to, width: 1.25, line: "solid", head: "arrow", tone: "sideless", weight: "plain" };
}
