import { useExplorer } from "../../explorer/context.tsx";
import { set } from "../../state/transitions.ts";
import { NEARNESS } from "../../state/view-state.ts";
import { PathTo } from "./path-to.tsx";

const LABELS = { "": "Everyone", 1: "1 step", 2: "2 steps" } as const;

/** From an actor outwards: how much of its surroundings to show, and a path to somebody else. */
export function Surroundings() {
  const explorer = useExplorer();
  const { state } = explorer;
  const from = state.value.selection.at(-1) ?? "";
  return (
    <div class="surroundings">
      <div role="group" aria-label="Show who is within">
        Show{" "}
        {NEARNESS.map((near) => (
          <button
            key={near}
            type="button"
            class="plain"
            aria-pressed={state.value.near === near}
            onClick={() => explorer.apply(set("near", near))}
          >
            {LABELS[near]}
          </button>
        ))}
      </div>
      <PathTo key={from} from={from} />
    </div>
  );
}
