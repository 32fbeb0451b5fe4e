import { daySpan } from "../dates.ts";
import { monthNames } from "../date-words.ts";
import { wordsOf } from "./words-said.ts";

/** A date as a quotation has it; what it leaves out is open. */
interface Said {
  readonly year?: string | undefined;
  readonly month?: string | undefined;
  readonly day?: string | undefined;
}

/**
 * Whether a quotation has a date of the file: `13 June 2014`, `June 13`, `06/13/14`. One that stops at the month or the
 * year is had by any day in it, a span by a date at either end of it.
 */
export function saysDate(quote: string, date: string): boolean {
  const said = datesIn(wordsOf(quote).trim().split(" "));
  return date.split("/").some((end) => {
    if (daySpan(end) === null) return false;
    const [year, month, day] = end.split("-");
    return said.some((each) => agree(each.year, year) && has(each.month, month) && has(each.day, day));
  });
}

/** What the file has and the quotation leaves out is not had, the year excepted. */
const has = (said: string | undefined, wanted: string | undefined): boolean =>
  wanted === undefined || said === wanted;
const agree = (said: string | undefined, wanted: string | undefined): boolean =>
  said === undefined || said === wanted;

function datesIn(words: readonly string[]): readonly Said[] {
  const months = monthNames();
  return words.flatMap((word, at): readonly Said[] => {
    const month = months.get(word)?.slice(1);
    if (month !== undefined) return inWords(month, words, at);
    const figures = inFigures(words.slice(at, at + 3));
    return /^(?:19|20)\d\d$/u.test(word) ? [{ year: word }, ...figures] : figures;
  });
}

/** `June 13, 2014`, `13 June 2014`, `13 de junio de 2014`, `June 2014`; a range of days has both its ends. */
function inWords(month: string, words: readonly string[], at: number): readonly Said[] {
  const before = words.slice(0, at).filter((word) => !LITTLE.has(word));
  const after = words.slice(at + 1).filter((word) => !LITTLE.has(word));
  const days = [dayOf(before.at(-1)), dayOf(after[0])].filter((day) => day !== undefined);
  const year = [after[0], after[1], after[2]].find((word) => word !== undefined && /^\d{4}$/u.test(word));
  return [{ year, month }, ...days.map((day) => ({ year, month, day }))];
}

const LITTLE = new Set(["of", "the", "de", "del"]);

function dayOf(word: string | undefined): string | undefined {
  const [, day] = /^(\d{1,2})(?:st|nd|rd|th)?$/u.exec(word ?? "") ?? [];
  return day?.padStart(2, "0");
}

/** `2014-06-13`, `06/13/14` and `13.06.2014`: of a day and a month in figures both readings. */
function inFigures([first = "", second = "", third = ""]: readonly string[]): readonly Said[] {
  if (![first, second, third].every((word) => /^(?:\d{1,2}|\d{4})$/u.test(word))) return [];
  const [one, two, three] = [first, second, third].map((word) => word.padStart(2, "0"));
  if (first.length === 4) return [{ year: one, month: two, day: three }];
  const year = three?.length === 2 ? `20${three}` : three;
  return [
    { year, month: one, day: two },
    { year, month: two, day: one },
  ];
}
