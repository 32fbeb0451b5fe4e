import { useExplorer } from "../../explorer/context.tsx";
import { useLayoutEffect, useRef } from "preact/hooks";
import { closeStory, goToStep } from "../../state/story-steps.ts";
import type { Explorer } from "../../explorer/explorer.ts";

/** The way through the story: back, on, to any step, and out. */
export function StoryBar() {
  const explorer = useExplorer();
  const { model, state } = explorer;
  const { story } = model.file;
  const number = state.value.step;
  const steps = useRef<HTMLOListElement>(null);
  const go = (step: number): void => explorer.apply(goToStep(model, step));

  // Focus that stands on one number moves to the next with the story.
  useLayoutEffect(() => {
    if (!steps.current?.contains(document.activeElement)) return;
    steps.current.querySelector<HTMLElement>("[aria-current]")?.focus();
  }, [number]);

  return (
    <div class="story-bar">
      <Turn label="Previous step" sign="←" canTurn={number > 1} turn={() => go(number - 1)} />
      <Turn label="Next step" sign="→" canTurn={number < story.length} turn={() => go(number + 1)} />
      <ol ref={steps}>
        {story.map(({ title }, index) => (
          <li key={title}>
            <button
              type="button"
              aria-label={`Step ${index + 1}: ${title}`}
              aria-current={index + 1 === number ? "step" : undefined}
              onClick={() => go(index + 1)}
            >
              {index + 1}
            </button>
          </li>
        ))}
      </ol>
      <button type="button" class="plain" onClick={() => close(explorer)}>
        Close the story
      </button>
    </div>
  );
}

interface TurnProps {
  readonly label: string;
  readonly sign: string;
  readonly canTurn: boolean;
  readonly turn: () => void;
}

/** Stays in the order of focus at the ends of the story, where a disabled button would drop the focus. */
function Turn({ label, sign, canTurn, turn }: TurnProps) {
  return (
    <button type="button" class="turn" aria-label={label} aria-disabled={!canTurn} onClick={turn}>
      {sign}
    </button>
  );
}

/** Closes the story, and gives the focus back to the button that opened it. */
function close(explorer: Explorer): void {
  explorer.apply(closeStory);
  document.querySelector<HTMLElement>(".story-offer")?.focus();
}
