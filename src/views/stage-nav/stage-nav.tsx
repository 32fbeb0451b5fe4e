import { useEffect, useRef } from "preact/hooks";
import { useExplorer } from "../../explorer/context.tsx";
import { type StageTally, talliesWithWhole } from "../../derive/stage-tally.ts";
import { capital } from "../../derive/words/series.ts";
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
    <>
      <ol ref={row}>
        {tallies.map((tally) => (
          <li key={tally.id}>
            <StageButton tally={tally} most={most} isOnly={tallies.length === 1} />
          </li>
        ))}
      </ol>
      <OutcomeHere tally={tallies.find(({ id }) => id === explorer.state.value.stage)} />
      <SideKey tallies={tallies} />
    </>
  );
}

/** Who won at the chosen stage, where its tile has no room for it. */
function OutcomeHere({ tally }: { tally: StageTally | undefined }) {
  if (!tally?.result) return null;
  const { who, what } = tally.result;
  return (
    <p class="outcome-here">
      {who === "" ? (
        capital(what)
      ) : (
        <>
          <strong data-tone={tally.winner}>{who}</strong>: {what}
        </>
      )}
    </p>
  );
}

/** Whose briefs the numbers of the tiles count, where there is no room for words beside them. */
function SideKey({ tallies }: { tallies: readonly StageTally[] }) {
  const sides = new Map(tallies.flatMap(({ shares }) => shares.map(({ tone, words }) => [tone, words])));
  if (sides.size === 0) return null;
  return (
    <p class="side-key" aria-hidden="true">
      Briefs:{" "}
      {[...sides].map(([tone, words]) => (
        <span key={tone} data-tone={tone}>
          ■ {words}{" "}
        </span>
      ))}
    </p>
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

/** A tile: which court, when, who won, and how many briefs stood on each side. */
function StageButton({ tally, most, isOnly }: StageButtonProps) {
  const explorer = useExplorer();
  const { id, label, years, result, winner, outcome, shares, none, gap } = tally;
  const isChosen = explorer.state.value.stage === id;
  const choose = (): void => explorer.apply(chooseStage(id, explorer.model.stages));
  return (
    <Choice class="stage-choice" isChosen={isChosen} onChoose={isOnly && isChosen ? null : choose}>
      <span class="stage-head">
        <strong>{label}</strong> <span class="when">{years}</span>
      </span>{" "}
      {result ? (
        <span class="outcome">
          {result.who === "" ? (
            <span class="who">{capital(result.what)}</span>
          ) : (
            <>
              <span class="who" data-tone={winner}>
                {result.whoInShort}
              </span>
              {outcome === "" ? null : <span class="how">: {result.what}</span>}
            </>
          )}
        </span>
      ) : null}{" "}
      <span class="counts">
        {shares.length === 0
          ? none
          : shares.map(({ side, tone, count, short, reported }, index) => (
              <span key={side} data-tone={tone}>
                {index > 0 ? <span class="plus">+ </span> : null}
                <strong>{count}</strong>
                {reported === null ? null : <span class="of total"> of {reported} reported for</span>}
                <span class="of"> {short}</span>{" "}
              </span>
            ))}
      </span>
      {gap === "" || shares.some(({ reported }) => reported !== null) ? null : (
        <span class="visually-hidden"> {gap}</span>
      )}
      <span class="bar" aria-hidden="true">
        {shares.map(({ side, tone, count }) => (
          <span key={side} data-tone={tone} style={{ width: `${(100 * count) / most}%` }} />
        ))}
      </span>
    </Choice>
  );
}
