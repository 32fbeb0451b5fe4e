/** The first and the last day that a date of the file can mean, both `YYYY-MM-DD`. */
export interface DaySpan {
  readonly first: string;
  readonly last: string;
}

const PARTIAL = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;

/**
 * Reads an ISO date that may stop at the month or the year, or a span of two such (`2013/2014`).
 * `null` where the text is no such date, names no day of the calendar, or ends before it begins.
 */
export function daySpan(text: string): DaySpan | null {
  const [start = "", end = start, ...more] = text.split("/");
  const first = partialSpan(start);
  const last = partialSpan(end);
  if (more.length > 0 || !first || !last || last.last < first.first) return null;
  return { first: first.first, last: last.last };
}

function partialSpan(text: string): DaySpan | null {
  const match = PARTIAL.exec(text);
  if (!match) return null;
  const [, year = "", month, day] = match;
  const first = new Date(Date.UTC(Number(year), Number(month ?? 1) - 1, Number(day ?? 1)));
  // Date rolls 31 February over into March; a day that does not read back was never there.
  if (month && first.getUTCMonth() + 1 !== Number(month)) return null;
  if (day && first.getUTCDate() !== Number(day)) return null;
  const last = day
    ? first
    : new Date(month ? Date.UTC(Number(year), Number(month), 0) : Date.UTC(Number(year), 11, 31));
  return { first: isoDay(first), last: isoDay(last) };
}

const isoDay = (date: Date): string => date.toISOString().slice(0, 10);
