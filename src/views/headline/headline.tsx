import { headlineOf } from "../../derive/headline.ts";
import { useExplorer } from "../../explorer/context.tsx";
import "./headline.css";

/** What the case is about, and what was found. */
export function Headline() {
  const { model, state } = useExplorer();
  const { question, finding } = headlineOf(model, state.value);
  return (
    <header class="headline">
      {question === "" ? null : <p class="question">{question}</p>}
      <h1 tabIndex={-1}>{finding}</h1>
    </header>
  );
}
