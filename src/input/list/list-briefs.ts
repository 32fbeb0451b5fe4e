import type { WrittenCaseFile } from "../../schema/case-file.ts";
import type { SourceId } from "../../schema/facts.ts";
import type { Actors, Mention } from "../names/actors.ts";
import { membersOf } from "../names/counted-group.ts";
import { kindOfGroup } from "../names/kind-of-name.ts";
import { plainName, plainProse } from "../names/plain-text.ts";
import { kindNamed } from "../kind-synonyms.ts";
import { slug } from "../names/slug.ts";
import { nameKey } from "../names/spelling.ts";
import { type FiledRow } from "./filed-rows.ts";
import { type ListStage, stageKey } from "./list-cases.ts";

type WrittenBrief = NonNullable<WrittenCaseFile["briefs"]>[number];

export interface Making {
  readonly actors: Actors;
  readonly stages: readonly ListStage[];
  readonly stageOf: (row: FiledRow) => string;
  readonly dateOf: (cell: string) => string | undefined;
  /** Where a row was found, and the file itself. */
  readonly sourcesOf: (row: FiledRow) => readonly SourceId[];
  readonly unique: (wish: string) => string;
}

export interface ListedBrief {
  readonly brief: WrittenBrief;
  readonly rows: readonly FiledRow[];
}

/** Rows as briefs: those of one brief by the list’s own word, the others one each. */
export function listedBriefs(rows: readonly FiledRow[], making: Making): readonly ListedBrief[] {
  const groups = new Map<string, FiledRow[]>();
  for (const [index, row] of rows.entries()) {
    const brief = row.said("brief");
    const key = brief === "" ? `row ${index}` : `brief ${stageKey(row)} ${brief}`;
    const group = groups.get(key);
    if (group) group.push(row);
    else groups.set(key, [row]);
  }
  const parties = new Map(making.stages.map((stage) => [stage.key, stage]));
  return [...groups.values()].map((group) => ({ brief: briefOf(group, parties, making), rows: group }));
}

function briefOf(
  rows: readonly FiledRow[],
  stages: ReadonlyMap<string, ListStage>,
  making: Making,
): WrittenBrief {
  const { actors, stageOf, dateOf, sourcesOf, unique } = making;
  const filers = [
    ...new Set(rows.flatMap((row) => row.filers.names.map(({ name }) => actors.named(name).id))),
  ];
  const groups = [...new Set(rows.flatMap((row) => row.filers.groups))];
  const title = rows.map((row) => row.said("title")).find((each) => each !== "");
  const filed = rows.map((row) => dateOf(row.said("date"))).find((date) => date !== undefined);
  const positions = new Map(
    rows.map((row) => {
      const [stage, backs] = [stageOf(row), backedBy(row, stages.get(stageKey(row)), actors)];
      const position = {
        stage,
        backs,
        ...(row.inferred === undefined
          ? {}
          : {
              evidence: sourcesOf(row)
                .slice(0, 1)
                .map((source) => ({
                  source,
                  basis: "inference" as const,
                  note: row.inferred ?? "",
                })),
            }),
      };
      return [`${stage} ${backs}`, position] as const;
    }),
  );
  return {
    id: unique(`brief-${filers[0] ?? slug(groups[0] ?? "unnamed")}`.slice(0, 90)),
    title: title ?? plainName(`Brief of ${rows[0]?.label ?? ""}${rows.length > 1 ? " and others" : ""}`),
    filers,
    ...(rows.some((row) => row.filers.hasMore) ? { moreFilers: "unknown" as const } : {}),
    ...(groups.length > 0 ? { groups: groups.map(writtenGroup) } : {}),
    positions: withoutUnstated([...positions.values()]),
    ...(filed === undefined ? {} : { filed }),
    evidence: rows.flatMap((row) => evidenceOf(row, sourcesOf(row))),
  };
}

/** A row of a brief may leave the side to another row of it. */
function withoutUnstated(positions: WrittenBrief["positions"]): WrittenBrief["positions"] {
  const stated = positions.filter(({ backs }) => backs !== "not-stated");
  const known = new Set(stated.map(({ stage }) => stage));
  return [...stated, ...positions.filter(({ backs, stage }) => backs === "not-stated" && !known.has(stage))];
}

function backedBy({ side }: FiledRow, stage: ListStage | undefined, actors: Actors): string {
  if (side.is === "neither" || side.is === "not-stated") return side.is;
  const party = stage?.parties.find(({ name, title }) =>
    side.is === "party" ? nameKey(name) === nameKey(side.name) : side.is === "title" && title === side.title,
  );
  return party === undefined ? "not-stated" : actors.named(party.name).id;
}

function writtenGroup(text: string) {
  const [members, kind] = [membersOf(text), kindOfGroup(text)];
  return {
    text: plainName(text),
    ...(members === undefined ? {} : { members }),
    ...(kind === undefined ? {} : { kind }),
  };
}

/** The list itself with the line, and where the list says that it was found. */
function evidenceOf({ row, said }: FiledRow, sources: readonly SourceId[]) {
  const [quote, page] = [plainProse(said("quote")), said("page")];
  const own = plainProse(row.text);
  return sources.map((source, index) =>
    index < sources.length - 1
      ? { source, ...(quote === "" ? {} : { quote }), ...(page === "" ? {} : { page }) }
      : { source, ...(own === "" ? {} : { quote: own }), note: `Line ${row.line} of the list.` },
  );
}

/** Where each filer is mentioned, for the table of actors. */
export const filerMentions = (rows: readonly FiledRow[]): readonly Mention[] =>
  rows.flatMap(({ filers, row, said, label }) => {
    const kind = kindNamed(said("kind"));
    return filers.names.map((filer) => ({
      ...filer,
      ...(filer.kind === undefined && kind !== undefined ? { kind } : {}),
      where: { line: row.line, label },
    }));
  });
