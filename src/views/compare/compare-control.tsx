import { useExplorer } from "../../explorer/context.tsx";
import { useLayoutEffect, useMemo } from "preact/hooks";
import { CHANGES, CHANGE_NAMES } from "./change.ts";
import { comparableWith } from "../../derive/scope.ts";
import { set } from "../../state/transitions.ts";
import { comparison } from "./comparison.ts";
export { default as style } from "./compare-control.css?inline";

/** Chooses the stage to compare with, brings what the comparison is derived by, and says how its signs are read. */
export function CompareControl() {
  const explorer = useExplorer();
  const { model, state } = explorer;
  const overlay = useMemo(() => comparison(explorer), [explorer]);
  useLayoutEffect(() => explorer.addOverlay(overlay), [explorer, overlay]);
  const chosen = model.at(state.value.stage).stage;
  const others = comparableWith(model, state.value.stage);
  if (!chosen || others.length === 0) return null;
  const isComparing = overlay.value !== null;
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
          {CHANGE_NAMES.map((name) => `${CHANGES[name].sign} ${CHANGES[name].word}`).join(", ")}
        </span>
      ) : null}
    </p>
  );
}
