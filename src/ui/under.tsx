import type { ComponentChildren } from "preact";
import type { Explorer } from "./explorer.ts";
import { LOOKS } from "./look.ts";

export const LIST_TITLE = "Who backed whom, as a list";
export const RECORD_TITLE = "Sources and corrections";

interface UnderProps {
  readonly explorer: Explorer;
  readonly title: string;
  readonly children: ComponentChildren;
}

/** What stands under the view: open on a page; in a frame under a lid, which needs no script to be lifted. */
export function Under({ explorer: { look }, title, children }: UnderProps) {
  if (LOOKS[look].under === "open") return <>{children}</>;
  return (
    <details class="lid">
      <summary>{title}</summary>
      {children}
    </details>
  );
}
