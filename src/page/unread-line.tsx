import { useEffect } from "preact/hooks";
import { offered, offeredToHost, unreadWords } from "../derive/words/unread.ts";
import { useExplorer } from "../explorer/context.tsx";
import { ActionLink } from "../parts/action-link.tsx";
import { type Unread, fromParams } from "../state/codecs.ts";
import { warn } from "./host/tell.ts";

/** So many words are named one by one. */
const MOST_NAMED = 5;

/** Names in one line what was asked for in vain: to readers of a page, of a frame to its host and the console. */
export function UnreadLine() {
  const explorer = useExplorer();
  const { kind, model } = explorer;
  const asked = explorer.asked.value;
  const unread = explorer.unread.value;
  const told = unread.slice(0, MOST_NAMED).map((each) => ({ ...each, ...unreadWords(model, each) }));
  const more = unread.length > told.length ? `And ${unread.length - told.length} more.` : "";
  useEffect(() => {
    if (!kind.isFrame) return;
    const message = [
      ...told.map(({ words, meant }) => (meant ? `${words} Did you mean ${offeredToHost(meant)}?` : words)),
      more,
    ]
      .join(" ")
      .trim();
    warn({ code: "not-understood", message });
  }, [kind, asked]);
  if (kind.isFrame) return null;
  return (
    <p class="summary">
      {told.map(({ words, meant, ...each }) => {
        if (!meant) return `${words} `;
        const params = mended(asked, each, meant.word);
        return (
          <span key={`${each.key}=${each.text}`}>
            {words} Did you mean{" "}
            <ActionLink go={() => fromParams(params, model)} act={() => explorer.ask(params)}>
              {offered(each.text, meant)}
            </ActionLink>
            ?{" "}
          </span>
        );
      })}
      {more}
    </p>
  );
}

/** What was asked for with one word of it mended, and every other as it was. */
function mended(asked: URLSearchParams, { key, text, reason }: Unread, word: string): URLSearchParams {
  const said = (old: string): string =>
    old === text
      ? word
      : old
          .split(",")
          .map((item) => (item === text ? word : item))
          .join(",");
  return new URLSearchParams(
    [...asked].map(([name, old]) => {
      if (name !== key) return [name, old];
      return reason === "key" ? [word, old] : [name, said(old)];
    }),
  );
}
