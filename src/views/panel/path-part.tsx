import { useExplorer } from "../../explorer/context.tsx";
import { useLayoutEffect } from "preact/hooks";
import { pathSections } from "../../derive/evidence/path.ts";
import { Sections } from "../../parts/statements.tsx";

/** The shortest path between two actors, step by step. Its code brings the graph library, so it comes when asked for. */
export function PathPart() {
  const explorer = useExplorer();
  useLayoutEffect(() => void explorer.findPath.load(), [explorer]);
  const [from = "", to = ""] = explorer.state.value.path;
  const { words, sections } = pathSections(explorer.model, from, to);
  return (
    <>
      <p>{words}</p>
      <Sections sections={sections} />
    </>
  );
}
