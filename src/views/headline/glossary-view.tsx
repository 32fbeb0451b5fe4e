import { headlineOf } from "../../derive/headline.ts";
import { useExplorer } from "../../explorer/context.tsx";
import type { Explorer } from "../../explorer/explorer.ts";
import { glossaryFor } from "./glossary.ts";

/** The words over the view that a newcomer may not know. */
export function Glossary() {
  const explorer = useExplorer();
  const { kicker, finding, standfirst } = headlineOf(explorer.model, explorer.state.value);
  const text = [kicker, finding, standfirst, wordsOfCourt(explorer)].join(" ");
  return (
    <dl class="glossary">
      {glossaryFor(text).map(({ term, meaning }) => (
        <div key={term}>
          <dt>{term}</dt>
          <dd>{meaning}</dd>
        </div>
      ))}
    </dl>
  );
}

/** The words of the courts that the rest of the page uses: every brief here is an amicus brief. */
function wordsOfCourt({ model }: Explorer): string {
  const labels = model.file.stages.map(({ label }) => label);
  return [...labels, model.briefs.size > 0 ? "amicus" : ""].join(" ");
}
