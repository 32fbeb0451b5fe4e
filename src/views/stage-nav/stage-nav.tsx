import { useEffect, useRef } from "preact/hooks";
import { useExplorer } from "../../explorer/context.tsx";
import { type StageTally, talliesWithWhole } from "../../derive/stage-tally.ts";
import { sentence } from "../../derive/words/series.ts";
import { chooseStage } from "../../state/transitions.ts";
import { Choice } from "../../parts/choice.tsx";
import "./stage-nav.css";

/** A case as a line of stages; choosing one filters everything. */
export function StageNav() {
  return (
    <nav class="stage-nav" aria-label="Stages of the case">
      <StageRow tallies={talliesWithWhole(useExplorer().model)} />
    </nav>
  );
}

/** Stages side by side; of many, which scroll, the chosen one is in sight. */
export function StageRow({ tallies }: { tallies: readonly StageTally[] }) {
  const explorer = useExplorer();
  const row = useRef<HTMLOListElement>(null);
  const most = mostBriefs(tallies);
  useEffect(() => {
    const chosen = row.current?.querySelector<HTMLElement>("[data-chosen=true]");
    // Only the row: a frame never scrolls the page around it.
    if (chosen) row.current?.scrollTo(chosen.offsetLeft - 40, chosen.offsetTop - 40);
  }, [explorer.state.value.stage]);
  return (
    <ol ref={row}>
      {tallies.map((tally) => (
        <li key={tally.id}>
          <StageButton tally={tally} most={most} isOnly={tallies.length === 1} />
        </li>
      ))}
    </ol>
  );
}

/** What the longest bar stands for. */
const mostBriefs = (tallies: readonly StageTally[]): number =>
  Math.max(1, ...tallies.map(({ shares }) => shares.reduce((sum, { count }) => sum + count, 0)));

interface StageButtonProps {
  readonly tally: StageTally;
  readonly most: number;
  /** The only one is no choice once it is chosen. */
  readonly isOnly: boolean;
}

function StageButton({ tally, most, isOnly }: StageButtonProps) {
  const explorer = useExplorer();
  const { id, label, when, outcome, plainOutcome, briefs, shares, gap } = tally;
  const isChosen = explorer.state.value.stage === id;
  const choose = (): void => explorer.apply(chooseStage(id, (each) => explorer.model.stages.has(each)));
  return (
    <Choice class="stage-choice" isChosen={isChosen} onChoose={isOnly && isChosen ? null : choose}>
      <strong>{label}</strong>{" "}
      <span class="when">{[when, briefs].filter((part) => part !== "").join(" · ")}</span>{" "}
      <span class="bar" aria-hidden="true">
        {shares.map(({ side, tone, count }) => (
          <span key={side} data-tone={tone} style={{ width: `${(100 * count) / most}%` }} />
        ))}
      </span>
      {shares.length === 0 ? null : (
        <span class="visually-hidden">
          {sentence(shares.map(({ words, count }) => `${count} ${words}`).join(", "))}{" "}
        </span>
      )}
      <span class="outcome">
        {outcome}
        {plainOutcome === "" ? null : <span> ({plainOutcome})</span>}
      </span>{" "}
      {gap === "" ? null : <span class="gap">{gap}</span>}
    </Choice>
  );
}
