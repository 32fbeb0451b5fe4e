import { useExplorer } from "../../explorer/context.tsx";
import { useEffect, useRef } from "preact/hooks";
import { storyStep } from "./story.ts";
import { goToStep, hasWandered } from "../../state/story-steps.ts";
import type { Explorer } from "../../explorer/explorer.ts";
import { Sections, statementsStyle } from "../../parts/statements.tsx";
import { StoryBar } from "./story-bar.tsx";
import storyStyle from "./story-view.css?inline";

export const style = storyStyle + statementsStyle;

/** The open step of the story beside the view that it speaks of. */
export function Story() {
  const explorer = useExplorer();
  const heading = useRef<HTMLHeadingElement>(null);
  const { model, state } = explorer;
  const number = state.value.step;
  const step = storyStep(model, number);
  const pages = usePageTurning(explorer);

  // Who opened the story goes on reading there; who came by its address is left where they are.
  useEffect(() => {
    if (document.activeElement?.classList.contains("story-offer")) heading.current?.focus();
  }, []);

  if (!step) return null;
  return (
    <section ref={pages} class="story" aria-label="Story">
      <StoryBar />
      <div aria-live="polite" aria-atomic="true">
        <p class="visually-hidden">
          Step {number} of {model.file.story.length}
        </p>
        {/* The headline over the page says it for as long as the view is that of the step. */}
        <h2
          ref={heading}
          tabIndex={-1}
          class={hasWandered(model, state.value) ? undefined : "visually-hidden"}
        >
          {step.title}
        </h2>
        <p class="story-text">{step.text}</p>
      </div>
      {hasWandered(model, state.value) ? (
        <button type="button" class="plain" onClick={() => explorer.apply(goToStep(model, number))}>
          Back to the view of this step
        </button>
      ) : null}
      <Backing key={number} number={number} />
    </section>
  );
}

const ARROWS: Readonly<Record<string, 1 | -1>> = { ArrowLeft: -1, ArrowRight: 1 };

/** Arrow keys turn the pages of the story, while focus is in it and nowhere else. */
function usePageTurning(explorer: Explorer) {
  const pages = useRef<HTMLElement>(null);
  useEffect(() => {
    const turn = (event: KeyboardEvent): void => {
      if (event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return;
      const by = Object.hasOwn(ARROWS, event.key) ? ARROWS[event.key] : undefined;
      if (by === undefined) return;
      event.preventDefault();
      explorer.apply((state) => goToStep(explorer.model, state.step + by)(state));
    };
    const element = pages.current;
    element?.addEventListener("keydown", turn);
    return () => element?.removeEventListener("keydown", turn);
  }, [explorer]);
  return pages;
}

/** What carries the text, folded away until it is asked for. */
function Backing({ number }: { number: number }) {
  const explorer = useExplorer();
  const backing = storyStep(explorer.model, number)?.backing ?? [];
  if (backing.length === 0) return <p class="unsourced">Unsourced.</p>;
  return (
    <details>
      <summary>Evidence, sentence by sentence</summary>
      <div class="story-backing">
        <Sections sections={backing} />
      </div>
    </details>
  );
}
