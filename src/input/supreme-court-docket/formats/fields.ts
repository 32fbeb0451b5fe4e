import { daySpan } from "../../../schema/dates.ts";

const MONTHS = "jan feb mar apr may jun jul aug sep oct nov dec".split(" ");
const IN_WORDS = /^([A-Z][a-z]{2,8})\.?\s+(\d{1,2}),?\s+(\d{4})$/u;
const IN_FIGURES = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/u;

/** “Aug 22 2023”, “Mar  3 2006”, “August 25, 2023”, “2023-08-22” and the Court’s “01/26/2024” as ISO; nothing where it is no day. */
export function isoDate(written: string): string | undefined {
  const text = written.trim();
  const [, month = "", day = "", year = ""] = IN_WORDS.exec(text) ?? [];
  const nth = MONTHS.indexOf(month.slice(0, 3).toLowerCase()) + 1;
  if (nth > 0) return realDay(year, String(nth), day);
  const [, inMonth, onDay = "", inYear = ""] = IN_FIGURES.exec(text) ?? [];
  if (inMonth !== undefined) return realDay(inYear, inMonth, onDay);
  return /^\d{4}-\d\d-\d\d$/u.test(text) && daySpan(text) !== null ? text : undefined;
}

function realDay(year: string, month: string, day: string): string | undefined {
  const iso = `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
  return daySpan(iso) === null ? undefined : iso;
}

/** Text as a reader sees it: one space for any white space, none at the ends, nothing that cannot be shown. */
export const plain = (text: string): string =>
  text
    .replaceAll(/[\p{Cc}\s]+/gu, " ")
    .replaceAll(/(?![\u200c\u200d])[\p{Cs}\p{Cf}\p{Noncharacter_Code_Point}\ufffd]/gu, "")
    .trim();

const NUMBER = /\b(\d{2}-\d{1,5}|\d{2}[AM]\d{1,4}|22O\d{1,3})\b/iu;

/** “No. 23-175”, “23A999 *** CAPITAL CASE ***” and “22O135 ORG” name a case; the number of another court does not. */
export const caseNumber = (text: string): string => NUMBER.exec(text)?.[1]?.toUpperCase() ?? "";

/** The page of a docket on the Court’s site. Until 2016 there was another folder; applications and old numbers stand there. */
export function addressOf(number: string): string | undefined {
  const year = Number(number.slice(0, 2));
  if (number === "" || Number.isNaN(year)) return undefined;
  const isOld = (number.includes("O") ? Number(number.slice(3)) < 140 : year < 17) || year > 90;
  return isOld
    ? `https://www.supremecourt.gov/search.aspx?filename=/docketfiles/${number.toLowerCase()}.htm`
    : `https://www.supremecourt.gov/docket/docketfiles/html/public/${number.toLowerCase()}.html`;
}

/** The two halves of “A, Petitioner v. B”. */
export function titleHalves(title: string): { readonly top: string; readonly bottom: string } {
  const [top = "", ...rest] = title.split(/\s+v(?:s?\.|ersus)\s+/iu);
  return { top: plain(top), bottom: plain(rest.join(" v. ")) };
}

/** In letters: what a case file takes for a name, with room for what is put before it. */
export const LONGEST_NAME = 280;

/** The beginning of a text, so many letters and no half of one. */
export const cut = (text: string, longest: number): string =>
  text.length <= longest
    ? text
    : text
        .slice(0, longest)
        .replace(/[\ud800-\udbff]$/u, "")
        .trim();

/** A text as a name. What is longer than any name was not one: a file broke. */
export const asName = (text: string): string => cut(text, LONGEST_NAME);
