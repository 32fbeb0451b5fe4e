import { type Row, type Table, cellOf, plainHeader } from "../../tables/table.ts";
import {
  type Attributes,
  type Direction,
  type Graph,
  type GraphLink,
  type GraphNode,
  type Remark,
  attributesOf,
} from "../graph.ts";
import { type Ends, endsIn, isNodeHeader } from "./pairs.ts";

/** The graph of lists of nodes and of links, given in any order. */
export function tableGraph(tables: readonly Table[]): Graph {
  const parts = tables.map(graphOf);
  return {
    nodes: parts.flatMap(({ nodes }) => nodes),
    links: parts.flatMap(({ links }) => links),
    remarks: parts.flatMap(({ remarks }) => remarks),
  };
}

function graphOf(table: Table): Graph {
  const ends = endsIn(table.header);
  if (ends !== undefined) return linkList(table, ends);
  return isNodeHeader(table.header)
    ? { nodes: table.rows.map((row) => nodeOf(row, table)), links: [], remarks: [] }
    : { nodes: [], links: [], remarks: [] };
}

/** A column that says something of one end and not of the link: “Entity A Type”. */
interface EndColumns {
  readonly from: readonly (readonly [column: number, name: string])[];
  readonly to: readonly (readonly [column: number, name: string])[];
}

function linkList(table: Table, ends: Ends): Graph {
  const { header, file } = table;
  const own = endColumns(header, ends);
  const taken = new Set([ends.from, ends.to, ...[...own.from, ...own.to].map(([column]) => column)]);
  const isWhole = (row: Row): boolean => cellOf(row, ends.from) !== "" && cellOf(row, ends.to) !== "";
  const rows = table.rows.filter(isWhole);
  return {
    nodes: rows.flatMap((row) => [
      endOf(row, ends.from, own.from, table),
      endOf(row, ends.to, own.to, table),
    ]),
    links: rows.map((row) => linkOf(row, ends, taken, table)),
    remarks: table.rows
      .filter((row) => !isWhole(row))
      .map(({ line }): Remark => ({
        outcome: "skipped",
        place: { file, line },
        words: "The row has one end of a link, or none.",
      })),
  };
}

function endColumns(header: readonly string[], { from, to }: Ends): EndColumns {
  const columnsOf = (end: number): readonly (readonly [number, string])[] =>
    header.flatMap((name, column) => {
      const start = `${plainHeader(header[end] ?? "")} `;
      const words = plainHeader(name);
      return column !== end && words.startsWith(start) ? [[column, words.slice(start.length)] as const] : [];
    });
  return { from: columnsOf(from), to: columnsOf(to) };
}

const endOf = (row: Row, end: number, own: EndColumns["from"], { file, header }: Table): GraphNode => ({
  id: grouped(cellOf(row, end), header[end] ?? ""),
  attributes: attributesOf(own.map(([column, name]) => [name, cellOf(row, column)])),
  place: { file, line: row.line },
});

function linkOf(row: Row, ends: Ends, taken: ReadonlySet<number>, { file, header }: Table): GraphLink {
  const attributes = columnsOf(row, header, taken);
  return {
    from: grouped(cellOf(row, ends.from), header[ends.from] ?? ""),
    to: grouped(cellOf(row, ends.to), header[ends.to] ?? ""),
    direction: directionOf(attributes, ends),
    attributes,
    place: { file, line: row.line },
  };
}

/** Gephi’s “Type” and Kumu’s “Direction” hold the direction of the link; any other type is one. */
function directionOf(attributes: Attributes, { isDirected }: Ends): Direction {
  const said = [attributes.get("direction"), attributes.get("type")].map((each) =>
    String(each).toLowerCase(),
  );
  const direction = (["directed", "undirected", "mutual"] as const).find((each) => said.includes(each));
  return direction ?? (isDirected ? "directed" : "undirected");
}

function nodeOf(row: Row, { file, header }: Table): GraphNode {
  const names = header.map(plainHeader);
  const byNeo4j = header.findIndex((name) => /:ID(?:\(|$|\{)/u.test(name));
  const column = [byNeo4j, names.indexOf("id"), names.indexOf("label"), names.indexOf("name")].find(
    (each) => each !== -1 && cellOf(row, each) !== "",
  );
  return {
    id: grouped(cellOf(row, column ?? 0), header[column ?? 0] ?? ""),
    attributes: columnsOf(row, header, new Set(byNeo4j === -1 ? [] : [byNeo4j])),
    place: { file, line: row.line },
  };
}

/** Neo4j counts the ids of each group for itself: `:ID(Person)` and `:START_ID(Person)` are of one. */
function grouped(id: string, header: string): string {
  const group = /:(?:START_|END_)?ID\((.+)\)$/u.exec(header)?.[1];
  return group === undefined ? id : `${group}: ${id}`;
}

/** What a row has in other columns, under their names as Neo4j means them: `:TYPE` is the type, `name:string` the name. */
function columnsOf(row: Row, header: readonly string[], taken: ReadonlySet<number>): Attributes {
  return attributesOf(
    header.flatMap((name, column) =>
      taken.has(column) ? [] : [[attributeName(name), valueOf(name, cellOf(row, column))] as const],
    ),
  );
}

function attributeName(header: string): string {
  if (header === ":LABEL" || header === ":TYPE") return "type";
  return plainHeader(
    header.replace(/:(?:string|int|long|float|double|boolean|date|datetime)(?:\[\])?$/iu, ""),
  );
}

/** Neo4j’s labels and lists are parted by semicolons, Kumu’s tags by bars. */
const valueOf = (header: string, cell: string): unknown =>
  header === ":LABEL" || header.endsWith("[]") || header.toLowerCase() === "tags"
    ? cell.split(/[;|]/u).map((item) => item.trim())
    : cell;
