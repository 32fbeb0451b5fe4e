import { useId, useState } from "preact/hooks";
import { namedBy } from "../../derive/named.ts";
import { tracing } from "../../derive/reveal.ts";
import { useExplorer } from "../../explorer/context.tsx";
import type { Explorer } from "../../explorer/explorer.ts";
import type { Actor, ActorId } from "../../schema/facts.ts";
import { shortName } from "../../derive/words/series.ts";

/** So many ends are offered. */
const MOST = 5;

/** The other end of a path, by any name that one would type; the likely ends are offered, and an unknown name is said to be one. */
export function PathTo({ from }: { readonly from: ActorId }) {
  const explorer = useExplorer();
  const hint = useId();
  const [typed, setTyped] = useState("");
  const isTyped = typed.trim() !== "";
  const ends = isTyped
    ? namedBy(explorer.model, typed).flatMap(({ actor }) => (actor.id === from ? [] : [actor]))
    : likelyEnds(explorer, from);
  const offered = ends.slice(0, MOST);
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        const [first] = offered;
        if (first && isTyped) void trace(explorer, from, first.id);
      }}
    >
      <label>
        Path to{" "}
        <input
          type="search"
          placeholder="a name"
          autocomplete="off"
          aria-describedby={hint}
          value={typed}
          onInput={({ currentTarget }) => setTyped(currentTarget.value)}
        />
      </label>
      <div id={hint} class="path-ends" aria-live="polite">
        {offered.length === 0 && isTyped ? `Nobody in this record is called “${typed.trim()}”.` : null}
        {offered.map((actor) => (
          <button
            key={actor.id}
            type="button"
            class="plain"
            onClick={() => void trace(explorer, from, actor.id)}
          >
            {shortName(actor)}
          </button>
        ))}
      </div>
    </form>
  );
}

/** Before anything is typed: the parties and the court of the stage, then whoever filed most. */
function likelyEnds({ model, state }: Explorer, from: ActorId): readonly Actor[] {
  const { stages, spansCases } = model.at(state.value.stage);
  const there = spansCases
    ? []
    : stages.flatMap(({ parties, court }) => [
        ...parties.map(({ actor }) => actor),
        ...(court ? [court] : []),
      ]);
  const busiest = [...model.actors.keys()].sort(
    (one, other) => model.briefsOf(other).length - model.briefsOf(one).length,
  );
  const ends = new Set([...there, ...busiest]);
  ends.delete(from);
  return [...ends].slice(0, MOST).map((id) => model.actor(id));
}

/** The path is found first, so that nobody is shown who is not on it. */
async function trace(explorer: Explorer, from: ActorId, to: ActorId): Promise<void> {
  const { model } = explorer;
  const find = await explorer.findPath.load();
  explorer.apply(tracing(model, [from, to], find(model, from, to) ?? [from, to]));
}
