import { useExplorer } from "../../explorer/context.tsx";
import { counted } from "../../derive/words/series.ts";
import { closeStory, goToStep } from "../../state/story-steps.ts";

/** The door to the story, where the file tells one. */
export function StoryOffer() {
  const explorer = useExplorer();
  const { model, state } = explorer;
  const steps = model.file.story.length;
  const isOpen = state.value.step > 0;
  if (steps === 0) return null;
  return (
    <button
      type="button"
      class="story-offer"
      aria-expanded={isOpen}
      onClick={() => explorer.apply(isOpen ? closeStory : goToStep(model, 1))}
    >
      Story<span>, {counted(steps, "step")}</span>
    </button>
  );
}
