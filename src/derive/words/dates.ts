import { daySpan } from "../../schema/dates.ts";

const DAY = new Intl.DateTimeFormat("en-GB", {
  day: "numeric",
  month: "long",
  year: "numeric",
  timeZone: "UTC",
});
const SHORT_MONTH = new Intl.DateTimeFormat("en-GB", { month: "short", timeZone: "UTC" });
const MONTH = new Intl.DateTimeFormat("en-GB", { month: "long", year: "numeric", timeZone: "UTC" });

/** A date of the file as precisely as it is known: `13 June 2014`, `June 2014`, `2014`, `2013 to 2014`. */
export function dateInWords(date: string): string {
  return date.split("/").map(partialInWords).join(" to ");
}

/** When a stage went on, for the stage nav: `Jun–Sep 2014` within one year, else `2013–2014`. */
export function periodOf(dates: readonly string[]): string {
  const spans = dates.flatMap((date) => daySpan(date) ?? []);
  const first = spans.map((span) => span.first).sort()[0];
  const last = spans
    .map((span) => span.last)
    .sort()
    .at(-1);
  if (first === undefined || last === undefined) return "";
  const [from, to] = [first, last].map((day) => day.slice(0, 4));
  if (from !== to) return `${from}–${to}`;
  // A date that is known to the year alone says no month.
  if (dates.some((date) => date.split("/").some((part) => part.length === 4))) return from ?? "";
  const months = [...new Set([first, last].map((day) => SHORT_MONTH.format(new Date(`${day}T00:00:00Z`))))];
  return `${months.join("–")} ${from}`;
}

/** The same in years alone, where there is little room: `2014`, `2014–17`. */
export function yearsOf(dates: readonly string[]): string {
  const years = dates
    .flatMap((date) => daySpan(date) ?? [])
    .flatMap(({ first, last }) => [first.slice(0, 4), last.slice(0, 4)])
    .sort();
  const [from = "", to = from] = [years[0], years.at(-1)];
  if (from === to) return from;
  return `${from}–${to.slice(2)}`;
}

function partialInWords(part: string): string {
  const span = daySpan(part);
  if (!span || part.length === 4) return part;
  return (part.length === 7 ? MONTH : DAY).format(new Date(`${span.first}T00:00:00Z`));
}
