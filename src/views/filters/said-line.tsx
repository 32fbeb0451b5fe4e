import { saidTogether } from "../../derive/words/said-together.ts";
import { useExplorer } from "../../explorer/context.tsx";
export { default as style } from "./said-line.css?inline";

/** What the filters ask for together, in the line of the filters; each of its words takes its filter back. */
export function SaidLine() {
  const explorer = useExplorer();
  const { model } = explorer.scope.value;
  const said = saidTogether(model, explorer.filters.value);
  if (said.length === 0) return null;
  return (
    <span class="said-line">
      Shown:{" "}
      {said.map((run, index) =>
        typeof run === "string" ? (
          run
        ) : (
          <button
            key={index}
            type="button"
            class="plain"
            title="Press to take this back"
            onClick={() => explorer.apply(run.without)}
          >
            {run.text}
          </button>
        ),
      )}
    </span>
  );
}
