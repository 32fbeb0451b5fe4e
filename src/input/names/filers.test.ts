import { expect, test } from "vitest";
import { filersIn } from "./filers.ts";
import { EMPTY_TABLE, type NameTable } from "./name-table.ts";

interface Example {
  readonly words: string;
  readonly filers: readonly string[];
  readonly groups?: readonly string[];
}

const namesAndGroups = (words: string, table: NameTable = EMPTY_TABLE) => {
  const { names, groups } = filersIn(words, table);
  return { filers: names.map(({ name }) => name), groups };
};

const BY_RULE: readonly Example[] = [
  { words: "American Postal Workers Union, AFL-CIO", filers: ["American Postal Workers Union, AFL-CIO"] },
  { words: "The Buckeye Institute", filers: ["Buckeye Institute"] },
  { words: "States of Ohio and Oklahoma", filers: ["Ohio", "Oklahoma"] },
  {
    words: "State of West Virginia and 25 Other States",
    filers: ["West Virginia"],
    groups: ["25 other States"],
  },
  {
    words: "States of Utah, Ohio, and 15 Other States",
    filers: ["Utah", "Ohio"],
    groups: ["15 other States"],
  },
  { words: "District of Columbia, Illinois", filers: ["District of Columbia", "Illinois"] },
  { words: "Washington Legal Foundation", filers: ["Washington Legal Foundation"] },
  { words: "Massachusetts Nurses Association", filers: ["Massachusetts Nurses Association"] },
  {
    words: "American Civil Liberties Union and Fourteen Affiliates",
    filers: ["American Civil Liberties Union"],
    groups: ["Fourteen Affiliates"],
  },
  {
    words: "Deborah Cohen and 67 Other Professors",
    filers: ["Deborah Cohen"],
    groups: ["67 other Professors"],
  },
  { words: "137 Members of Congress", filers: [], groups: ["137 Members of Congress"] },
  {
    words: "Professors Akhil Reed Amar, Vikram David Amar and Steven Gow Calabresi",
    filers: ["Akhil Reed Amar", "Vikram David Amar", "Steven Gow Calabresi"],
  },
  {
    words: "Prof. Daniel McCool, Prof. Ezra Rosser, and Prof. David Wilkins",
    filers: ["Daniel McCool", "Ezra Rosser", "David Wilkins"],
  },
  {
    words: "Hon. Jay Clayton and Hon. Joseph A. Grundfest",
    filers: ["Jay Clayton", "Joseph A. Grundfest"],
  },
  { words: "U.S. Senator Ted Cruz", filers: ["Ted Cruz"] },
  {
    words: "Judge David L. Bazelon Center for Mental Health Law",
    filers: ["Judge David L. Bazelon Center for Mental Health Law"],
  },
  { words: "Dr. Seuss Enterprises, L.P.", filers: ["Dr. Seuss Enterprises, L.P."] },
  {
    words:
      "Chamber of Commerce of the United States; American Tort Reform Association; Coalition for Litigation Justice",
    filers: [
      "Chamber of Commerce of the United States",
      "American Tort Reform Association",
      "Coalition for Litigation Justice",
    ],
  },
];

test.each(BY_RULE)("“$words” names $filers", ({ words, filers, groups = [] }) => {
  expect(namesAndGroups(words)).toEqual({ filers, groups });
});

test("words that the rules take for one name are as the table has them", () => {
  const words = "Cato Institute and Manhattan Institute";
  const filers = ["Cato Institute", "Manhattan Institute"];
  expect(namesAndGroups(words)).toEqual({ filers: [words], groups: [] });
  expect(namesAndGroups(words, { ...EMPTY_TABLE, readings: { [words]: { filers } } })).toEqual({
    filers,
    groups: [],
  });
});

test("words that name nobody are a group where the table says so, with or without an article", () => {
  const table = { ...EMPTY_TABLE, groups: ["Law Professors"] };
  expect(namesAndGroups("Law Professors", table)).toEqual({ filers: [], groups: ["Law Professors"] });
  expect(namesAndGroups("The Law Professors", table)).toEqual({ filers: [], groups: ["Law Professors"] });
});

test("a name keeps what stood before it, and the kind that this gives away", () => {
  expect(filersIn("States of Ohio and Oklahoma", EMPTY_TABLE).names[0]).toEqual({
    name: "Ohio",
    written: "State of Ohio",
    kind: "government",
  });
  expect(filersIn("Professor Beth A. Colgan", EMPTY_TABLE).names).toEqual([
    { name: "Beth A. Colgan", written: "Professor Beth A. Colgan", kind: "scholar" },
  ]);
  expect(filersIn("The Buckeye Institute", EMPTY_TABLE).names).toEqual([
    { name: "Buckeye Institute", written: "The Buckeye Institute" },
  ]);
});
