import { useExplorer } from "../../explorer/context.tsx";
import { wholeLabel } from "../../derive/scope.ts";
import { type OwnPage, ownPagesOf } from "../../state/own-pages.ts";

/** The ways to the other views that have a page of their own; of several cases, from a stage to those of its own case. */
export function OtherPages() {
  const { model, opensWith, snapshot, root, home, kind } = useExplorer();
  const top = `${root}${kind.isFrame ? "embed/v1/" : ""}${home}/`;
  const { file } = model;
  const litigation = model.stages.get(stageIn(opensWith))?.case;
  const others = ownPagesOf(file).filter(({ words }) => {
    const stage = model.stages.get(stageIn(words));
    return words !== opensWith && (file.cases.length === 1 || !stage || stage.case === litigation);
  });
  // A frozen page leads nowhere that changes.
  if (others.length === 0 || snapshot !== "") return null;
  return (
    <nav class="other-pages" aria-label="Other pages of this record">
      <p>
        Also:{" "}
        {others.map(({ folder, words }, index) => (
          <span key={folder}>
            {index === 0 ? "" : " · "}
            <a href={top + folder}>{nameOf(words)}</a>
          </span>
        ))}
      </p>
    </nav>
  );

  function nameOf(words: OwnPage["words"]): string {
    const stage = stageIn(words);
    if (stage !== "") return model.stages.get(stage)?.label ?? wholeLabel(model);
    return words === "view=cases" ? "All cases" : "Stages side by side";
  }
}

const stageIn = (words: string): string => new URLSearchParams(words).get("stage") ?? "";
