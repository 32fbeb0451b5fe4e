const DAY = 86_400_000;

const timeOf = (iso: string): number => Date.parse(`${iso}T00:00:00Z`);
const isoOf = (time: number): string => new Date(time).toISOString().slice(0, 10);

export const daysAfter = (iso: string, days: number): string => isoOf(timeOf(iso) + days * DAY);
export const daysBetween = (from: string, to: string): number =>
  Math.round((timeOf(to) - timeOf(from)) / DAY);

/** The last day of a time that ends on this one: a Saturday, Sunday or federal holiday moves it on (Rule 30.1). */
export function lastDay(iso: string): string {
  let day = iso;
  while (isFree(day)) day = daysAfter(day, 1);
  return day;
}

// Made once: to make one takes longer than to use it a hundred times.
const IN_WORDS = new Intl.DateTimeFormat("en-US", { dateStyle: "long", timeZone: "UTC" });

/** “December 8, 2017”, as the Court writes. */
export const inWords = (iso: string): string => IN_WORDS.format(timeOf(iso));

function isFree(iso: string): boolean {
  const date = new Date(timeOf(iso));
  const [month, day, weekday] = [date.getUTCMonth() + 1, date.getUTCDate(), date.getUTCDay()];
  if (weekday === 0 || weekday === 6) return true;
  return HOLIDAYS.some(
    (each) =>
      each.month === month && day >= each.from && day <= each.to && (each.weekday ?? weekday) === weekday,
  );
}

/** Federal holidays: a day, or a weekday within some days. One that falls on a Sunday is kept on the Monday. */
const HOLIDAYS: readonly {
  readonly month: number;
  readonly from: number;
  readonly to: number;
  readonly weekday?: number;
}[] = [
  ...[
    [1, 1],
    [6, 19],
    [7, 4],
    [11, 11],
    [12, 25],
  ].flatMap(([month = 0, day = 0]) => [
    { month, from: day, to: day },
    { month, from: day + 1, to: day + 1, weekday: 1 },
  ]),
  { month: 1, from: 15, to: 21, weekday: 1 },
  { month: 2, from: 15, to: 21, weekday: 1 },
  { month: 5, from: 25, to: 31, weekday: 1 },
  { month: 9, from: 1, to: 7, weekday: 1 },
  { month: 10, from: 8, to: 14, weekday: 1 },
  { month: 11, from: 22, to: 28, weekday: 4 },
];
