import { headlineOf } from "../../derive/headline.ts";
import { useExplorer } from "../../explorer/context.tsx";
import "./headline.css";

/** What the case is about, and what was found. */
export function Headline() {
  const { model, state, overlay, visible } = useExplorer();
  const { question, finding } = headlineOf(model, state.value);
  const found = overlay.value?.headline?.(visible.value) ?? "";
  return (
    <header class="headline">
      {question === "" ? null : <p class="question">{question}</p>}
      <h1 tabIndex={-1}>{found === "" ? finding : found}</h1>
    </header>
  );
}
