import { type Vertebra, spineOf } from "../../derive/stage-tally.ts";
import { sentence } from "../../derive/words/series.ts";
import { chooseStage } from "../../state/transitions.ts";
import { Choice } from "../../parts/choice.tsx";
import type { Explorer } from "../../explorer/explorer.ts";
import "./stage-nav.css";

/** The litigation as a line of stages; choosing one filters everything. */
export function Spine({ explorer }: { explorer: Explorer }) {
  const vertebrae = spineOf(explorer.model);
  const most = mostBriefs(vertebrae);
  return (
    <nav class="spine" aria-label="Stages of the case">
      <ol>
        {vertebrae.map((vertebra) => (
          <li key={vertebra.id}>
            <StageButton explorer={explorer} vertebra={vertebra} most={most} />
          </li>
        ))}
      </ol>
    </nav>
  );
}

/** What the longest bar stands for. */
export const mostBriefs = (vertebrae: readonly Vertebra[]): number =>
  Math.max(1, ...vertebrae.map(({ shares }) => shares.reduce((sum, { count }) => sum + count, 0)));

export function StageButton({
  explorer,
  vertebra,
  most,
}: {
  explorer: Explorer;
  vertebra: Vertebra;
  most: number;
}) {
  const { id, label, when, outcome, briefs, shares, gap } = vertebra;
  const isChosen = explorer.state.value.stage === id;
  const choose = (): void => explorer.apply(chooseStage(id, (each) => explorer.model.stages.has(each)));
  return (
    <Choice explorer={explorer} class="vertebra" isChosen={isChosen} onChoose={choose}>
      <strong>{label}</strong>
      <span class="when">{[when, briefs].filter((part) => part !== "").join(" · ")}</span>
      <span class="bar" aria-hidden="true">
        {shares.map(({ side, tone, count }) => (
          <span key={side} data-tone={tone} style={{ width: `${(100 * count) / most}%` }} />
        ))}
      </span>
      {shares.length === 0 ? null : (
        <span class="visually-hidden">
          {sentence(shares.map(({ name, count }) => `${count} for ${name}`).join(", "))}{" "}
        </span>
      )}
      <span class="outcome">{outcome}</span>
      {gap === "" ? null : <span class="gap">{gap}</span>}
    </Choice>
  );
}
