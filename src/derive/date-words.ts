import { daySpan } from "../schema/dates.ts";

const DAY = new Intl.DateTimeFormat("en-GB", {
  day: "numeric",
  month: "long",
  year: "numeric",
  timeZone: "UTC",
});
const MONTH = new Intl.DateTimeFormat("en-GB", { month: "long", year: "numeric", timeZone: "UTC" });

/** A date of the file as precisely as it is known: `13 June 2014`, `June 2014`, `2014`, `2013 to 2014`. */
export function dateInWords(date: string): string {
  return date.split("/").map(partialInWords).join(" to ");
}

/** The year alone, for a spine: `2014`, or `2013–2014`. */
export function yearsOf(dates: readonly string[]): string {
  const spans = dates.flatMap((date) => daySpan(date) ?? []);
  if (spans.length === 0) return "";
  const first =
    spans
      .map((span) => span.first)
      .sort()[0]
      ?.slice(0, 4) ?? "";
  const last =
    spans
      .map((span) => span.last)
      .sort()
      .at(-1)
      ?.slice(0, 4) ?? "";
  return first === last ? first : `${first}–${last}`;
}

function partialInWords(part: string): string {
  const span = daySpan(part);
  if (!span || part.length === 4) return part;
  return (part.length === 7 ? MONTH : DAY).format(new Date(`${span.first}T00:00:00Z`));
}
