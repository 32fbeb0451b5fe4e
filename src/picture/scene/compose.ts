import type { Camp, Cast, Place, Placement } from "../layout/layout.ts";
import type { Tone } from "../../model/tone.ts";
import { type CaseModel, type Id, WHOLE_CASE } from "../../model/model.ts";
import { FAMILIES, KINDS } from "../../schema/registries/kinds.ts";
import type { ViewState } from "../../state/view-state.ts";
import { isUncertain } from "../../model/certainty.ts";
import { foldedId } from "./fold.ts";
import { outcomeLine } from "../../derive/words/outcome.ts";
import type { Scene, SceneEdge, SceneNode, Weight } from "./scene.ts";
import type { Visible } from "../../derive/visible.ts";

export interface Composition {
  readonly cast: Cast;
  readonly placement: Placement;
  readonly visible: Visible;
}

/** The scene before anyone looks at anything in it: marks and lines, all of plain weight. */
export function composeScene(
  model: CaseModel,
  { stage }: Pick<ViewState, "stage">,
  { cast, placement, visible }: Composition,
): Scene {
  const tones = tonesOf(cast);
  const nodes = new Map<string, SceneNode>();
  for (const [id, place] of placement.places)
    nodes.set(id, nodeOf(model, cast, stage, { id, place, tone: tones.get(id) ?? "bench" }));
  const edges = new Map<string, SceneEdge>();
  const join = (id: string, edge: SceneEdge): void => {
    if (nodes.has(edge.from) && nodes.has(edge.to)) edges.set(id, edge);
  };
  const poles = cast.camps.flatMap(({ pole }) => pole?.id ?? []);
  for (const [index, pole] of poles.slice(1).entries())
    join(`${poles[0]} versus ${pole}`, versus(poles[0] ?? pole, pole, stage, index));
  for (const camp of cast.camps) for (const [id, edge] of campEdges(model, camp)) join(id, edge);
  for (const [id, edge] of outcomeEdges(model, stage)) join(id, edge);
  // Where briefs are drawn the other ties keep back until somebody looks at one of their ends.
  const tieWeight = visible.briefs.size > 0 ? "faint" : "plain";
  for (const id of visible.relations) {
    const relation = model.relations.get(id);
    if (relation) join(id, tie(relation.from, relation.to, id, tieWeight));
  }
  return { width: placement.width, height: placement.height, nodes, edges, captions: placement.captions };
}

function tonesOf(cast: Cast): ReadonlyMap<string, Tone> {
  return new Map(
    cast.camps.flatMap(({ pole, tone, blocks }) => [
      ...(pole ? [[pole.id, tone] as const] : []),
      ...blocks.flatMap(({ id, rows }) => [
        [id, tone] as const,
        ...rows.map((row) => [row.id, tone] as const),
      ]),
    ]),
  );
}

interface Standing {
  readonly id: string;
  readonly place: Place;
  readonly tone: Tone;
}

function nodeOf(model: CaseModel, cast: Cast, stage: Id, { id, place, tone }: Standing): SceneNode {
  const pole = cast.camps.find((camp) => camp.pole?.id === id)?.pole;
  const actor = model.actors.get(id);
  const court = actor?.kind === "court";
  return {
    target: targetOf(model, cast, id),
    press: cast.camps.some(({ blocks }) => blocks.some((block) => foldedId(block.id) === id))
      ? "unfold"
      : "select",
    lines: place.lines,
    subtitle: pole ? pole.title : outcomeWords(model, stage, id),
    x: place.x,
    y: place.y,
    radius: place.radius,
    anchor: place.anchor,
    size: place.size,
    shape: actor ? FAMILIES[KINDS[actor.kind].family].shape : model.briefs.has(id) ? "brief" : "stack",
    tone,
    weight: "plain",
    emphasis: pole || court ? "strong" : "normal",
  };
}

/** Groups and folds are no ids of the file; a click on one is a click on its brief. */
function targetOf(model: CaseModel, cast: Cast, id: string): Id {
  if (model.actors.has(id) || model.briefs.has(id)) return id;
  const block = cast.camps
    .flatMap(({ blocks }) => blocks)
    .find(({ rows }) => rows.some((row) => row.id === id));
  return block?.id ?? id;
}

function campEdges(model: CaseModel, { pole, tone, blocks }: Camp): (readonly [string, SceneEdge])[] {
  return blocks.flatMap(({ id, rows, guests }) => {
    const brief = model.briefs.get(id);
    const base = { target: id, tone, weight: "plain", head: "none" } as const;
    const signers = [...rows.map((row) => row.id), ...guests].map((signer) => {
      // A signer that stands at another brief reaches across the picture, so its line is finer.
      const width = guests.includes(signer) ? 0.75 : 1;
      const evidence = brief?.filers.find(({ actor }) => actor === signer)?.evidence ?? brief?.evidence ?? [];
      const line =
        signer !== foldedId(id) && isUncertain(evidence) ? ("dashed" as const) : ("solid" as const);
      return [`${signer} signs ${id}`, { ...base, from: signer, to: id, width, line }] as const;
    });
    if (!pole || !brief) return signers;
    const position = brief.positions.find(({ backs }) => backs === pole.id);
    const proof = position && position.evidence.length > 0 ? position.evidence : brief.evidence;
    const line = isUncertain(proof) ? ("dashed" as const) : ("solid" as const);
    return [
      ...signers,
      [
        `${id} backs ${pole.id}`,
        { ...base, from: id, to: pole.id, width: 1.75, line, head: "arrow" },
      ] as const,
    ];
  });
}

function tie(from: Id, to: Id, target: Id, weight: Weight): SceneEdge {
  return { target, from, to, width: 1, line: "dashed", head: "arrow", tone: "bench", weight };
}

function versus(from: Id, to: Id, stage: Id, index: number): SceneEdge {
  const target = stage === WHOLE_CASE ? from : stage;
  return {
    target,
    from,
    to,
    width: index === 0 ? 2 : 1,
    line: "solid",
    head: "none",
    tone: "bench",
    weight: "plain",
  };
}

/** What a court decided at a stage, beside its name: `Reversed, 2016`. */
function outcomeWords(model: CaseModel, stageId: Id, id: string): string {
  const stage = model.stages.get(stageId);
  return stage?.court === id && stage.outcome ? outcomeLine(stage.outcome) : "";
}

/** From the court of a stage to the party it decided for. */
function outcomeEdges(model: CaseModel, stageId: Id): (readonly [string, SceneEdge])[] {
  const stage = model.stages.get(stageId);
  if (stage?.court === undefined || stage.outcome?.for === undefined) return [];
  const look = { width: 1.25, line: "solid", head: "arrow", tone: "bench", weight: "plain" } as const;
  return [[`${stageId} outcome`, { ...look, target: stageId, from: stage.court, to: stage.outcome.for }]];
}
