import { actorLink } from "../../derive/words/names.ts";
import { sideLead } from "../../derive/coverage.ts";
import { counted } from "../../derive/words/series.ts";
import { linkSeries } from "../../derive/evidence/citation.ts";
import { useExplorer } from "../../explorer/context.tsx";
import { WHOLE_CASE } from "../../model/model.ts";
import { set } from "../../state/transitions.ts";
import { ActionLink, Text } from "../../parts/action-link.tsx";
import { stayedTogether } from "./stayed.ts";
export { default as style } from "./together-view.css?inline";

/**
 * Under the whole of one case: who filed on one side at several stages. How many others one met, and who stands between
 * whom, say nothing here: whoever filed at a stage met all others there.
 */
export function StayedTogether() {
  const { model, visible } = useExplorer();
  const groups = stayedTogether(model, visible.value.actors);
  if (groups.length === 0) return null;
  return (
    <section class="co-filing-list" aria-label="Who filed together at several stages">
      <h2>Who filed together at several stages</h2>
      <p class="how">
        Computed from the briefs, not declared by anybody. Not seen is not the same as absent.
      </p>
      <ul>
        {groups.map(({ side, stages, members }) => (
          <li key={`${side} ${stages.join()}`}>
            <ActionLink class="name" go={set("selection", members)}>
              {`${counted(members.length, "filer")} ${sideLead(model, WHOLE_CASE, side)}`}
            </ActionLink>{" "}
            <span class="count">{counted(stages.length, "stage")}</span>
            <span class="cases-behind">{stages.map((id) => model.stage(id).label).join("; ")}</span>
            <p class="members">
              <Text words={linkSeries(members.map((id) => actorLink(model, id)))} />
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}
