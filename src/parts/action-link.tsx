import type { AnchorHTMLAttributes } from "preact";
import { useExplorer } from "../explorer/context.tsx";
import type { Link, Words } from "../derive/words/names.ts";
import { type Transition, select } from "../state/transitions.ts";

interface ActionLinkProps extends Omit<AnchorHTMLAttributes, "href" | "onClick" | "role"> {
  readonly go: Transition;
  /** What a press does here, where it is more than the change of the view. */
  readonly act?: () => void;
  /** A place on the page that it goes to, by the id of that. */
  readonly place?: string;
}

/** A link to the view after a change, which is made on this page; it can be copied, and opened beside it. */
export function ActionLink({ go, act, place, children, ...rest }: ActionLinkProps) {
  const explorer = useExplorer();
  return (
    <a
      {...rest}
      href={explorer.addressAfter(go) + (place === undefined ? "" : `#${place}`)}
      onClick={(event) => follow(event, act ?? (() => explorer.apply(go)))}
    >
      {children}
    </a>
  );
}

/** A name that goes to what it names: one thing, or several by their ids with commas between. */
export function Name({ link }: { link: Link }) {
  if (!useExplorer().kind.isInteractive) return <span class="word">{link.text}</span>;
  return (
    <ActionLink class="name" go={select(...link.id.split(","))}>
      {link.text}
    </ActionLink>
  );
}

/** Keeps the browser's own ways of opening a link: in a new tab, in a new window, to disk. */
function follow(event: MouseEvent, go: () => void): void {
  if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
  event.preventDefault();
  go();
}

/** Running text with its names as links. */
export function Text({ words }: { words: Words }) {
  return <>{words.map((word) => (typeof word === "string" ? word : <Name key={word.id} link={word} />))}</>;
}
