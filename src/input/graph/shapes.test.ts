import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { issueLine } from "../../schema/issues/issues.ts";
import { importCase } from "../importers.ts";

/** The case of some files as lines that can be read: names with their kinds, links as arrows with their words. */
async function caseOf(...files: readonly { readonly name: string; readonly text: string }[]) {
  const result = await importCase(files);
  if (!result.ok) throw new Error(result.issues.map(issueLine).join("\n"));
  const { actors, relations = [], title } = result.file;
  const names = new Map(actors.map(({ id, name }) => [id, name]));
  return {
    title,
    actors: actors.map(({ name, kind }) => `${name}: ${kind}`),
    links: relations.map(({ from, to, text }) => `${names.get(from)} > ${names.get(to)}: ${text ?? ""}`),
    notes: result.notes,
    questions: result.questions.map(({ words }) => words),
  };
}

const json = (name: string, value: unknown) => ({ name, text: JSON.stringify(value) });

test("Kumu names its ends by their labels, and a mutual link is a tie each way", async () => {
  const { actors, links } = await caseOf(
    json("kumu.json", {
      elements: [
        { label: "Acme", type: "Organization", tags: ["x", "y"], description: "Makes things" },
        { label: "Ada Baker", type: "Person" },
      ],
      connections: [
        { from: "Ada Baker", to: "Acme", direction: "directed", type: "funds", label: "pays" },
        { from: "Acme", to: "Ada Baker", direction: "mutual", type: "knows" },
      ],
    }),
  );
  expect(actors).toEqual(["Acme: organisation", "Ada Baker: person"]);
  expect(links).toEqual([
    "Ada Baker > Acme: pays",
    expect.stringMatching(/^Acme > Ada Baker: /u),
    expect.stringMatching(/^Ada Baker > Acme: /u),
  ]);
});

test("Kumu’s two tables, elements and connections, are one graph", async () => {
  const { actors, links } = await caseOf(
    {
      name: "elements.csv",
      text: "Label,Type,Tags,Description\nAcme,Organization,x|y,Makes things\nAda Baker,Person,,\n",
    },
    { name: "connections.csv", text: "From,To,Direction,Type,Label\nAda Baker,Acme,directed,funds,pays\n" },
  );
  expect(actors).toEqual(["Acme: organisation", "Ada Baker: person"]);
  expect(links).toHaveLength(1);
});

const OLIGRAPHER_3 = {
  graph: {
    nodes: {
      1: { id: 1, name: "Acme", x: 1, y: 2, scale: 1, edgeIds: ["3"] },
      2: { id: "2", name: "Ada Baker", x: 3, y: 4, image: "data:image/png;base64,AAAA" },
    },
    edges: { 3: { id: 3, node1_id: "2", node2_id: 1, label: "director", arrow: "1->2", dash: true } },
    captions: {},
  },
  annotations: { list: [{ header: "A", text: "<p>B<script>alert(1)</script></p>" }], sources: [] },
  attributes: { title: "Who runs Acme" },
};
const OLIGRAPHER_2 = {
  graph: {
    nodes: {
      1: { id: 1, display: { name: "Acme", x: 1, y: 2 } },
      2: { id: "2", display: { name: "Ada Baker", x: 3, y: 4 } },
    },
    edges: { 3: { id: 3, node1_id: "2", node2_id: 1, display: { label: "director", arrow: "1->2" } } },
    captions: {},
  },
};

test.each([
  ["2", OLIGRAPHER_2],
  ["3", OLIGRAPHER_3],
])("a map of Oligrapher, version %s, has its nodes and its edge with the label", async (_, map) => {
  const { actors, links } = await caseOf(json("map.json", map));
  expect(actors.map((each) => each.replace(/:.*/u, ""))).toEqual(["Acme", "Ada Baker"]);
  expect(links).toHaveLength(1);
  expect(links[0]).toMatch(/^Ada Baker > Acme: .*director/u);
});

