import { plainHeader } from "../../tables/table.ts";

/** Names of two columns that programs and newsrooms give the ends of a link, as `plainHeader` has them. */
const PAIRS: readonly (readonly [from: string, to: string])[] = [
  ["source", "target"],
  ["from", "to"],
  ["start id", "end id"],
  ["entity a", "entity b"],
  ["node1", "node2"],
  ["node 1", "node 2"],
  ["entity1", "entity2"],
  ["entity1 id", "entity2 id"],
  ["subject", "object"],
  ["head", "tail"],
  ["sender", "receiver"],
  ["parent", "child"],
  ["person", "organization"],
];

export interface Ends {
  readonly from: number;
  readonly to: number;
  /** In words of a table: “source” and “target” have a direction, “entity a” and “entity b” have none. */
  readonly isDirected: boolean;
}

const WITHOUT_DIRECTION = new Set(["entity a", "node1", "node 1", "entity1", "entity1 id"]);

/** The columns that hold the ends of links; nothing where the table is no list of links. */
export function endsIn(header: readonly string[]): Ends | undefined {
  const names = header.map((name) => plainHeader(name.replace(/\(.*\)$/u, "")));
  for (const [one, other] of PAIRS) {
    const [from, to] = [names.indexOf(one), names.indexOf(other)];
    if (from !== -1 && to !== -1) return { from, to, isDirected: !WITHOUT_DIRECTION.has(one) };
  }
  return undefined;
}

/** Whether a table is a list of nodes: Gephi’s, Neo4j’s, Kumu’s or LittleSis’. */
export function isNodeHeader(header: readonly string[]): boolean {
  const names = header.map(plainHeader);
  const has = (name: string): boolean => names.includes(name);
  return (
    header.some((name) => /:ID(?:\(|$|\{)/u.test(name)) ||
    (has("id") && (has("label") || has("name"))) ||
    (has("label") && has("type")) ||
    (has("name") && has("primary ext"))
  );
}
