import { useExplorer } from "../../explorer/context.tsx";
import { groupsOf, sidesListed } from "./list.ts";
import type { ComponentChildren } from "preact";
import type { Tone } from "../../model/tone.ts";
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

/** A list of more names and briefs than these takes more than two screens of a phone. */
const LONGEST_OPEN = 40;

/** The picture in words: every shown actor under its side, brief by brief. It stands before any picture is drawn. */
export function SidesList({ of, beside }: SidesListProps) {
  const { scope, filters, visible, overlay } = useExplorer();
  const lists = sidesListed(scope.value.model, filters.value, visible.value);
  const isShort = visible.value.actors.size + visible.value.briefs.size <= LONGEST_OPEN;
  return (
    <section class="sides-list" aria-label={of === undefined ? LIST_TITLE : `${LIST_TITLE}: ${of}`}>
      {lists.map(({ side, tone, heading, briefs }) => (
        <Part key={side} heading={heading} tone={tone} isOpen={isShort}>
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
        </Part>
      ))}
      {groupsOf(scope.value.model, filters.value, visible.value).map(({ heading, actors }) => (
        <Part key={heading} heading={heading} isOpen={isShort}>
          <ul class="filers">
            {actors.map((actor) => (
              <li key={actor.id}>
                <Name link={actor} /> <span class="kind">{actor.kind}</span>
              </li>
            ))}
          </ul>
        </Part>
      ))}
    </section>
  );
}

interface PartProps {
  readonly heading: string;
  readonly tone?: Tone;
  readonly isOpen: boolean;
  readonly children: ComponentChildren;
}

/** One side or role, under its heading with its count; in a long list it is folded. */
function Part({ heading, tone, isOpen, children }: PartProps) {
  return (
    <section data-tone={tone}>
      <details open={isOpen}>
        <summary>
          <h2>{heading}</h2>
        </summary>
        {children}
      </details>
    </section>
  );
}
