import { useEffect, useRef } from "preact/hooks";
import { useExplorer } from "../../explorer/context.tsx";
import { type Vertebra, spineOf } from "../../derive/stage-tally.ts";
import { sentence } from "../../derive/words/series.ts";
import { chooseStage } from "../../state/transitions.ts";
import { Choice } from "../../parts/choice.tsx";
import "./stage-nav.css";

/** The litigation as a line of stages; choosing one filters everything. */
export function StageNav() {
  return (
    <nav class="spine" aria-label="Stages of the case">
      <StageRow vertebrae={spineOf(useExplorer().model)} />
    </nav>
  );
}

/** Stages side by side; of many, which scroll, the chosen one is in sight. */
export function StageRow({ vertebrae }: { vertebrae: readonly Vertebra[] }) {
  const explorer = useExplorer();
  const row = useRef<HTMLOListElement>(null);
  const most = mostBriefs(vertebrae);
  useEffect(() => {
    const chosen = row.current?.querySelector<HTMLElement>("[data-chosen=true]");
    // Only the row: a frame never scrolls the page around it.
    if (chosen) row.current?.scrollTo(chosen.offsetLeft - 40, chosen.offsetTop - 40);
  }, [explorer.state.value.stage]);
  return (
    <ol ref={row}>
      {vertebrae.map((vertebra) => (
        <li key={vertebra.id}>
          <StageButton vertebra={vertebra} most={most} isOnly={vertebrae.length === 1} />
        </li>
      ))}
    </ol>
  );
}

/** What the longest bar stands for. */
const mostBriefs = (vertebrae: readonly Vertebra[]): number =>
  Math.max(1, ...vertebrae.map(({ shares }) => shares.reduce((sum, { count }) => sum + count, 0)));

interface StageButtonProps {
  readonly vertebra: Vertebra;
  readonly most: number;
  /** The only one is no choice once it is chosen. */
  readonly isOnly: boolean;
}

function StageButton({ vertebra, most, isOnly }: StageButtonProps) {
  const explorer = useExplorer();
  const { id, label, when, outcome, briefs, shares, gap } = vertebra;
  const isChosen = explorer.state.value.stage === id;
  const choose = (): void => explorer.apply(chooseStage(id, (each) => explorer.model.stages.has(each)));
  return (
    <Choice class="vertebra" isChosen={isChosen} onChoose={isOnly && isChosen ? null : choose}>
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
