import { useExplorer } from "../../explorer/context.tsx";
import type Combobox from "@github/combobox-nav";
import { useEffect, useLayoutEffect, useRef, useState } from "preact/hooks";
import { tracing } from "../../derive/reveal.ts";
import type { Explorer } from "../../explorer/explorer.ts";
import type { Found, Offer, searchOf } from "./grouped-hits.ts";
import { type Transition, set } from "../../state/transitions.ts";
import { counted } from "../../derive/words/series.ts";
import { Hits } from "./hits.tsx";
export { default as style } from "./search.css?inline";

interface Tools {
  readonly search: Awaited<ReturnType<typeof searchOf>>;
  readonly Combobox: typeof Combobox;
}

/** Fetched, and the record read, when somebody first turns to the search, so that the first view need not wait for it. */
async function fetchTools({ model }: Explorer): Promise<Tools> {
  const [searching, navigation] = await Promise.all([
    import("./grouped-hits.ts"),
    import("@github/combobox-nav"),
  ]);
  return { search: await searching.searchOf(model), Combobox: navigation.default };
}

const NOTHING: Found = { groups: [], count: 0, isForgiving: false };

/** Finds what the file says as one types; choosing a hit shows it where it happened, with as much of the view kept as can be. */
export function Search() {
  const explorer = useExplorer();
  const input = useRef<HTMLInputElement>(null);
  const list = useRef<HTMLDivElement>(null);
  const [tools, setTools] = useState<Tools | null>(null);
  const [isOpen, setOpen] = useState(explorer.state.peek().query !== "");
  const { query } = explorer.state.value;
  const [opened, openGroup] = useState("");
  const found =
    tools && isOpen && query.trim() !== "" ? tools.search(query, explorer.visible.value, opened) : NOTHING;
  const offers = useRef<readonly Offer[]>([]);
  offers.current = found.groups.flatMap((group) => group.offers);
  const isOfSeveral = explorer.model.cases.size > 1;
  const label = `Find ${isOfSeveral ? "a case, " : ""}a name or a brief, or words of the record`;
  const wanted = isOpen || query !== "";

  useEffect(() => {
    if (wanted && !tools) void fetchTools(explorer).then((fetched) => setTools(() => fetched));
  }, [wanted, tools, explorer]);

  // Before the hits are on screen: whoever sees them may press an arrow key at once.
  useLayoutEffect(() => {
    if (!tools || !input.current || !list.current) return;
    const combobox = new tools.Combobox(input.current, list.current, { tabInsertsSuggestions: false });
    const choose = (event: Event): void => {
      const option = event.target instanceof Element ? event.target.closest('[role="option"]') : null;
      const more = option?.getAttribute("data-more");
      if (more) return openGroup(more);
      const offer = offers.current.find(({ key }) => key === option?.getAttribute("data-hit"));
      if (!offer) return;
      setOpen(false);
      void arriveAt(explorer, offer);
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
        placeholder="Find names, claims, words"
        autocomplete="off"
        spellcheck={false}
        value={query}
        onFocus={() => setOpen(true)}
        onInput={({ currentTarget }) => {
          setOpen(true);
          openGroup("");
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
        hidden={found.count === 0}
        onMouseDown={(event) => event.preventDefault()}
      >
        {found.isForgiving ? (
          <p class="forgiving">Nothing has “{query.trim()}” as it is typed. With one letter changed:</p>
        ) : null}
        <Hits groups={found.groups} />
      </div>
      <p class="no-hits" hidden={!(tools && isOpen && query.trim() !== "" && found.count === 0)}>
        Nothing in this record has “{query}”.
      </p>
      <p class="visually-hidden" aria-live="polite">
        {isOpen && query.trim() !== "" ? counted(found.count, "hit") : ""}
      </p>
    </div>
  );
}

/** Goes to where a hit happened. A path is found first, so that nobody is shown who is not on it. */
async function arriveAt(explorer: Explorer, { go, ends, place }: Offer): Promise<void> {
  const { model, findPath } = explorer;
  const find = ends && (await findPath.load());
  const way: Transition = ends && find ? tracing(model, ends, find(model, ...ends) ?? ends) : go;
  explorer.arrive((state) => set("query", "")(way(state)), place);
}
