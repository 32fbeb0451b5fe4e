import { useExplorer } from "../explorer/context.tsx";
import type { ComponentChildren } from "preact";
import { useState } from "preact/hooks";
import type { Id } from "../model/model.ts";

export const LIST_TITLE = "Who backed whom, as a list";
export const RECORD_TITLE = "Sources and corrections";
export const LISTS_AND_RECORD_TITLE = `${LIST_TITLE}; sources and corrections`;

/** The name of the place at which the list of a stage begins, where lists of all stages stand in the page. */
export const listPlace = (stage: Id): string => `list-${stage}`;

interface FoldProps {
  readonly title: string;
  /** Whether what is folded is fetched only when a reader unfolds it. */
  readonly comes?: "at once" | "when unfolded";
  readonly children: ComponentChildren;
}

/** What stands under the view: open on a page, folded in a frame, which needs no script to unfold it. */
export function Fold({ title, comes = "at once", children }: FoldProps) {
  const { kind } = useExplorer();
  const [isHere, load] = useState(!kind.isInteractive || comes === "at once");
  if (kind.under === "open") return <>{children}</>;
  return (
    <details class="fold" onToggle={() => load(true)}>
      <summary>{title}</summary>
      {isHere ? children : null}
    </details>
  );
}
