import { FULL_PAGE, NO_TRACKING, TABLE, creditOf } from "../../derive/words/credit.ts";
import { addressOf } from "../../state/address.ts";
import { set } from "../../state/transitions.ts";
import type { ViewState } from "../../state/view-state.ts";
import type { Explorer } from "../../explorer/explorer.ts";
import { NewerData } from "./newer-data.tsx";
import "./credit-line.css";

/** The last line of a frame: who made this, of what day, where there is more, and what is not done here. */
export function CreditLine({ explorer }: { explorer: Explorer }) {
  const { model, state } = explorer;
  return (
    <section class="credit-line" aria-label="Credit">
      {creditOf(model.file).map((part) => (
        <span key={part}>{part}</span>
      ))}
      <NewerData explorer={explorer} />
      <Elsewhere explorer={explorer} view={state.value}>
        {FULL_PAGE}
      </Elsewhere>
      <Elsewhere explorer={explorer} view={set("view", "table")(state.value)}>
        {TABLE}
      </Elsewhere>
      <span>{NO_TRACKING}</span>
    </section>
  );
}

interface ElsewhereProps {
  readonly explorer: Explorer;
  readonly view: ViewState;
  readonly children: string;
}

/** The same case on a page of its own. */
function Elsewhere({ explorer: { root, slug }, view, children }: ElsewhereProps) {
  return (
    <a
      href={`${root}${slug}/${addressOf({ slug, home: slug, kept: [] }, view)}`}
      target="_blank"
      rel="noopener"
    >
      {children}
    </a>
  );
}
