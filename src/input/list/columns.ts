import { namesOf } from "../../schema/registries/names-of.ts";
import type { Answers, Question } from "../importer.ts";
import { type Table, plainHeader } from "../tables/table.ts";

/** What a column of a list can hold: how it is asked about, and what files call it, as `plainHeader` has it. */
export const COLUMNS = {
  filer: {
    label: "who filed or signed",
    names:
      "filer|filers|amicus|amici|amicus name|amici names|signatory|signatories|signer|signers|organization|organisation|organization name|filed by|entity name|states|states joining|group|name|entity".split(
        "|",
      ),
  },
  title: {
    label: "the title of the brief",
    names: ["title", "brief title", "description", "document", "document title", "text"],
  },
  side: {
    label: "the side",
    names: ["side", "position", "stance", "supports", "supporting", "in support of"],
  },
  backs: { label: "whom it backs", names: ["backs", "backed", "party supported", "supported party", "for"] },
  case: { label: "the case", names: ["case", "case name", "case title", "litigation", "matter"] },
  stage: { label: "the stage or the court", names: ["stage", "court", "level"] },
  docket: {
    label: "the docket number",
    names: ["docket", "docket number", "docket no", "case number", "case no"],
  },
  date: { label: "when it was filed", names: ["date", "filed", "date filed", "filing date", "filed on"] },
  brief: {
    label: "which rows are one brief",
    names: ["brief", "brief id", "document id", "filing id", "filing"],
  },
  kind: { label: "what the filer is", names: ["kind", "category", "type", "filer type", "kind of filer"] },
  source: { label: "where it was found", names: ["source", "sources", "url", "link", "source url"] },
  quote: { label: "a quotation", names: ["quote", "quotation", "excerpt"] },
  page: { label: "the page", names: ["page", "pages", "p"] },
} as const satisfies Record<string, { readonly label: string; readonly names: readonly string[] }>;

export type Column = keyof typeof COLUMNS;
const COLUMN_NAMES = namesOf(COLUMNS);

/** Which column of a table holds what. */
export interface Columns {
  readonly at: ReadonlyMap<Column, number>;
  /** One for each column, with the guess, so that a person can set it right. */
  readonly questions: readonly Question[];
}

const NOTHING = "nothing";
const OPTIONS = [
  ...COLUMN_NAMES.map((value) => ({ value, label: COLUMNS[value].label })),
  { value: NOTHING, label: "nothing that is needed" },
];

/** Guesses each column by its name, and takes what was answered in its place. Of two that fit the better name counts. */
export function columnsOf({ header }: Table, answers: Answers): Columns {
  const guesses = guessed(header.map(plainHeader));
  const chosen = header.map((_, column): string => {
    const id = questionId(column);
    const answer = Object.hasOwn(answers, id) ? answers[id] : undefined;
    return OPTIONS.find(({ value }) => value === answer)?.value ?? guesses[column] ?? NOTHING;
  });
  return {
    at: new Map(
      COLUMN_NAMES.flatMap((name) => {
        const column = chosen.indexOf(name);
        return column === -1 ? [] : [[name, column] as const];
      }),
    ),
    questions: header.map((name, column) => ({
      id: questionId(column),
      words: `What is in the column “${name.slice(0, 100) || column + 1}”?`,
      options: OPTIONS,
      answer: chosen[column] ?? NOTHING,
    })),
  };
}

const questionId = (column: number): string => `column ${column + 1}`;

function guessed(names: readonly string[]): readonly (Column | undefined)[] {
  const guesses = new Map<number, Column>();
  for (const column of COLUMN_NAMES) {
    const own = COLUMNS[column].names.map((name) => names.indexOf(name));
    const at = own.find((each) => each !== -1 && !guesses.has(each));
    if (at !== undefined) guesses.set(at, column);
  }
  return names.map((_, index) => guesses.get(index));
}
