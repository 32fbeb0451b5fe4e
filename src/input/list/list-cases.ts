import type { WrittenCaseFile } from "../../schema/case-file.ts";
import type { Note } from "../importer.ts";
import type { Actors, Mention } from "../names/actors.ts";
import { slug } from "../names/slug.ts";
import { nameKey } from "../names/spelling.ts";
import type { FiledRow } from "./filed-rows.ts";
import { bringsTheMatter } from "./sides.ts";

type WrittenStage = WrittenCaseFile["stages"][number];
type WrittenLitigation = WrittenCaseFile["cases"][number];

/** A stage as the rows of a list make it: of one case, in one court, with whoever is named as a party. */
export interface ListStage {
  readonly key: string;
  readonly case: string;
  readonly label: string;
  readonly docket: string;
  readonly rows: readonly FiledRow[];
  readonly parties: readonly ListParty[];
}

export interface ListParty {
  readonly name: string;
  readonly title: string | undefined;
  /** Where the name was concluded: from the title of the case, or from nothing but the title of the party. */
  readonly from: "row" | "case title" | "title alone";
}

const WHOLE_CASE = "The case";

/** The stages of a list, in the order in which its rows come to them. */
export function listStages(rows: readonly FiledRow[], title: string): readonly ListStage[] {
  const groups = new Map<string, FiledRow[]>();
  for (const row of rows) {
    const key = stageKey(row);
    const group = groups.get(key);
    if (group) group.push(row);
    else groups.set(key, [row]);
  }
  return [...groups].map(([key, group]) => {
    const [first] = group;
    const name = first?.said("case") || first?.said("docket") || title;
    return {
      key,
      case: name,
      label: first?.said("stage") || WHOLE_CASE,
      docket: first?.said("docket") ?? "",
      rows: group,
      parties: partiesOf(name, group),
    };
  });
}

const stageKeys = new WeakMap<FiledRow, string>();

/** The case and the stage of a row, as they are compared; made once for each row. */
export function stageKey(row: FiledRow): string {
  const known = stageKeys.get(row);
  if (known !== undefined) return known;
  const { said } = row;
  const key = [said("case") || said("docket"), said("stage")].map(nameKey).join(" / ");
  stageKeys.set(row, key);
  return key;
}

/** Whoever the rows back: by name, or by a title whose bearer the title of the case names. */
function partiesOf(name: string, rows: readonly FiledRow[]): readonly ListParty[] {
  const ends = name.split(/ vs?\.? /u).map((end) => end.trim());
  const inTitle = ends.length === 2 ? ends : [];
  const titles = new Set(rows.flatMap(({ side }) => (side.is === "title" ? [side.title] : [])));
  const named = new Map(
    rows.flatMap(({ side }) => (side.is === "party" ? [[nameKey(side.name), side.name] as const] : [])),
  );
  const byTitle = [...titles].map((title): ListParty => {
    const party = inTitle[bringsTheMatter(title) ? 0 : 1];
    return party === undefined || party === ""
      ? { name: `The ${title} (not named in the list)`, title, from: "title alone" }
      : { name: party, title, from: "case title" };
  });
  const known = new Set(byTitle.map((party) => nameKey(party.name)));
  return [
    ...byTitle,
    ...[...named]
      .filter(([key]) => !known.has(key))
      .map(([, each]): ListParty => ({ name: each, title: undefined, from: "row" })),
  ];
}

/** Where each party is mentioned, for the table of actors. */
export const partyMentions = (stages: readonly ListStage[]): readonly Mention[] =>
  stages.flatMap(({ parties, case: title }) =>
    parties.map(({ name }) => ({ name, written: name, where: { case: title } })),
  );

export interface WrittenProceedings {
  readonly cases: readonly WrittenLitigation[];
  readonly stages: readonly WrittenStage[];
  /** The id of the stage of a row. */
  readonly stageOf: (row: FiledRow) => string;
  readonly notes: readonly Note[];
}

export function writtenProceedings(
  stages: readonly ListStage[],
  actors: Actors,
  unique: (wish: string) => string,
): WrittenProceedings {
  const cases = new Map<string, WrittenLitigation>();
  for (const { case: title } of stages) {
    const key = nameKey(title);
    if (!cases.has(key)) cases.set(key, { id: unique(`case-${slug(title)}`), title });
  }
  const ids = new Map(
    stages.map(({ key, case: title, label }) => [key, unique(`${slug(title, 40)}-${slug(label, 30)}`)]),
  );
  return {
    cases: [...cases.values()],
    stages: stages.map(({ key, case: title, label, docket, parties }) => ({
      id: ids.get(key) ?? "",
      case: cases.get(nameKey(title))?.id ?? "",
      label,
      ...(docket === "" ? {} : { docket }),
      parties: parties.map(({ name, title: bearing }) => ({
        actor: actors.named(name).id,
        ...(bearing === undefined ? {} : { title: bearing }),
      })),
      coverage: {
        state: "partial",
        text: "Only what the list has was read; nobody has compared it with the docket.",
      },
    })),
    stageOf: (row) => ids.get(stageKey(row)) ?? "",
    notes: stages.flatMap(concludedParties),
  };
}

const concludedParties = ({ parties, rows, case: title }: ListStage): readonly Note[] =>
  parties
    .filter(({ from }) => from !== "row")
    .map(({ name, title: bearing = "party", from }): Note => ({
      outcome: "inferred",
      file: rows[0]?.file ?? "",
      ...(rows[0] === undefined ? {} : { line: rows[0].row.line }),
      words:
        from === "case title"
          ? `“${name}” was taken for the ${bearing}, from the title “${title}”.`
          : `The list does not name the ${bearing}. Write its name.`,
    }));
