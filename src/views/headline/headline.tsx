import { headlineOf } from "../../derive/headline.ts";
import { useExplorer } from "../../explorer/context.tsx";
import { lazy } from "../../explorer/lazy.tsx";
import { shows } from "../../explorer/page-kind.ts";
import "./headline.css";

export const Glossary = lazy(() => import("./glossary-view.tsx"), "Glossary");

/** The finding, what it is about, and the words a newcomer may not know. */
export function Headline() {
  const { kind, model, state } = useExplorer();
  const { kicker, finding, standfirst } = headlineOf(model, state.value);
  return (
    <header class="headline">
      <p class="kicker">{kicker}</p>
      <h1 tabIndex={-1}>{finding}</h1>
      {standfirst === "" || !shows(kind, "standfirst") ? null : <p class="standfirst">{standfirst}</p>}
      {shows(kind, "glossary") ? <Glossary /> : null}
    </header>
  );
}
