import { expect, test } from "vitest";
import { DOCKET_FIXTURES, docketFixture } from "../../testing/docket-fixtures.ts";
import { importCase } from "../importers.ts";

/** What the files have of counsel, in the shapes of the real ones; see that each is there to be dropped. */
const DETAILS: readonly (readonly [what: string, detail: RegExp])[] = [
  ["streets", /\d+ Example Street/u],
  ["towns", /Exampleville/u],
  ["e-mail addresses", /counsel\d+@firm\.example/iu],
  ["phone numbers", /\(?555\)?[-. ]{0,3}555[-. ]?01\d\d/u],
  ["prisoners’ numbers", /#00000|>\s*00000\s*</u],
  ["postal codes", /\b00000\b/u],
];

const files = DOCKET_FIXTURES.map(docketFixture);
const made = new Map<string, string>();
for (const file of files) made.set(file.name, JSON.stringify(await importCase([file])));

test.each(DETAILS)("%s of counsel stand in the dockets and in nothing that is made of them", (_, detail) => {
  expect(files.some(({ text }) => detail.test(text))).toBe(true);
  expect([...made].filter(([, result]) => detail.test(result)).map(([name]) => name)).toEqual([]);
});

test("a prisoner’s number is dropped wherever a docket has it", async () => {
  const docket = JSON.parse(docketFixture("23-175.json").text) as { Petitioner: object[] };
  const [first = {}] = docket.Petitioner;
  const rows = [
    { ...first, Attorney: "Jane Doe", Title: "#7654321", PrisonerId: "7654321" },
    { ...first, Attorney: "Jane Roe", Title: null, Address: "Inmate 7654321\r\nState Prison" },
    { ...first, Attorney: "7654321", Title: "Doe & Doe LLP", Email: "doe@7654321.example" },
  ];
  const result = await importCase([
    { name: "a.json", text: JSON.stringify({ ...docket, Petitioner: rows }) },
  ]);
  expect(result.ok).toBe(true);
  expect(JSON.stringify(result)).not.toContain("7654321");
});
