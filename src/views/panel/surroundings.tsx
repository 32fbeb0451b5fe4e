import { useExplorer } from "../../explorer/context.tsx";
import { useId } from "preact/hooks";
import { tracing } from "../../derive/reveal.ts";
import { set } from "../../state/transitions.ts";
import { NEARNESS } from "../../state/view-state.ts";

const LABELS = { "": "Everyone", 1: "1 step", 2: "2 steps" } as const;

/** From an actor outwards: how much of its surroundings to show, and a path to somebody else. */
export function Surroundings() {
  const explorer = useExplorer();
  const names = useId();
  const { model, state } = explorer;
  const from = state.value.selection.at(-1) ?? "";
  const others = model.file.actors.filter(({ id }) => id !== from);
  const trace = (name: string): void => {
    const to = others.find((actor) => actor.name === name);
    if (to) explorer.apply(tracing(model, [from, to.id]));
  };
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
      <label>
        Path to{" "}
        <input
          list={names}
          placeholder="a name"
          onChange={({ currentTarget }) => trace(currentTarget.value)}
        />
      </label>
      <datalist id={names}>
        {others.map(({ id, name }) => (
          <option key={id} value={name}>
            {name}
          </option>
        ))}
      </datalist>
    </div>
  );
}
