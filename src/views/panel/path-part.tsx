import { useLayoutEffect } from "preact/hooks";
import { pathSections, shortestPath } from "../../derive/evidence/path.ts";
import type { Explorer } from "../../explorer/explorer.ts";
import { Sections } from "../../parts/statements.tsx";

/** The shortest path between two actors, step by step. Its code brings the graph library, so it comes when asked for. */
export function PathPart({ explorer }: { explorer: Explorer }) {
  useLayoutEffect(() => explorer.bringPaths(shortestPath), [explorer]);
  const [from = "", to = ""] = explorer.state.value.path;
  const { words, sections } = pathSections(explorer.model, from, to);
  return (
    <>
      <p>{words}</p>
      <Sections explorer={explorer} sections={sections} />
    </>
  );
}
