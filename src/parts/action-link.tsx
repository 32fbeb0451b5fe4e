import { useExplorer } from "../explorer/context.tsx";
import type { Link, Words } from "../derive/words/names.ts";
import { select } from "../state/transitions.ts";

/** A name that goes to what it names; a real link, so that it can be copied and opened beside this page. */
export function Name({ link }: { link: Link }) {
  const explorer = useExplorer();
  const go = select(link.id);
  if (!explorer.kind.isInteractive) return <span class="word">{link.text}</span>;
  return (
    <a
      class="name"
      href={explorer.addressAfter(go)}
      onClick={(event) => follow(event, () => explorer.apply(go))}
    >
      {link.text}
    </a>
  );
}

/** Keeps the browser's own ways of opening a link: in a new tab, in a new window, to disk. */
export function follow(event: MouseEvent, go: () => void): void {
  if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
  event.preventDefault();
  go();
}

/** Running text with its names as links. */
export function Text({ words }: { words: Words }) {
  return <>{words.map((word) => (typeof word === "string" ? word : <Name key={word.id} link={word} />))}</>;
}