test("of FollowTheMoney a payment and a membership are links, and an address is nobody", async () => {
  const lines = [
    { id: "a", schema: "Person", properties: { name: ["Ada Baker"] } },
    { id: "c", schema: "Company", properties: { name: ["Acme"] } },
    { id: "d", schema: "Address", properties: { full: ["1 Example Street"] } },
    { id: "p", schema: "Payment", properties: { payer: ["c"], beneficiary: ["a"], amountEur: ["5"] } },
    { id: "m", schema: "Membership", properties: { member: ["a"], organization: ["c"], role: ["chair"] } },
  ];
  const { actors, links } = await caseOf({
    name: "entities.ijson",
    text: lines.map((line) => JSON.stringify(line)).join("\n"),
  });
  expect(actors).toEqual(["Ada Baker: person", "Acme: company"]);
  expect(links.map((each) => each.replace(/:.*/u, ""))).toEqual(["Acme > Ada Baker", "Ada Baker > Acme"]);
});

test("Neo4j’s nodes and relationships, by the headers of its import", async () => {
  const { actors, links } = await caseOf(
    { name: "nodes.csv", text: "id:ID,caption,:LABEL\na,Acme,Company\nb,Ada Baker,Person\n" },
    { name: "rels.csv", text: ":TYPE,:START_ID,:END_ID,weight\nOWNS,b,a,1\n" },
  );
  expect(actors).toEqual(["Acme: company", "Ada Baker: person"]);
  expect(links.map((each) => each.replace(/: .*/u, ""))).toEqual(["Ada Baker > Acme"]);
});

test("graphology’s own form and its flat variant give the same", async () => {
  const whole = await caseOf(
    json("graph.json", {
      attributes: {},
      options: {},
      nodes: [
        { key: "a", attributes: { label: "Acme", x: 1, y: 1 } },
        { key: "b", attributes: { label: "Roe" } },
      ],
      edges: [{ key: "e", source: "a", target: "b" }],
    }),
  );
  const flat = await caseOf(
    json("graph.json", {
      nodes: [
        { key: "a", label: "Acme" },
        { key: "b", label: "Roe" },
      ],
      edges: [["a", "b"]],
    }),
  );
  expect(whole.actors).toEqual(["Acme: organisation", "Roe: organisation"]);
  expect(flat.actors).toEqual(whole.actors);
  expect([flat.links.length, whole.links.length]).toEqual([1, 1]);
});

/** `entities.csv` as it is, and as networkx has written it. */
const fixture = (name: string) => ({
  name,
  text: readFileSync(new URL(`fixtures/${name}`, import.meta.url), "utf8"),
});

test("one list of entities as CSV and as networkx’s GraphML gives the same actors, kinds and links", async () => {
  const [table, graph] = [
    await caseOf(fixture("entities.csv")),
    await caseOf(fixture("networkx-entities.graphml")),
  ];
  expect(table.actors.toSorted()).toEqual([
    "Acme, Inc.: organisation",
    "Ada Baker: person",
    "Ben Castillo: person",
    "Board of Trade: agency",
    "Roe & Sons: organisation",
  ]);
  expect(graph.actors.toSorted()).toEqual(table.actors.toSorted());
  const ends = ({ links }: typeof table) =>
    links.map((each) => each.replace(/: .*/u, "").split(" > ").toSorted().join(" – ")).toSorted();
  expect(ends(graph)).toEqual(ends(table));
  expect(table.links).toHaveLength(4);
});

test("networkx 3.6 writes its links under “edges”, with the key of each", async () => {
  const [old, fresh] = [
    await caseOf(fixture("networkx-node-link.json")),
    await caseOf(fixture("networkx-3.6-node-link.json")),
  ];
  expect(fresh.actors).toEqual(old.actors);
  expect(fresh.links).toHaveLength(old.links.length);
});
