import { useExplorer } from "../../explorer/context.tsx";
import { Choice } from "../../parts/choice.tsx";
import { set } from "../../state/transitions.ts";

/** The filter by what became of a brief, for a record in which somebody has looked. */
export function TakenUp() {
  const explorer = useExplorer();
  const isOn = explorer.state.value.taken === "yes";
  return (
    <fieldset>
      <legend>What became of a brief</legend>
      <Choice class="chip" isChosen={isOn} onChoose={() => explorer.apply(set("taken", isOn ? "" : "yes"))}>
        Taken up by the court <span class="count">{explorer.facets.value.taken}</span>{" "}
      </Choice>
    </fieldset>
  );
}
