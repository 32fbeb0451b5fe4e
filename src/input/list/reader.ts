import type { Issue } from "../../schema/issues/issues.ts";
import type { Answers, ImportResult, InputFile, Note, Question } from "../importer.ts";
import { sourcesOf } from "../named-sources.ts";
import { actorsOf, writtenActor } from "../names/actors.ts";
import { mergesOf } from "../names/merges.ts";
import { EMPTY_TABLE } from "../names/name-table.ts";
import { plainName } from "../names/plain-text.ts";
import { slug, uniqueIds } from "../names/slug.ts";
import { delimitedTable } from "../tables/delimited.ts";
import { type Table, cellOf } from "../tables/table.ts";
import { columnsOf } from "./columns.ts";
import { datesIn } from "./dates.ts";
import { type FiledRow, type SkippedRow, filedRows } from "./filed-rows.ts";
import { linesTable } from "./lines.ts";
import { type ListedBrief, filerMentions, listedBriefs } from "./list-briefs.ts";
import { listStages, partyMentions, writtenProceedings } from "./list-cases.ts";

/** Reads lists of filers: CSV, TSV, workbooks or pasted lines. Several lists with the same columns are one. */
export async function readLists(files: readonly InputFile[], answers: Answers): Promise<ImportResult> {
  const read = await Promise.all(files.map(tableOf));
  const issues = read.flatMap((each) => ("issue" in each ? [each.issue] : []));
  const tables = read.flatMap((each) => ("table" in each ? [each.table] : []));
  const [first] = tables;
  if (issues.length > 0 || first === undefined) return { ok: false, issues };
  const different = tables.find(({ header }) => header.join("\n") !== first.header.join("\n"));
  if (different !== undefined) {
    const words = `has other columns than “${first.file}”. Give lists of the same columns together, others one by one.`;
    return { ok: false, issues: [{ level: "error", path: [different.file], words }] };
  }
  return listCase(tables, first, files, answers);
}

async function tableOf(file: InputFile): Promise<{ readonly table: Table } | { readonly issue: Issue }> {
  if (file.text === "" && file.bytes !== undefined) {
    // Fetched with a workbook only.
    const { workbookTable } = await import("../tables/workbook.ts");
    const read = await workbookTable(file);
    if ("issue" in read) return read;
    return read.table === undefined ? { issue: noRows(file) } : { table: read.table };
  }
  const table = linesTable(file) ?? delimitedTable(file);
  return table === undefined || table.rows.length === 0 ? { issue: noRows(file) } : { table };
}

const noRows = ({ name }: InputFile): Issue => ({
  level: "error",
  path: [name],
  words: "no row is in it that could be a filer: a list has a row of column names, and rows under it.",
});

function listCase(
  tables: readonly Table[],
  first: Table,
  files: readonly InputFile[],
  answers: Answers,
): ImportResult {
  const columns = columnsOf(first, answers);
  const read = tables.map((table) => filedRows(table, columns));
  const [filed, skipped] = [read.flatMap((each) => each.filed), read.flatMap((each) => each.skipped)];
  if (filed.length === 0)
    return { ok: false, issues: [nobody(first, skipped)], questions: columns.questions };
  const dateColumn = columns.at.get("date");
  const cells =
    dateColumn === undefined ? [] : tables.flatMap(({ rows }) => rows.map((row) => cellOf(row, dateColumn)));
  const dates = datesIn(cells, answers);
  const title = plainName(first.file.replace(/\.\w{1,8}$/u, "")) || "A list";
  const stages = listStages(filed, title);
  const actors = actorsOf([...partyMentions(stages), ...filerMentions(filed)], EMPTY_TABLE);
  // Titles may name no filer and no side, and a case file names somebody.
  if (actors.all.length === 0)
    return { ok: false, issues: [nobody(first, skipped)], questions: columns.questions };
  const unique = uniqueIds();
  for (const { id } of actors.all) unique(id);
  const sources = sourcesOf(unique);
  const proceedings = writtenProceedings(stages, actors, unique);
  const briefs = listedBriefs(filed, {
    actors,
    stages,
    stageOf: proceedings.stageOf,
    dateOf: dates.of,
    sourcesOf: ({ said, file }) => [...sources.named(said("source")), sources.file(file)],
    unique,
  });
  const notes = [
    ...briefs.flatMap(readNotes),
    ...filed.flatMap((row) => undated(row, dates.of)),
    ...filed.flatMap(inferredSide),
    ...proceedings.notes,
    ...skipped.map(({ row, file, why }): Note => ({
      outcome: "skipped",
      file,
      line: row.line,
      words: why,
      quote: row.text,
    })),
    ...files
      .filter(({ isWestern }) => isWestern === true)
      .map(({ name }): Note => ({ outcome: "inferred", file: name, words: WESTERN })),
  ];
  return {
    ok: true,
    file: {
      $schema: "../case.schema.json",
      format: "amicus-graph/1",
      title: proceedings.cases.length === 1 ? (proceedings.cases[0]?.title ?? title) : title,
      howMade: `Made by a program from a list of ${filed.length + skipped.length} rows. Nobody has read the briefs: a side is the list’s claim, and what an actor is was taken from its name.`,
      actors: actors.all.map((actor) => writtenActor(actor, EMPTY_TABLE)),
      cases: [...proceedings.cases],
      stages: [...proceedings.stages],
      briefs: briefs.map(({ brief }) => brief),
      sources: [...sources.all()],
    },
    merges: mergesOf(actors.all),
    notes,
    questions: [...columns.questions, ...dates.questions] satisfies readonly Question[],
  };
}

const WESTERN = "The file is not UTF-8, and was read as Windows-1252. Are letters with accents right?";

const nobody = ({ file, header }: Table, skipped: readonly SkippedRow[]): Issue => ({
  level: "error",
  path: [file],
  ...(skipped[0] === undefined ? {} : { line: skipped[0].row.line }),
  words: `no row names a filer. A column with the name “filer” is needed, or “title” with titles of briefs; there are ${header
    .slice(0, 20)
    .map((name) => `“${slug(name) === "unnamed" ? name : name.slice(0, 40)}”`)
    .join(", ")}.`,
});

const readNotes = ({ brief, rows }: ListedBrief): readonly Note[] =>
  rows.map(({ row, file, label }): Note => ({
    outcome: "read",
    file,
    line: row.line,
    words: `Filed by: ${label || "nobody who is named"}.`,
    quote: row.text,
    about: [brief.id],
  }));

const inferredSide = ({ inferred, row, file }: FiledRow): readonly Note[] =>
  inferred === undefined
    ? []
    : [{ outcome: "inferred", file, line: row.line, words: inferred, quote: row.text }];

function undated(
  { row, file, said }: FiledRow,
  dateOf: (cell: string) => string | undefined,
): readonly Note[] {
  const date = said("date");
  if (date === "" || dateOf(date) !== undefined) return [];
  return [
    {
      outcome: "skipped",
      file,
      line: row.line,
      words: `“${date}” is no date, or has two readings: it was left out.`,
    },
  ];
}
