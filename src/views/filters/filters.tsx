import { useExplorer } from "../../explorer/context.tsx";
import { type ComponentChildren } from "preact";
import type { CaseModel } from "../../model/model.ts";
import { toneOf } from "../../model/tone.ts";
import { capital, inSeries, sideName } from "../../derive/words/series.ts";
import { KINDS, KIND_NAMES, type Kind } from "../../schema/registries/kinds.ts";
import { daySpan } from "../../schema/dates.ts";
import { ROLES, ROLE_NAMES } from "../../schema/registries/roles.ts";
import { type TickList, clearFilters, set, toggle } from "../../state/transitions.ts";
import type { ViewState } from "../../state/view-state.ts";
import { lazy } from "../../explorer/lazy.tsx";
import { Live } from "../../parts/live.tsx";
import { Choice } from "../../parts/choice.tsx";
import { MarkSample } from "../../parts/mark-sample.tsx";
import "./filters.css";

const TakenUp = lazy(() => import("./taken-up.tsx"), "TakenUp");
const SaidLine = lazy(() => import("./said-line.tsx"), "SaidLine");

/** The filters: by role in one line over the view, with counts; by side, kind and day from there. */
export function Filters() {
  const explorer = useExplorer();
  const { facets, state } = explorer;
  const { kinds, sides, from, to, taken, near, roles } = state.value;
  const inside = kinds.length + sides.length + [from, to, taken].filter(String).length;
  const isAsked = inside + roles.length > 0 || near !== "";
  return (
    <div class="filters">
      <Group legend="Role" class="roles">
        {ROLE_NAMES.map((role) => (
          <Option key={role} list="roles" option={role} count={facets.value.roles.get(role) ?? 0}>
            {ROLES[role].many}
          </Option>
        ))}
        <HeldBack />
      </Group>
      <Live>
        {isAsked ? <SaidLine /> : null}
        {inside + roles.length > 0 ? (
          <button type="button" class="clear" onClick={() => explorer.apply(clearFilters)}>
            Clear all filters
          </button>
        ) : null}
        <MoreFilters chosen={inside} isAsked={isAsked} />
      </Live>
    </div>
  );
}

/** The filters that are asked for less, over the view until they are closed. */
function MoreFilters({ chosen, isAsked }: { readonly chosen: number; readonly isAsked: boolean }) {
  const { facets, state, scope } = useExplorer();
  const { sides, from, to, taken } = state.value;
  const { model, stage } = scope.value;
  return (
    <details class="more-filters">
      <summary>Side, kind, date{chosen > 0 ? ` (${chosen} on)` : ""}</summary>
      <div>
        {isAsked ? <SaidLine /> : null}
        {[...facets.value.sides.values()].some((count) => count > 0) || sides.length > 0 ? (
          <Group legend="Side backed">
            {model.at(stage).sides.map((side) => (
              <Option key={side} list="sides" option={side} count={facets.value.sides.get(side) ?? 0}>
                <MarkSample shape="brief" tone={toneOf(model, side)} />{" "}
                {capital(sideName(model, stage, side))}
              </Option>
            ))}
          </Group>
        ) : null}
        <Group legend="Kind" class="kinds">
          {KIND_NAMES.map((kind) => (
            <Option key={kind} list="kinds" option={kind} count={facets.value.kinds.get(kind) ?? 0}>
              {kindLabel(kind)}
            </Option>
          ))}
        </Group>
        {isTakenUpKnown(model) || taken !== "" ? <TakenUp /> : null}
        {hasDates(model) || from !== "" || to !== "" ? (
          <Group legend="Date">
            <DayInput bound="from" label="From" />
            <DayInput bound="to" label="to" />
          </Group>
        ) : null}
      </div>
    </details>
  );
}

/** Whether the court is known to have taken up any brief: where nobody has looked, there is nothing to choose. */
const isTakenUpKnown = ({ briefs }: CaseModel): boolean =>
  [...briefs.values()].some(({ takenUp = [] }) => takenUp.length > 0);

/** Whether a range of days can tell anything apart: without a date on any act it would only leave everything out. */
const hasDates = ({ briefs, relations }: CaseModel): boolean =>
  [...briefs.values()].some(({ filed }) => filed) || [...relations.values()].some(({ date }) => date);

/** The roles that show only when chosen, said aloud while none is. */
function HeldBack() {
  const explorer = useExplorer();
  const held = ROLE_NAMES.filter(
    (role) => !ROLES[role].pictured && (explorer.facets.value.roles.get(role) ?? 0) > 0,
  );
  if (held.length === 0 || explorer.state.value.roles.length > 0) return null;
  return (
    <span class="held-back">
      {capital(inSeries(held.map((role) => ROLES[role].many.toLowerCase())))}: shown when chosen
    </span>
  );
}

const kindLabel = (kind: Kind): string => capital(KINDS[kind].many);

function Group({
  legend,
  children,
  ...rest
}: {
  legend: string;
  class?: string;
  children: ComponentChildren;
}) {
  return (
    <fieldset {...rest}>
      <legend>{legend}</legend>
      {children}
    </fieldset>
  );
}

interface OptionProps<List extends TickList> {
  readonly list: List;
  readonly option: ViewState[List][number];
  readonly count: number;
  readonly children: ComponentChildren;
}

/** One option; left out while it would show nobody, unless it is on and could be taken back. */
function Option<List extends TickList>({ list, option, count, children }: OptionProps<List>) {
  const explorer = useExplorer();
  const { model, stage } = explorer.scope.value;
  // An address may name a side by any of its parties.
  const meantBy: (word: string) => string = list === "sides" ? model.at(stage).meantBy : String;
  const theirs = explorer.state.value[list].filter((each) => meantBy(each) === option);
  const isOn = theirs.length > 0;
  if (count === 0 && !isOn) return null;
  return (
    <Choice
      class="chip"
      isChosen={isOn}
      onChoose={() => explorer.apply(toggle(list, ...(isOn ? theirs : [option])))}
    >
      {children} <span class="count">{count}</span>{" "}
    </Choice>
  );
}

function DayInput({ bound, label }: { bound: "from" | "to"; label: string }) {
  const explorer = useExplorer();
  const text = explorer.state.value[bound];
  const span = daySpan(text);
  const day = span ? (bound === "from" ? span.first : span.last) : "";
  return (
    <label class="day">
      {label}{" "}
      <input
        type="date"
        value={day}
        onChange={({ currentTarget: { value } }) => explorer.apply(set(bound, daySpan(value) ? value : ""))}
      />
    </label>
  );
}
