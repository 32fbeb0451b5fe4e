import { useExplorer } from "../../explorer/context.tsx";
import { glossaryFor } from "./glossary.ts";
import { headlineOf } from "../../derive/headline.ts";
import type { Explorer } from "../../explorer/explorer.ts";
import { shows } from "../../explorer/page-kind.ts";
import "./headline.css";

/** The finding, what it is about, and the words a newcomer may not know. */
export function Headline() {
  const explorer = useExplorer();
  const { kicker, finding, standfirst } = headlineOf(explorer.model, explorer.state.value);
  const { kind } = explorer;
  const text = [kicker, finding, standfirst, wordsOfCourt(explorer)].join(" ");
  return (
    <header class="headline">
      <p class="kicker">{kicker}</p>
      <h1 tabIndex={-1}>{finding}</h1>
      {standfirst === "" || !shows(kind, "standfirst") ? null : <p class="standfirst">{standfirst}</p>}
      {shows(kind, "glossary") ? (
        <dl class="glossary">
          {glossaryFor(text).map(({ term, meaning }) => (
            <div key={term}>
              <dt>{term}</dt>
              <dd>{meaning}</dd>
            </div>
          ))}
        </dl>
      ) : null}
    </header>
  );
}

/** The words of the courts that the rest of the page uses: every brief here is an amicus brief. */
function wordsOfCourt({ model }: Explorer): string {
  const labels = model.file.stages.map(({ label }) => label);
  return [...labels, model.briefs.size > 0 ? "amicus" : ""].join(" ");
}
