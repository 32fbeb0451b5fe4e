import type { Run } from "./excerpt.ts";
import type { Found, Offer } from "./grouped-hits.ts";

/** What was found, group by group, the best first. */
export function Hits({ groups }: Pick<Found, "groups">) {
  return groups.map(({ name, offers, more }) => (
    <div key={name} role="group" aria-label={name}>
      <div class="hit-group" aria-hidden="true">
        {name}
      </div>
      {offers.map((offer) => (
        <HitOption key={offer.key} offer={offer} />
      ))}
      {more > 0 ? (
        <div id={`more ${name}`.replaceAll(" ", "-")} role="option" aria-selected={false} data-more={name}>
          {more} more
        </div>
      ) : null}
    </div>
  ));
}

function HitOption({ offer: { key, title, sentence, details, presence } }: { offer: Offer }) {
  return (
    <div id={`hit-${key.replaceAll(/\s/g, "-")}`} role="option" aria-selected={false} data-hit={key}>
      <span class="hit-name">
        <Marked runs={title} />
      </span>{" "}
      {sentence.length > 0 ? (
        <span class="hit-sentence">
          <Marked runs={sentence} />
        </span>
      ) : null}{" "}
      <span class="hit-details">{details}</span>{" "}
      {presence === "hidden" ? <span class="hit-hidden">Hidden in this view. Choose to show it.</span> : null}
    </div>
  );
}

/** A text with the words that were found marked in it. */
const Marked = ({ runs }: { runs: readonly Run[] }) =>
  runs.map(({ text, isFound }, index) => (isFound ? <mark key={index}>{text}</mark> : text));
