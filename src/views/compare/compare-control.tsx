import { useLayoutEffect } from "preact/hooks";
import { CHANGES, CHANGE_NAMES } from "./change.ts";
import { comparableWith } from "../../derive/scope.ts";
import { capital } from "../../derive/words/series.ts";
import { set } from "../../state/transitions.ts";
import { createComparison } from "./comparison.ts";
import type { Explorer } from "../../explorer/explorer.ts";
import "./compare-control.css";

/** Chooses the stage to compare with, brings what the comparison is derived by, and says how its signs are read. */
export function CompareControl({ explorer }: { explorer: Explorer }) {
  const { model, state, comparison } = explorer;
  useLayoutEffect(() => {
    if (!explorer.comparison.peek()) explorer.bringComparison(createComparison(explorer));
  }, [explorer]);
  const chosen = model.stages.get(state.value.stage);
  const others = comparableWith(model, state.value.stage);
  if (!chosen || others.length === 0) return null;
  const isComparing = Boolean(comparison.value?.change.value);
  return (
    <p class="compare">
      <label>
        Compare {chosen.label} with{" "}
        <select
          value={isComparing ? state.value.vs : ""}
          onChange={({ currentTarget }) => explorer.apply(set("vs", currentTarget.value))}
        >
          <option value="">no other stage</option>
          {others.map(({ id, label }) => (
            <option key={id} value={id}>
              {label}
            </option>
          ))}
        </select>
      </label>
      {isComparing ? (
        <span class="signs">
          {CHANGE_NAMES.map((name) => [CHANGES[name].sign, CHANGES[name].word].filter(String).join(" "))
            .map((words, index) => (index === 0 ? capital(words) : words))
            .join(", ")}
        </span>
      ) : null}
    </p>
  );
}
