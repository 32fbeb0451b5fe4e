import { useExplorer } from "../../explorer/context.tsx";
import { type Vertebra, spineOf } from "../../derive/stage-tally.ts";
import { chooseStage } from "../../state/transitions.ts";
import { Choice } from "../../parts/choice.tsx";
import "./stage-nav.css";

/** The litigation as a line of stages; choosing one filters everything. */
export function StageNav() {
  const explorer = useExplorer();
  const vertebrae = spineOf(explorer.model);
  const most = mostBriefs(vertebrae);
  return (
    <nav class="spine" aria-label="Stages of the case">
      <ol>
        {vertebrae.map((vertebra) => (
          <li key={vertebra.id}>
            <StageButton vertebra={vertebra} most={most} />
          </li>
        ))}
      </ol>
    </nav>
  );
}

/** What the longest bar stands for. */
export const mostBriefs = (vertebrae: readonly Vertebra[]): number =>
  Math.max(1, ...vertebrae.map(({ shares }) => shares.reduce((sum, { count }) => sum + count, 0)));

export function StageButton({ vertebra, most }: { vertebra: Vertebra; most: number }) {
  const explorer = useExplorer();
  const { id, label, when, outcome, briefs, shares, gap } = vertebra;
  const isChosen = explorer.state.value.stage === id;
  const choose = (): void => explorer.apply(chooseStage(id, (each) => explorer.model.stages.has(each)));
  return (
    <Choice class="vertebra" isChosen={isChosen} onChoose={choose}>
      <strong>{label}</strong>
      <span class="when">{[when, briefs].filter((part) => part !== "").join(" · ")}</span>
      <span class="bar" aria-hidden="true">
        {shares.map(({ side, tone, count }) => (
          <span key={side} data-tone={tone} style={{ width: `${(100 * count) / most}%` }} />
        ))}
      </span>
      <span class="visually-hidden">
        {shares.map(({ name, count }) => `${count} for ${name}`).join(", ")}.{" "}
      </span>
      <span class="outcome">{outcome}</span>
      {gap === "" ? null : <span class="gap">{gap}</span>}
    </Choice>
  );
}
