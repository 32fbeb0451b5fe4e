import type { Cast, Mark } from "../../picture/layout/layout.ts";
import type { CaseModel, Id } from "../../model/model.ts";
import { CHANGES, CHANGE_NAMES, type Change, type ChangeName } from "./change.ts";
import type { Scene, SceneEdge } from "../../picture/scene/scene.ts";

/** What became of each actor that filed at one of the two stages. */
export function changeNames({ lines }: Change): ReadonlyMap<Id, ChangeName> {
  return new Map(lines.flatMap(({ lineage, name }) => lineage.members.map((id) => [id, name] as const)));
}

/** The cast with what became of each written behind the name: `Google + joined`, `Apple = stayed`. */
export function castWithChanges(names: ReadonlyMap<Id, ChangeName>, cast: Cast): Cast {
  const changed = (mark: Mark): Mark => {
    const words = changeWords(mark.actors.flatMap((id) => names.get(id) ?? []));
    return words === "" ? mark : { ...mark, label: `${mark.label} ${words}` };
  };
  const clusters = cast.clusters.map((cluster) => ({
    ...cluster,
    blocks: cluster.blocks.map((block) => ({
      ...block,
      rows: block.rows.map(changed),
      guests: block.guests.map(changed),
    })),
  }));
  return { ...cast, clusters };
}

/** `+ joined`; of several with different fates `+ 12 joined ? 1 not seen`. */
export function changeWords(names: readonly ChangeName[]): string {
  const found = CHANGE_NAMES.map((name) => ({
    ...CHANGES[name],
    count: names.filter((each) => each === name).length,
  })).filter(({ count }) => count > 0);
  return found
    .map(({ sign, word, count }) => (found.length > 1 ? `${sign} ${count} ${word}` : `${sign} ${word}`))
    .join(" ");
}

/** The scene with the briefs of the chosen stage in front: lines of briefs filed only at the other stage are faint. */
export function foregrounded(model: CaseModel, stage: Id, scene: Scene): Scene {
  const { sidesOf } = model.at(stage);
  const edges = new Map<string, SceneEdge>();
  for (const [id, edge] of scene.edges) {
    const brief = model.briefs.get(edge.target);
    const isElsewhere = brief !== undefined && sidesOf(brief).length === 0;
    edges.set(id, isElsewhere ? { ...edge, weight: "faint" } : edge);
  }
  return { ...scene, edges };
}
