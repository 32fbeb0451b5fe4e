import { useExplorer } from "../../explorer/context.tsx";
import { groupsOf, sidesListed } from "./list.ts";
import type { ComponentChildren } from "preact";
import type { Id } from "../../model/model.ts";
import { Name } from "../../parts/action-link.tsx";
import { LIST_TITLE } from "../../parts/fold.tsx";
import "./list-view.css";

interface SidesListProps {
  /** Of which stage it is, where there are several lists. */
  readonly of?: string;
  /** What else is said of a brief, after its date. */
  readonly beside?: (brief: Id) => ComponentChildren;
}

/** The picture in words: every shown actor under its side, brief by brief. It stands before any picture is drawn. */
export function SidesList({ of, beside }: SidesListProps) {
  const { scope, filters, visible, overlay } = useExplorer();
  const lists = sidesListed(scope.value.model, filters.value, visible.value);
  return (
    <section class="sides-list" aria-label={of === undefined ? LIST_TITLE : `${LIST_TITLE}: ${of}`}>
      {lists.map(({ side, tone, heading, briefs }) => (
        <section key={side} data-tone={tone}>
          <h2>{heading}</h2>
          <ul>
            {briefs.map(({ link, details, filers, groups, more }) => (
              <li key={link.id}>
                <Name link={link} />
                {details.length === 0 ? null : (
                  <span class="when">{details.map((detail) => ` · ${detail}`)}</span>
                )}
                {beside?.(link.id)}
                <ul class="filers">
                  {filers.map((filer) => (
                    <li key={filer.id}>
                      <Name link={filer} /> <span class="kind">{filer.kind}</span>{" "}
                      {overlay.value?.mark?.(filer.id)}
                    </li>
                  ))}
                  {[...groups, ...more].map((text) => (
                    <li key={text} class="group">
                      {text}
                    </li>
                  ))}
                </ul>
              </li>
            ))}
          </ul>
        </section>
      ))}
      {groupsOf(scope.value.model, filters.value, visible.value).map(({ heading, actors }) => (
        <section key={heading}>
          <h2>{heading}</h2>
          <ul class="filers">
            {actors.map((actor) => (
              <li key={actor.id}>
                <Name link={actor} /> <span class="kind">{actor.kind}</span>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </section>
  );
}
