import { type Tone, toneOf } from "../../model/tone.ts";
import type { Proceedings } from "../../model/at.ts";
import type { Brief, CaseModel, Id } from "../../model/model.ts";
import { type Evidence, NOT_STATED } from "../../schema/facts.ts";
import { type DaySpan, daySpan } from "../../schema/dates.ts";
import type { Filters } from "../../state/view-state.ts";
import { dateInWords } from "../../derive/words/dates.ts";
import { dateWithBasis, filingDoubts, sideMark } from "../../derive/words/inferred.ts";
import { resultClause } from "../../derive/words/outcome.ts";
import type { Visible } from "../../derive/visible.ts";
import { forSide } from "../../derive/words/series.ts";

/** Something that happened, or was filed, on the axis of time. */
export interface Moment {
  /** What a press selects: briefs, or the stage that an event belongs to. */
  readonly targets: readonly Id[];
  readonly kind: "filing" | "ruling" | "event";
  readonly text: string;
  readonly when: string;
  readonly tone: Tone;
  /** From 0 to 1 along the axis; as long as the date is unsure: a day, a month, a year. */
  readonly start: number;
  readonly length: number;
  /** How many moments that touch it stand before it. */
  readonly row: number;
}

export interface Timeline {
  readonly moments: readonly Moment[];
  readonly ticks: readonly { readonly label: string; readonly at: number }[];
  /** Shown briefs of unknown date. */
  readonly undated: readonly { readonly target: Id; readonly text: string }[];
}

type Dated = Omit<Moment, "start" | "length" | "row"> & { readonly span: DaySpan };

/** The shown briefs, the rulings and the events of a stage or of the whole case, by date. */
export function timelineOf(model: CaseModel, filters: Filters, visible: Visible): Timeline {
  const dated = [...filings(model, filters, visible), ...happenings(model, model.at(filters.stage))].sort(
    (a, b) => (a.span.first < b.span.first ? -1 : a.span.first > b.span.first ? 1 : 0),
  );
  const undated = [...visible.briefs]
    .map((id) => model.brief(id))
    .filter(({ filed }) => filed === undefined)
    .map(({ id, title }) => ({ target: id, text: title }));
  const [first] = dated;
  const last = dated
    .map(({ span }) => span.last)
    .sort()
    .at(-1);
  if (!first || last === undefined) return { moments: [], ticks: [], undated };
  const scale = scaleFrom(first.span.first, last);
  return { moments: stacked(dated, scale), ticks: ticksOf(first.span.first, last, scale), undated };
}

/** Briefs filed on one date for one side are one moment: eighteen marks on a day would hide each other. */
function filings(model: CaseModel, { stage }: Filters, { briefs }: Visible): readonly Dated[] {
  const at = model.at(stage);
  const groups = new Map<string, Dated>();
  for (const id of briefs) {
    const brief = model.brief(id);
    const span = brief.filed === undefined ? null : daySpan(brief.filed);
    if (!span || brief.filed === undefined) continue;
    const [side = NOT_STATED] = at.sidesOf(brief);
    const key = `${brief.filed} ${side}`;
    const before = groups.get(key);
    groups.set(key, {
      targets: [...(before?.targets ?? []), id],
      kind: "filing",
      text: `${before ? `${before.text};` : `Filed ${forSide(model, stage, side)}:`} ${briefWithDoubts(brief, sideMark(at, side, [brief]))}`,
      when: dateInWords(brief.filed),
      tone: toneOf(model, side),
      span,
    });
  }
  return [...groups.values()];
}

/** A brief by its title, and what of it is only inferred, for several share a date. */
function briefWithDoubts(brief: Brief, side: string): string {
  const doubts = filingDoubts(brief);
  return `${brief.title}${side}${doubts.length === 0 ? "" : ` (${doubts.join(", ")})`}`;
}

function happenings(model: CaseModel, { stages }: Proceedings): readonly Dated[] {
  return stages.flatMap(({ id, label, outcome, events }) => {
    const at = (
      kind: Dated["kind"],
      text: string,
      date: string | undefined,
      evidence: readonly Evidence[],
    ): Dated[] => {
      const span = date === undefined ? null : daySpan(date);
      return span && date !== undefined
        ? [{ targets: [id], kind, text, when: dateWithBasis(date, evidence), tone: "sideless", span }]
        : [];
    };
    const ruling = outcome
      ? at("ruling", `Ruling, ${label}: ${resultClause(model, id)}`, outcome.date, outcome.evidence)
      : [];
    return [
      ...ruling,
      ...events.flatMap(({ text, date, evidence }) => at("event", `Event: ${text}`, date, evidence)),
    ];
  });
}

type Scale = (day: string) => number;

const DAY = 86_400_000;

/** Days to shares of the axis, with a little space at both ends. */
function scaleFrom(first: string, last: string): Scale {
  const [start, end] = [Date.parse(first), Date.parse(last) + DAY];
  const margin = (end - start) * 0.01;
  return (day) => (Date.parse(day) - start + margin) / (end - start + 2 * margin);
}

/** The least share of the axis that a mark takes. */
const MARK = 0.028;

/** Each moment in the first row where it touches nothing. */
function stacked(dated: readonly Dated[], scale: Scale): readonly Moment[] {
  const rows: number[] = [];
  return dated.map(({ span, ...moment }) => {
    const start = scale(span.first);
    const length = Math.max(MARK, scale(span.last) - start);
    const free = rows.findIndex((end) => end <= start);
    const row = free < 0 ? rows.length : free;
    rows[row] = start + length;
    return { ...moment, start, length, row };
  });
}

/** As many labels as stand beside each other on a phone. */
const MOST_TICKS = 8;

/** The first of January of each year on the axis, or each second, fifth, tenth …; within one year, the first of each month. */
function ticksOf(first: string, last: string, scale: Scale): Timeline["ticks"] {
  const [from, to] = [Number(first.slice(0, 4)), Number(last.slice(0, 4))];
  const years = Array.from({ length: to - from + 1 }, (_, index) => String(from + index));
  const step = STEPS.find((each) => years.length / each <= MOST_TICKS) ?? 1000;
  const days =
    years.length > 1
      ? years
          .filter((year) => Number(year) % step === 0)
          .map((year) => ({ label: year, day: `${year}-01-01` }))
      : MONTHS.map((label, index) => ({ label, day: `${from}-${String(index + 1).padStart(2, "0")}-01` }));
  return days.map(({ label, day }) => ({ label, at: scale(day) })).filter(({ at }) => at >= 0 && at <= 1);
}

const STEPS = [1, 2, 5, 10, 20, 50, 100, 200, 500];

const MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"] as const;
