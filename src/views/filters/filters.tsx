import { useExplorer } from "../../explorer/context.tsx";
import type { ComponentChildren } from "preact";
import { capital, inSeries } from "../../derive/words/series.ts";
import { daySpan } from "../../schema/dates.ts";
import { namesOf } from "../../schema/registries/names-of.ts";
import { hasRange } from "../../state/chosen.ts";
import { DAYS, FACETS, FACET_NAMES } from "../../state/facets.ts";
import { clearFilters, set } from "../../state/transitions.ts";
import type { ViewState } from "../../state/view-state.ts";
import { lazy } from "../../explorer/lazy.tsx";
import { Live } from "../../parts/live.tsx";
import { Choice } from "../../parts/choice.tsx";
import { MarkSample } from "../../parts/mark-sample.tsx";
import { type Offer, type Option, offersIn } from "./options.ts";
import "./filters.css";

const SaidLine = lazy(() => import("./said-line.tsx"), "SaidLine");

/** The filters: some in one line over the view, with counts; the others from there. */
export function Filters() {
  const explorer = useExplorer();
  const { state, scope, filters } = explorer;
  const offers = offersIn(scope.value, filters.value);
  const inLine = offers.filter(({ isInLine }) => isInLine);
  const isAnyOn = FACET_NAMES.some((name) => state.value[name].length > 0) || hasRange(state.value);
  const isAsked = isAnyOn || state.value.near !== "";
  return (
    <div class="filters">
      {inLine.map((offer) => (
        <Facet key={offer.name} offer={offer}>
          <HeldBack options={offer.options} />
        </Facet>
      ))}
      <Live>
        {isAsked ? <SaidLine /> : null}
        {isAnyOn ? (
          <button type="button" class="clear" onClick={() => explorer.apply(clearFilters)}>
            Clear all filters
          </button>
        ) : null}
        <MoreFilters offers={offers.filter((offer) => !offer.isInLine)} isAsked={isAsked} />
      </Live>
    </div>
  );
}

const UNFOLDED = FACET_NAMES.filter((name) => !FACETS[name].isInLine);

/** The filters that are asked for less, over the view until they are closed. */
function MoreFilters({ offers, isAsked }: { readonly offers: readonly Offer[]; readonly isAsked: boolean }) {
  const { state, scope } = useExplorer();
  const chosen = onIn(state.value);
  return (
    <details class="more-filters">
      <summary>
        {capital(
          [...offers.filter(({ isOffered }) => isOffered).map(({ inShort }) => inShort), DAYS.word].join(
            ", ",
          ),
        )}
        {chosen > 0 ? ` (${chosen} on)` : ""}
      </summary>
      <div>
        {isAsked ? <SaidLine /> : null}
        {offers.map((offer) => (
          <Facet key={offer.name} offer={offer} />
        ))}
        {hasRange(state.value) || DAYS.isOffered(scope.value.model) ? (
          <fieldset>
            <legend>{DAYS.legend}</legend>
            {namesOf(DAYS.bounds).map((bound) => (
              <DayInput key={bound} bound={bound} />
            ))}
          </fieldset>
        ) : null}
      </div>
    </details>
  );
}

/** How many things are chosen of what unfolds. */
const onIn = (state: ViewState): number =>
  UNFOLDED.reduce((sum, name) => sum + state[name].length, 0) +
  namesOf(DAYS.bounds).filter((bound) => state[bound] !== "").length;

/** What is left out until it is ticked, said aloud. */
function HeldBack({ options }: { readonly options: readonly Option[] }) {
  const held = options.filter(({ isHeldBack }) => isHeldBack).map(({ label }) => label.toLowerCase());
  return held.length === 0 ? null : (
    <span class="held-back">{capital(inSeries(held))}: shown when chosen</span>
  );
}

function Facet({ offer, children }: { readonly offer: Offer; readonly children?: ComponentChildren }) {
  const explorer = useExplorer();
  const { name, legend, options } = offer;
  return options.length === 0 ? null : (
    <fieldset class={name}>
      <legend>{legend}</legend>
      {options.map(({ id, label, sample, count, isOn, toggle }) => (
        <Choice key={id} class="chip" isChosen={isOn} onChoose={() => explorer.apply(toggle)}>
          {sample === null ? null : <MarkSample shape="brief" tone={sample} />} {label}{" "}
          <span class="count">{count}</span>{" "}
        </Choice>
      ))}
      {children}
    </fieldset>
  );
}

function DayInput({ bound }: { readonly bound: keyof typeof DAYS.bounds }) {
  const explorer = useExplorer();
  const text = explorer.state.value[bound];
  const span = daySpan(text);
  const day = span ? (bound === "from" ? span.first : span.last) : "";
  return (
    <label class="day">
      {DAYS.bounds[bound]}{" "}
      <input
        type="date"
        value={day}
        onChange={({ currentTarget: { value } }) => explorer.apply(set(bound, daySpan(value) ? value : ""))}
      />
    </label>
  );
}
