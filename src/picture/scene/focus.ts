import { type Scene, type SceneEdge, type SceneNode, type Weight, targetsIn } from "./scene.ts";

/**
 * The scene with attention in it: the marks of these targets in focus, what they are linked to near, the rest
 * faint. A link runs through a brief, so that an actor's co-signers and the party they back are near too.
 * With nothing of it on show the scene stays as it was.
 */
export function focused(scene: Scene, targets: readonly string[]): Scene {
  const centres = new Set(
    [...scene.nodes]
      .filter(
        ([id, { target, press }]) => targets.includes(id) || (press !== "unfold" && targets.includes(target)),
      )
      .map(([id]) => id),
  );
  const lines = [...scene.edges].filter(
    ([, { target }]) =>
      !centres.has(target) && [target, ...targetsIn(target)].some((each) => targets.includes(each)),
  );
  for (const [, { from, to }] of lines) for (const end of [from, to]) centres.add(end);
  if (centres.size === 0) return scene;
  const chosen = new Set(lines.map(([id]) => id));
  const near = nearTo(scene, centres);
  const weigh = (id: string): Weight => (centres.has(id) ? "focus" : near.has(id) ? "near" : "faint");
  // A line that was pressed is set apart from the others of its ends.
  return weighed(scene, weigh, (edge, id) =>
    chosen.size > 0 && !chosen.has(id) ? nearness(edge, near) : edgeWeight(edge, centres, near),
  );
}

/** The scene with a path in it: its marks and the lines between neighbours on it in focus, the rest faint. */
export function traced(scene: Scene, path: readonly string[]): Scene {
  const isNext = ({ from, to }: SceneEdge): boolean =>
    path.some(
      (id, index) => (id === from && path[index + 1] === to) || (id === to && path[index + 1] === from),
    );
  return weighed(
    scene,
    (id) => (path.includes(id) ? "focus" : "faint"),
    (edge) => (isNext(edge) ? "focus" : "faint"),
  );
}

function weighed(
  scene: Scene,
  weigh: (id: string) => Weight,
  weighLine: (edge: SceneEdge, id: string) => Weight,
): Scene {
  const nodes = new Map<string, SceneNode>();
  for (const [id, node] of scene.nodes) nodes.set(id, { ...node, weight: weigh(id) });
  const edges = new Map<string, SceneEdge>();
  for (const [id, edge] of scene.edges) {
    const weight = weighLine(edge, id);
    const width = weight === "focus" ? (edge.lookedAt ?? edge.width) : edge.width;
    edges.set(id, { ...edge, weight, width });
  }
  return { ...scene, nodes, edges };
}

function nearTo(scene: Scene, centres: ReadonlySet<string>): ReadonlySet<string> {
  const near = new Set<string>();
  const reach = (from: ReadonlySet<string>): void => {
    for (const edge of scene.edges.values()) {
      if (from.has(edge.from)) near.add(edge.to);
      if (from.has(edge.to)) near.add(edge.from);
    }
  };
  reach(centres);
  const isBrief = (id: string): boolean => ACTS.has(scene.nodes.get(id)?.shape);
  // One step further through briefs alone: a party in focus does not drag in everyone who ever backed it twice over.
  reach(new Set([...near].filter((id) => isBrief(id))));
  return near;
}

/** What stands for an act of several, and not for one of them. */
const ACTS: ReadonlySet<SceneNode["shape"] | undefined> = new Set<SceneNode["shape"]>([
  "brief",
  "plus",
  "minus",
]);

function edgeWeight(edge: SceneEdge, centres: ReadonlySet<string>, near: ReadonlySet<string>): Weight {
  return centres.has(edge.from) || centres.has(edge.to) ? "focus" : nearness(edge, near);
}

const nearness = ({ from, to }: SceneEdge, near: ReadonlySet<string>): Weight =>
  near.has(from) && near.has(to) ? "near" : "faint";
