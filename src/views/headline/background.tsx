import { headlineOf } from "../../derive/headline.ts";
import { useExplorer } from "../../explorer/context.tsx";
import type { Explorer } from "../../explorer/explorer.ts";
import { glossaryFor } from "./glossary.ts";

/** What happened, in a paragraph, and the words that a newcomer may not know. */
export function Background() {
  const explorer = useExplorer();
  const { kicker, finding, standfirst } = headlineOf(explorer.model, explorer.state.value);
  const terms = glossaryFor([kicker, finding, standfirst, wordsOfCourt(explorer)].join(" "));
  if (standfirst === "" && terms.length === 0) return null;
  return (
    <details class="background">
      <summary>What happened, and the words of the court</summary>
      {standfirst === "" ? null : <p>{standfirst}</p>}
      <dl class="glossary">
        {terms.map(({ term, meaning }) => (
          <div key={term}>
            <dt>{term}</dt>
            <dd>{meaning}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}

/** The words of the courts that the rest of the page uses, those in second place too: every brief here is an amicus brief. */
function wordsOfCourt({ model }: Explorer): string {
  const told = model.file.stages.flatMap(({ label, note = "", outcome, events, parties }) => [
    label,
    note,
    outcome?.text ?? "",
    ...events.map(({ text }) => text),
    ...parties.map(({ title = "" }) => title),
  ]);
  return [...told, model.briefs.size > 0 ? "amicus brief" : ""].join(" ");
}
