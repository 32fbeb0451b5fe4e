import { effect } from "@preact/signals";
import { type Address, SOURCE_KEY, addressOf, caseIn, onTopOf } from "../state/address.ts";
import { paramsIn } from "../state/as-meant.ts";
import { fromParams } from "../state/codecs.ts";
import type { ViewState } from "../state/view-state.ts";
import type { Explorer } from "./explorer.ts";
import { namesOf } from "../schema/registries/names-of.ts";

// Typing is one continuous change: a letter more must not be a step that Back undoes.
const CONTINUOUS: readonly (keyof ViewState)[] = ["query"];
// Safari refuses more than 100 changes of the address in 30 seconds.
const PAUSE = 300;

/** Keeps the address saying what is shown, and follows Back and Forward. Returns what undoes it. */
export function mirrorAddress(explorer: Explorer): () => void {
  let written = explorer.state.peek();
  let waiting = 0;
  const source = sourceIn(paramsIn(location.search));
  const ownPath = location.pathname;
  const stop = effect(() => {
    const state = explorer.state.value;
    const before = written;
    written = state;
    if (viewOf(explorer, state) === viewOf(explorer, before)) return;
    clearTimeout(waiting);
    const keys = namesOf(state);
    const isTyping = keys.every((key) => CONTINUOUS.includes(key) || state[key] === before[key]);
    if (isTyping) waiting = window.setTimeout(() => write("replaceState", explorer, state), PAUSE);
    // The history of somebody else's page is theirs: Back leads to where their reader came from.
    else write(explorer.hasHost ? "replaceState" : "pushState", explorer, state);
  });
  const restore = (): void => {
    const asked = paramsIn(location.search);
    const isHere = caseIn(asked, explorer.home) === explorer.slug && sourceIn(asked) === source;
    const isOwn = location.pathname === ownPath;
    // A page of one view was left and is gone back to after this one was loaded anew: what it opens with it knows itself.
    if (!isHere || (!isOwn && explorer.casePage === undefined)) return location.reload();
    const words = isOwn ? onTopOf(explorer.opensWith, asked) : asked;
    const params = explorer.isPrivate ? paramsIn(String(history.state ?? "")) : words;
    written = fromParams(params, explorer.model);
    explorer.ask(params);
  };
  addEventListener("popstate", restore);
  return () => {
    stop();
    clearTimeout(waiting);
    removeEventListener("popstate", restore);
  };
}

const sourceIn = (params: URLSearchParams): string | null => params.get(SOURCE_KEY);

/** What the history keeps of a view, whether its address tells it or not. */
const viewOf = (where: Address, state: ViewState): string =>
  addressOf({ ...where, isPrivate: false, casePage: "" }, state);

function write(how: "pushState" | "replaceState", where: Address, state: ViewState): void {
  const view = viewOf(where, state);
  if (view === (where.isPrivate ? history.state : location.search)) return;
  try {
    history[how](view, "", addressOf(where, state));
  } catch {
    // A sandboxed frame may not touch its history; the view itself does not depend on it.
  }
}
