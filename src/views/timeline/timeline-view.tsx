import { useExplorer } from "../../explorer/context.tsx";
import { type Moment, timelineOf } from "./timeline.ts";
import { counted, markBetween } from "../../derive/words/series.ts";
import { set } from "../../state/transitions.ts";
import { ActionLink, Name } from "../../parts/action-link.tsx";
export { default as style } from "./timeline-view.css?inline";

const ROW = 26;

/** Filings, rulings and events on one axis of time; in a narrow window, one under the other. */
export function Timeline() {
  const explorer = useExplorer();
  const { moments, ticks, undated } = timelineOf(
    explorer.scope.value.model,
    explorer.filters.value,
    explorer.visible.value,
  );
  if (moments.length === 0) return <NothingDated count={undated.length} />;
  const between = markBetween(undated.map(({ text }) => text));
  const height = Math.max(0, ...moments.map(({ row }) => row + 1)) * ROW;
  return (
    <section class="timeline" aria-label="Over time">
      <h2>Over time</h2>
      <p class="timeline-key">
        <span class="moment-sample" data-kind="filing" /> brief{" "}
        <span class="moment-sample" data-kind="ruling" /> ruling{" "}
        <span class="moment-sample" data-kind="event" /> event. A longer mark is a date known only to the
        month or the year.
      </p>
      <div class="axis" style={{ height: `${height + 22}px` }}>
        {ticks.map(({ label, at }) => (
          <span key={label} class="tick" style={{ left: `${100 * at}%` }}>
            {label}{" "}
          </span>
        ))}
        <ol>
          {moments.map((moment, index) => (
            <li key={index}>
              <MomentLink moment={moment} />
            </li>
          ))}
        </ol>
      </div>
      {undated.length === 0 ? null : (
        <p class="undated">
          Date not known:{" "}
          {undated.map(({ target, text }, index) => (
            <span key={target}>
              {index > 0 ? between : ""}
              <Name link={{ id: target, text }} />
            </span>
          ))}
        </p>
      )}
    </section>
  );
}

/** An axis without a mark on it says nothing, and a thousand names under it bury the page. */
function NothingDated({ count }: { count: number }) {
  if (count === 0) return null;
  return (
    <section class="timeline" aria-label="Over time">
      <p class="undated">
        The record gives no date for {count === 1 ? "the brief" : `any of the ${counted(count, "brief")}`}{" "}
        shown, so there is no axis of time.
      </p>
    </section>
  );
}

function MomentLink({ moment }: { moment: Moment }) {
  const explorer = useExplorer();
  const { targets, kind, text, when, tone, start, length, row } = moment;
  return (
    <ActionLink
      class="moment"
      go={set("selection", targets)}
      data-kind={kind}
      data-tone={tone}
      data-half={start < 0.5 ? "earlier" : "later"}
      aria-current={targets.every((id) => explorer.state.value.selection.includes(id)) ? "true" : undefined}
      style={{ left: `${100 * start}%`, width: `${100 * length}%`, bottom: `${22 + row * ROW}px` }}
    >
      <span class="moment-mark" aria-hidden="true">
        {targets.length > 1 ? targets.length : ""}
      </span>{" "}
      <span class="moment-words">
        <b>{when}</b> {text}
      </span>
    </ActionLink>
  );
}
