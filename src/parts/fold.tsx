import type { ComponentChildren } from "preact";
import { useState } from "preact/hooks";
import type { Id } from "../model/model.ts";
import type { Explorer } from "../explorer/explorer.ts";
import { LOOKS } from "../explorer/page-kind.ts";

export const LIST_TITLE = "Who backed whom, as a list";
export const RECORD_TITLE = "Sources and corrections";
export const LISTS_AND_RECORD_TITLE = `${LIST_TITLE}; sources and corrections`;

/** The name of the place at which the list of a stage begins, where lists of all stages stand in the page. */
export const listPlace = (stage: Id): string => `list-${stage}`;

interface UnderProps {
  readonly explorer: Explorer;
  readonly title: string;
  /** Whether what is under a lid is fetched only when a reader lifts it. */
  readonly comes?: "at once" | "when lifted";
  readonly children: ComponentChildren;
}

/** What stands under the view: open on a page; in a frame under a lid, which needs no script to be lifted. */
export function Under({ explorer: { look, life }, title, comes = "at once", children }: UnderProps) {
  const [isHere, bring] = useState(life === "still" || comes === "at once");
  if (LOOKS[look].under === "open") return <>{children}</>;
  return (
    <details class="lid" onToggle={() => bring(true)}>
      <summary>{title}</summary>
      {isHere ? children : null}
    </details>
  );
}
