import { useExplorer } from "../../explorer/context.tsx";
import { FULL_PAGE, NO_TRACKING, TABLE, creditOf } from "../../derive/words/credit.ts";
import { addressOf } from "../../state/address.ts";
import { set } from "../../state/transitions.ts";
import type { ViewState } from "../../state/view-state.ts";
import { NewerData } from "./newer-data.tsx";
import "./credit-line.css";

/** The last line of a frame: who made this, of what day, where there is more, and what is not done here. */
export function CreditLine() {
  const { model, state } = useExplorer();
  return (
    <section class="credit-line" aria-label="Credit">
      {creditOf(model.file).map((part) => (
        <span key={part}>{part} </span>
      ))}
      <NewerData />
      <Elsewhere view={state.value}>{FULL_PAGE}</Elsewhere>
      <Elsewhere view={set("view", "table")(state.value)}>{TABLE}</Elsewhere>
      <span>{NO_TRACKING}</span>
    </section>
  );
}

interface ElsewhereProps {
  readonly view: ViewState;
  readonly children: string;
}

/** The same case on a page of its own. */
function Elsewhere({ view, children }: ElsewhereProps) {
  const { root, slug } = useExplorer();
  return (
    <a
      href={`${root}${slug}/${addressOf({ slug, home: slug, otherParams: [] }, view)}`}
      target="_blank"
      rel="noopener"
    >
      {children}{" "}
    </a>
  );
}
