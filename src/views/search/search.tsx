import { useExplorer } from "../../explorer/context.tsx";
import type Combobox from "@github/combobox-nav";
import { useEffect, useLayoutEffect, useRef, useState } from "preact/hooks";
import { revealing } from "../../derive/reveal.ts";
import type { suggestionsFor } from "./suggestions.ts";
import { set } from "../../state/transitions.ts";
import { Hits } from "./hits.tsx";
export { default as style } from "./search.css?inline";

interface Tools {
  readonly suggestionsFor: typeof suggestionsFor;
  readonly Combobox: typeof Combobox;
}

/** Fetched when somebody first turns to the search, so that the first view need not wait for it. */
async function fetchTools(): Promise<Tools> {
  const [matching, navigation] = await Promise.all([
    import("./suggestions.ts"),
    import("@github/combobox-nav"),
  ]);
  return { suggestionsFor: matching.suggestionsFor, Combobox: navigation.default };
}

/** Finds actors and briefs as one types; a hit that the present view hides says so, and choosing it shows it. */
export function Search() {
  const explorer = useExplorer();
  const input = useRef<HTMLInputElement>(null);
  const list = useRef<HTMLDivElement>(null);
  const [tools, setTools] = useState<Tools | null>(null);
  const [isOpen, setOpen] = useState(explorer.state.peek().query !== "");
  const { query } = explorer.state.value;
  const hits = tools && isOpen ? tools.suggestionsFor(explorer.model, query, explorer.visible.value) : [];
  const isOfSeveral = explorer.model.cases.size > 1;
  const label = `Find ${isOfSeveral ? "a case, " : ""}an actor or a brief`;
  const wanted = isOpen || query !== "";

  useEffect(() => {
    if (wanted && !tools) void fetchTools().then((fetched) => setTools(() => fetched));
  }, [wanted, tools]);

  // Before the hits are on screen: whoever sees them may press an arrow key at once.
  useLayoutEffect(() => {
    if (!tools || !input.current || !list.current) return;
    const combobox = new tools.Combobox(input.current, list.current, { tabInsertsSuggestions: false });
    const choose = (event: Event): void => {
      const id =
        event.target instanceof Element ? event.target.closest("[data-hit]")?.getAttribute("data-hit") : null;
      if (id === null || id === undefined) return;
      setOpen(false);
      explorer.apply((state) =>
        set("query", "")(revealing(explorer.model, id, explorer.visible.peek())(state)),
      );
    };
    const element = list.current;
    element.addEventListener("combobox-commit", choose);
    combobox.start();
    return () => {
      element.removeEventListener("combobox-commit", choose);
      combobox.destroy();
    };
  }, [tools, explorer]);

  return (
    <div class="search" role="search">
      <input
        id="search-box"
        ref={input}
        type="search"
        aria-label={label}
        placeholder="Find a name or a brief"
        autocomplete="off"
        spellcheck={false}
        value={query}
        onFocus={() => setOpen(true)}
        onInput={({ currentTarget }) => {
          setOpen(true);
          explorer.apply(set("query", currentTarget.value.slice(0, 100)));
        }}
        onKeyDown={(event) => {
          if (event.key !== "Escape") return;
          event.preventDefault();
          setOpen(false);
          explorer.apply(set("query", ""));
        }}
        onBlur={({ relatedTarget }) => {
          if (!(relatedTarget instanceof Element && list.current?.contains(relatedTarget))) setOpen(false);
        }}
      />
      <div
        ref={list}
        id="search-hits"
        role="listbox"
        aria-label="Hits"
        hidden={hits.length === 0}
        onMouseDown={(event) => event.preventDefault()}
      >
        <Hits hits={hits} />
      </div>
      <p class="no-hits" hidden={!(tools && isOpen && query.trim() !== "" && hits.length === 0)}>
        No {isOfSeveral ? "case, " : ""}actor or brief has “{query}” in its name.
      </p>
      <p class="visually-hidden" aria-live="polite">
        {isOpen && query.trim() !== "" ? `${hits.length} hits` : ""}
      </p>
    </div>
  );
}
