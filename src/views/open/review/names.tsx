import { counted } from "../../../derive/words/series.ts";
import type { ActorPair } from "../../../input/importer.ts";
import type { Choices, Proposal } from "../../../input/reading.ts";
import type { ReadCase } from "../reading/read-case.ts";

interface NamesProps {
  readonly reading: ReadCase;
  readonly choices: Choices;
  readonly onChoose: (choices: Choices) => void;
}

/** Names that may be one actor’s, for a person to say so; and those that a rule of spelling has joined. */
export function Names({ reading: { proposals, spellings }, choices, onChoose }: NamesProps) {
  const isChosen = (proposal: Proposal): boolean => choices.merges.some((each) => isSame(each, proposal));
  const same = proposals.filter((each) => each.isSame);
  const choose = (chosen: readonly Proposal[], isOn: boolean): void => {
    const others = choices.merges.filter((each) => !chosen.some((proposal) => isSame(each, proposal)));
    const pairs = chosen.map(({ keep, other }) => ({ keep, other }));
    onChoose({ ...choices, merges: isOn ? [...others, ...pairs] : others });
  };
  return (
    <>
      {proposals.length > 0 ? (
        <fieldset class="questions proposals">
          <legend>The same name? Nothing is merged unless you say so</legend>
          {same.length > 1 ? (
            <label>
              <input
                type="checkbox"
                checked={same.every(isChosen)}
                onChange={({ currentTarget }) => choose(same, currentTarget.checked)}
              />
              <span>All {same.length} that two files write the same</span>
            </label>
          ) : null}
          {proposals.map((proposal) => (
            <label key={`${proposal.keep} ${proposal.other}`}>
              <input
                type="checkbox"
                checked={isChosen(proposal)}
                onChange={({ currentTarget }) => choose([proposal], currentTarget.checked)}
              />
              <span>
                “{proposal.otherName}” is “{proposal.name}” <small>{proposal.why}</small>
              </span>
            </label>
          ))}
        </fieldset>
      ) : null}
      {spellings.length > 0 ? (
        <details>
          <summary>{counted(spellings.length, "name")} written in more than one way</summary>
          <ul class="open-issues">
            {spellings.map(({ name, written }) => (
              <li key={name}>
                <strong>{name}</strong>: {written.map((each) => `“${each}”`).join(", ")}
              </li>
            ))}
          </ul>
        </details>
      ) : null}
    </>
  );
}

const isSame = (one: ActorPair, other: ActorPair): boolean =>
  one.keep === other.keep && one.other === other.other;
