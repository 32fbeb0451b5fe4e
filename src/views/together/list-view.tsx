import { useExplorer } from "../../explorer/context.tsx";
import type { Together } from "./overlay.ts";
import { type ListedTie, groupsListed } from "./list.ts";
import { linkSeries } from "../../derive/evidence/citation.ts";
import { counted } from "../../derive/words/series.ts";
import { set } from "../../state/transitions.ts";
import { ActionLink, Text } from "../../parts/action-link.tsx";

export const CO_FILING_TITLE = "Who files together, as a list";

/** How many ties of a group are on show before the rest is asked for. */
const STRONGEST = 4;

/** Who files together, in words: every group, its members and the cases behind each of their ties. */
export function CoFilingList({ together }: { together: Together }) {
  const explorer = useExplorer();
  return (
    <section class="co-filing-list" aria-label={CO_FILING_TITLE}>
      {groupsListed(explorer.model, together).map(({ heading, members, ties }) => (
        <section key={heading}>
          <h2>{heading}</h2>
          {members.length === 0 ? null : (
            <p class="members">
              <Text words={linkSeries(members)} />
            </p>
          )}
          <Ties ties={ties.slice(0, STRONGEST)} />
          {ties.length > STRONGEST ? (
            <details>
              <summary>{counted(ties.length - STRONGEST, "more tie")}</summary>
              <Ties ties={ties.slice(STRONGEST)} />
            </details>
          ) : null}
        </section>
      ))}
    </section>
  );
}

function Ties({ ties }: { ties: readonly ListedTie[] }) {
  return (
    <ul>
      {ties.map(({ ids, text, cases }) => (
        <li key={text}>
          <ActionLink class="name" go={set("selection", ids)}>
            {text}
          </ActionLink>{" "}
          <span class="count">{counted(cases.length, "case")}</span>
          <span class="cases-behind">{cases.join("; ")}</span>
        </li>
      ))}
    </ul>
  );
}
