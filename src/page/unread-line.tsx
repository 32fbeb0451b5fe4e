import { useEffect } from "preact/hooks";
import { unreadWords } from "../derive/words/unread.ts";
import { useExplorer } from "../explorer/context.tsx";
import { ActionLink } from "../parts/action-link.tsx";
import { fromParams, toParams } from "../state/codecs.ts";
import type { Transition } from "../state/transitions.ts";
import { tell } from "./host/host-link.ts";

const LISTS = ["role", "kind", "side", "select", "open"];

/** Names in one line what the address said in vain: to readers of a page, of a frame to its host and the console. */
export function UnreadLine() {
  const explorer = useExplorer();
  const { kind, model, unread } = explorer;
  const told = unread.value.map((each) => ({ ...each, ...unreadWords(model, each) }));
  const message = told
    .map(({ words, meant }) => (meant === null ? words : `${words} Did you mean “${meant}”?`))
    .join(" ");
  useEffect(() => {
    if (!kind.isFrame) return;
    console.warn(message);
    tell("error", { code: "not-understood", message });
  }, [kind, message]);
  if (kind.isFrame) return null;
  const asMeant =
    (key: string, word: string): Transition =>
    (state) => {
      const params = toParams(state);
      const before = LISTS.includes(key) ? params.get(key) : null;
      params.set(key, before === null ? word : `${before},${word}`);
      return fromParams(params, model);
    };
  return (
    <p class="summary">
      {told.map(({ key, text, words, meant }) => {
        if (meant === null) return `${words} `;
        return (
          <span key={`${key}=${text}`}>
            {words} Did you mean <ActionLink go={asMeant(key, meant)}>{meant}</ActionLink>?{" "}
          </span>
        );
      })}
    </p>
  );
}
