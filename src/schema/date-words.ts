import { daySpan } from "./dates.ts";

const FORMS = "Write YYYY-MM-DD, YYYY-MM or YYYY, or a span such as 2013/2014.";

/** What is wrong with a text that should be a date, with the ISO form that it may mean: `“4 July 2014” is not a date. …` */
export function dateWords(text: string): string {
  const shown = text.length > 60 ? `${text.slice(0, 60)}…` : text;
  if (/^\d{4}-\d\d-\d\d$/.test(text)) return `“${text}” is not a date: no calendar has that day. ${FORMS}`;
  const meant = datesMeant(text).map((date) => `“${date}”`);
  return `“${shown}” is not a date.${meant.length > 0 ? ` Did you mean ${meant.join(" or ")}?` : ""} ${FORMS}`;
}

/** The same of a number, as which a year is easily written. */
export const yearWords = (year: number): string => `is a number. Put it in quotation marks: "${year}".`;

/** The dates that a text may mean, as the format writes them. A day and a month in figures have two readings. */
export function datesMeant(text: string): readonly string[] {
  const halves = text.split(/\s+(?:-|to|until|bis|au|al)\s+|\s*[–—]\s*|(?<=\d{4})\/(?=\d{4})/i);
  return halves.length === 2 ? spansMeant(halves.map(daysMeant)) : daysMeant(text);
}

/** Only where each half has one reading; in the order of the calendar. */
const spansMeant = (halves: readonly (readonly string[])[]): readonly string[] =>
  halves.every(({ length }) => length === 1) ? real([halves.flat().toSorted().join("/")]) : [];

function daysMeant(text: string): readonly string[] {
  const withTime = /^\s*(\d{4}-\d\d-\d\d)[T ]/.exec(text)?.[1];
  if (withTime !== undefined) return real([withTime]);
  const months = monthNames();
  const words = (text.toLowerCase().match(/\d+|\p{L}+/gu) ?? [])
    .map((word) => months.get(word) ?? word)
    .filter((word) => /^[a-z]?\d/.test(word));
  const [whole = ""] = words;
  if (words.length === 1 && /^\d{8}$/.test(whole))
    return real([`${whole.slice(0, 4)}-${whole.slice(4, 6)}-${whole.slice(6)}`]);
  const years = words.filter((word) => word.length === 4);
  if (years.length === 2 && words.length === 2) return real([years.toSorted().join("/")]);
  const rest = words.filter((word) => word.length < 4);
  // “7/4/14”: of three short numbers the last is the year.
  const year = years.length === 0 && rest.length === 3 ? `20${rest.pop()}` : years[0];
  if (year === undefined || years.length > 1) return [];
  const meant = real(readings(year, rest));
  // Nobody writes the day before the month where the year comes first.
  return words[0] === year ? meant.slice(0, 1) : meant;
}

/** What the words beside a year can be. A month that was written in letters is marked, as `m07`. */
function readings(year: string, words: readonly string[]): readonly string[] {
  const [first, second, ...more] = words.map((word) => word.replace("m", "").padStart(2, "0"));
  if (first === undefined) return [year];
  if (second === undefined) return [`${year}-${first}`, `${year}/${year.slice(0, 2)}${first}`];
  if (more.length > 0) return [];
  const marked = words.findIndex((word) => word.startsWith("m"));
  const monthFirst = `${year}-${first}-${second}`;
  const dayFirst = `${year}-${second}-${first}`;
  return marked === -1 ? [monthFirst, dayFirst] : [marked === 0 ? monthFirst : dayFirst];
}

/** Those that the calendar has, each once. */
const real = (dates: readonly string[]): readonly string[] =>
  [...new Set(dates)].filter((date) => daySpan(date) !== null);

const LANGUAGES = ["en", "de", "fr", "es", "it", "pt", "nl"];

// Reckoned when the first wrong date is met, once: a file can have hundreds.
let known: ReadonlyMap<string, string> | null = null;

/** The names of the months in some languages, whole and short: `july` → `m07`. */
export const monthNames = (): ReadonlyMap<string, string> => (known ??= namesOfMonths());

function namesOfMonths(): ReadonlyMap<string, string> {
  const names = LANGUAGES.flatMap((language) =>
    (["long", "short"] as const).flatMap((month) => {
      const format = new Intl.DateTimeFormat(language, { month, timeZone: "UTC" });
      return Array.from({ length: 12 }, (_, index) => {
        const name = format.format(Date.UTC(2000, index)).toLowerCase().replaceAll(".", "");
        return [name, `m${String(index + 1).padStart(2, "0")}`] as const;
      });
    }),
  );
  return new Map([...names, ["sept", "m09"]]);
}
