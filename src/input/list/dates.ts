import { datesMeant } from "../../schema/date-words.ts";
import type { Answers, Question } from "../importer.ts";

type Order = "day first" | "month first";

/** The dates of a column, and what has to be asked about them. */
export interface Dates {
  /** The ISO date that a cell means; nothing where it is none, or has two readings and nobody has said which. */
  readonly of: (cell: string) => string | undefined;
  readonly questions: readonly Question[];
}

const FIGURES = /^\s*(\d{1,2})\s*[./-]\s*(\d{1,2})\s*[./-]\s*(\d{4})\s*$/u;
const QUESTION = "order of dates";

/** Day and month in figures are read in the order that some date of the column shows; where none does, a person is asked. */
export function datesIn(cells: readonly string[], answers: Answers): Dates {
  const figures = cells.flatMap((cell) => {
    const [, one, other] = FIGURES.exec(cell) ?? [];
    return one === undefined || other === undefined ? [] : [[Number(one), Number(other)] as const];
  });
  const shown = new Set<Order>([
    ...(figures.some(([one]) => one > 12) ? (["day first"] as const) : []),
    ...(figures.some(([, other]) => other > 12) ? (["month first"] as const) : []),
  ]);
  const isOpen =
    shown.size !== 1 && figures.some(([one, other]) => one !== other && one <= 12 && other <= 12);
  const said = ORDERS.find(
    ({ value }) => Object.hasOwn(answers, QUESTION) && answers[QUESTION] === value,
  )?.value;
  const order = isOpen ? said : [...shown][0];
  const example = cells.find((cell) => readings(cell).length > 1) ?? "";
  return {
    of: (cell) => dateOf(cell, order),
    questions: isOpen
      ? [
          {
            id: QUESTION,
            words: `Is the day or the month first in dates such as “${example.trim()}”? The list itself does not show it; until it is known these dates are left out.`,
            options: ORDERS,
            ...(said === undefined ? {} : { answer: said }),
          },
        ]
      : [],
  };
}

const ORDERS: readonly { readonly value: Order; readonly label: string }[] = [
  { value: "day first", label: "day first (31/12/2024)" },
  { value: "month first", label: "month first (12/31/2024)" },
];

function dateOf(cell: string, order: Order | undefined): string | undefined {
  const [, one = "", other = "", year = ""] = FIGURES.exec(cell) ?? [];
  const meant = readings(cell);
  if (meant.length <= 1 || order === undefined) return meant.length === 1 ? meant[0] : undefined;
  const [day, month] = order === "day first" ? [one, other] : [other, one];
  const date = `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
  return meant.includes(date) ? date : undefined;
}

/** “October Term 1976” is no month. */
const readings = (cell: string): readonly string[] => {
  const words = cell.trim();
  if (words === "" || /\bterm\b/iu.test(words)) return [];
  return /^\d{4}(?:-\d{2}){0,2}$/u.test(words) ? [words] : datesMeant(words);
};
