import type { Cast, Row } from "../../picture/layout/layout.ts";
import type { CaseModel, Id } from "../../model/model.ts";
import { CHANGES, CHANGE_NAMES, type Change, type ChangeName } from "./change.ts";
import { foldedId } from "../../picture/scene/fold.ts";
import type { Scene, SceneEdge } from "../../picture/scene/scene.ts";
import { sidesBacked } from "../../model/sides.ts";
import { type Visible } from "../../derive/visible.ts";

/** What became of each actor that filed at one of the two stages. */
export function changeNames({ lines }: Change): ReadonlyMap<Id, ChangeName> {
  return new Map(lines.flatMap(({ lineage, name }) => lineage.members.map((id) => [id, name] as const)));
}

/** The cast with each change written behind the name: `Google + joined`. Who stayed is left as it is. */
export function castWithChanges(
  model: CaseModel,
  names: ReadonlyMap<Id, ChangeName>,
  cast: Cast,
  visible: Visible,
): Cast {
  const marked = (row: Row, ids: readonly Id[]): Row => {
    const words = changeWords(ids.flatMap((id) => names.get(id) ?? []));
    return words === "" ? row : { ...row, label: `${row.label} ${words}` };
  };
  const camps = cast.camps.map((camp) => ({
    ...camp,
    blocks: camp.blocks.map((block) => {
      const standing = [...block.rows.map(({ id }) => id), ...block.guests];
      const filers = model.briefs.get(block.id)?.filers.map(({ actor }) => actor) ?? [];
      const gone = filers.filter((id) => visible.actors.has(id) && !standing.includes(id));
      return {
        ...block,
        rows: block.rows.map((row) => marked(row, row.id === foldedId(block.id) ? gone : [row.id])),
      };
    }),
  }));
  return { ...cast, camps };
}

/** `+ joined`; of several with different fates `+ 12 joined ? 1 not seen`. */
export function changeWords(names: readonly ChangeName[]): string {
  const found = CHANGE_NAMES.map((name) => ({
    ...CHANGES[name],
    count: names.filter((each) => each === name).length,
  })).filter(({ count }) => count > 0);
  return found
    .filter(({ sign }) => sign !== "")
    .map(({ sign, word, count }) => [sign, found.length > 1 ? count : "", word].filter(String).join(" "))
    .join(" ");
}

/** The scene with the briefs of the chosen stage in front: lines of briefs that were filed only at the other keep back. */
export function foregrounded(model: CaseModel, stage: Id, scene: Scene): Scene {
  const edges = new Map<string, SceneEdge>();
  for (const [id, edge] of scene.edges) {
    const brief = model.briefs.get(edge.target);
    const isElsewhere = brief !== undefined && sidesBacked(brief, stage).length === 0;
    edges.set(id, isElsewhere ? { ...edge, weight: "faint" } : edge);
  }
  return { ...scene, edges };
}
