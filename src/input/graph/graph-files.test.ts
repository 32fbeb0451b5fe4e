import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { issueLine } from "../../schema/issues/issues.ts";
import { parseCase } from "../../schema/issues/parse.ts";
import { importCase } from "../importers.ts";
import type { GraphLink } from "./graph.ts";
import { graphOf } from "./reader.ts";

/** Written by the programs that they are named for; `fixtures/write.py` and `write.R` write them again. */
const fixture = (name: string): string => readFileSync(new URL(`fixtures/${name}`, import.meta.url), "utf8");

function graphIn(text: string, name = "graph") {
  const read = graphOf({ name, text });
  if ("issues" in read) throw new Error(read.issues.map(issueLine).join("\n"));
  return read.graph;
}

const said = (entries: ReadonlyMap<string, unknown>) => Object.fromEntries(entries);
const arrow = ({ from, to, direction }: GraphLink): string =>
  `${from} ${{ directed: "→", undirected: "–", mutual: "↔" }[direction]} ${to}`;

const graphml = (inside: string): string =>
  `<graphml xmlns="http://graphml.graphdrawing.org/xmlns">${inside}</graphml>`;
const gexf = (inside: string, attributes = `xmlns="http://gexf.net/1.3" version="1.3"`): string =>
  `<gexf ${attributes}><graph defaultedgetype="directed">${inside}</graph></gexf>`;

test("networkx restarts the ids of edges for each pair in GraphML, and every edge is read", () => {
  const { links, title } = graphIn(fixture("networkx-multi.graphml"));
  expect(links.map(arrow)).toEqual(["chamber → acme", "chamber → acme", "ngo → acme", "ngo → acme"]);
  expect(title).toBe("Who backed Acme");
});

test("networkx has two keys of one name for its two types of number, and both are one attribute", () => {
  const { links } = graphIn(fixture("networkx-multi.graphml"));
  expect(links.map(({ attributes }) => attributes.get("weight"))).toEqual([2, 0.5, 1, undefined]);
});

test.each(["true", "True", "1"])("a boolean of GraphML may be written %s", (written) => {
  const { nodes } = graphIn(
    graphml(
      `<key id="k" for="node" attr.name="party" attr.type="boolean"/><graph><node id="a"><data key="k">${written}</data></node></graph>`,
    ),
  );
  expect(nodes[0]?.attributes.get("party")).toBe(true);
});

test("a default of GraphML has the type of its key, and an empty element is no value and no default", () => {
  const { nodes } = graphIn(
    graphml(
      `<key id="y" for="node" attr.name="year" attr.type="int"><default>1900</default></key>
       <key id="p" for="node" attr.name="party" attr.type="boolean"><default>false</default></key>
       <graph><node id="a"/><node id="b"><data key="y"/></node></graph>`,
    ),
  );
  expect(nodes.map(({ attributes }) => said(attributes))).toEqual([
    { year: 1900, party: false },
    { party: false },
  ]);
});

test.each(["python", "r"])(
  "what igraph (%s) writes for missing values is missing, its booleans all",
  (language) => {
    const { nodes, links, remarks } = graphIn(fixture(`igraph-${language}.graphml`), "g.graphml");
    expect(nodes.map(({ attributes }) => said(attributes))).toEqual([
      { name: "Acme", founded: 1901, motto: "Onward" },
      { name: "Chamber" },
      { name: "Freedom Now", founded: 1999, motto: "Freedom" },
    ]);
    expect(links.map(({ attributes }) => said(attributes))).toEqual([{ relation: "backs" }, {}]);
    expect(remarks.map(({ words }) => words)).toEqual([expect.stringContaining("“active” is true or false")]);
  },
);

test("where R’s igraph has left an ampersand as it is, the line is told and what to write", async () => {
  const text = fixture("igraph-r.graphml").replace(">Freedom Now<", ">Freedom & Now<");
  const result = await importCase([{ name: "g.graphml", text }]);
  expect(result.ok ? "" : result.issues.map(issueLine).join("\n")).toMatch(
    /^line 26, column \d+: the XML breaks off or is broken here: .+ “&” is “&amp;”/u,
  );
});

test("keys of yEd for ports and drawings are read past, and its label is the drawn one", () => {
  const { nodes, links } = graphIn(
    graphml(
      `<key for="port" id="d0" yfiles.type="portgraphics"/><key for="graphml" id="d7" yfiles.type="resources"/>
       <key for="node" id="d6" yfiles.type="nodegraphics"/><key for="edge" id="d10" yfiles.type="edgegraphics"/>
       <graph edgedefault="directed"><node id="n0"><data key="d6"><y:ShapeNode xmlns:y="http://www.yworks.com/xml/graphml"><y:NodeLabel>Acme
       Corp.<y:Extra/></y:NodeLabel></y:ShapeNode></data><port name="p"/></node><node id="n1"/>
       <edge source="n0" target="n1"><data key="d10"><y:PolyLineEdge><y:Arrows source="none" target="none"/><y:EdgeLabel>funds</y:EdgeLabel></y:PolyLineEdge></data></edge></graph>`,
    ),
  );
  expect(nodes.map(({ attributes }) => said(attributes))).toEqual([{ label: "Acme Corp." }, {}]);
  expect(links.map(arrow)).toEqual(["n0 – n1"]);
  expect(links[0]?.attributes.get("label")).toBe("funds");
});

test("an edge of GraphML may say otherwise than its graph of its direction", () => {
  const { links } = graphIn(
    graphml(
      `<graph edgedefault="directed"><node id="a"/><node id="b"/><edge source="a" target="b" directed="false"/><edge source="b" target="a"/></graph>`,
    ),
  );
  expect(links.map(arrow)).toEqual(["a – b", "b → a"]);
});

test("a type of networkx’ in GEXF is a label and no direction, and its key is no attribute", () => {
  const { links, nodes } = graphIn(fixture("networkx-multi.gexf"));
  expect(links.map((link) => [arrow(link), link.attributes.get("type")])).toEqual([
    ["chamber → acme", "backs"],
    ["chamber → acme", "funds"],
    ["ngo → acme", "backs"],
    ["ngo → acme", "sued"],
  ]);
  expect([...(links[1]?.attributes.keys() ?? [])]).not.toContain("networkx_key");
  expect(nodes[0]?.attributes.get("full_name")).toBe("Acme & Sons");
});

test("a mutual edge of GEXF leads both ways, wherever it stands", () => {
  const { links } = graphIn(
    gexf(
      `<nodes><node id="a"/><node id="b"/></nodes><edges><edge source="a" target="b" type="mutual"/><edge source="b" target="a" type="undirected"/></edges>`,
    ),
  );
  expect(links.map(arrow)).toEqual(["a ↔ b", "b – a"]);
});

test("nodes within a node of GEXF keep their own attributes, and name it as their parent", () => {
  const { nodes } = graphIn(
    gexf(
      `<attributes class="node"><attribute id="0" title="type" type="string"/></attributes>
       <nodes><node id="a" label="A"><nodes><node id="b" label="B"><attvalues><attvalue for="0" value="court"/></attvalues></node></nodes></node><node id="c" pid="a"/></nodes>`,
    ),
  );
  expect(nodes.map(({ id, attributes }) => [id, said(attributes)])).toEqual([
    ["a", { label: "A" }],
    ["b", { label: "B", type: "court", parent: "a" }],
    ["c", { parent: "a" }],
  ]);
});

test.each([
  ['xmlns="http://www.gexf.net/1.1draft" version="1.1"', "id"],
  ['xmlns="http://www.gexf.net/1.2draft" version="1.2"', "for"],
  ['xmlns="http://gexf.net/1.3" version="1.3"', "for"],
  ['xmlns="http://www.gephi.org/gexf"', "id"],
  ["", "for"],
])("GEXF with %j is read, its values by %s", (attributes, by) => {
  const { nodes } = graphIn(
    gexf(
      `<attributes class="node"><attribute id="0" title="tags" type="liststring"/></attributes><nodes><node id="a" label="A"><attvalues><attvalue ${by}="0" value="x|y"/></attvalues></node></nodes>`,
      attributes,
    ),
  );
  expect(nodes[0]?.attributes.get("tags")).toEqual(["x", "y"]);
});

test("two edges between the same two nodes are two", () => {
  const { links } = graphIn(
    gexf(
      `<nodes><node id="a"/><node id="b"/></nodes><edges><edge source="a" target="b"/><edge source="a" target="b"/></edges>`,
    ),
  );
  expect(links.map(arrow)).toEqual(["a → b", "a → b"]);
});

test.each(["links", "edges"])(
  "node-link JSON of networkx has its links under “%s”, by its version",
  (list) => {
    const text = fixture("networkx-node-link.json").replace('"links"', `"${list}"`);
    expect(graphIn(text).links.map(arrow)).toHaveLength(4);
  },
);

test("in Cytoscape’s JSON an end may be a number where the id is a text", () => {
  expect(graphIn(fixture("networkx-cytoscape.json")).links.map(arrow)).toEqual(["1 – 2", "2 – two"]);
});

test("a subgraph of Graphviz is counted with the objects, and is no node", () => {
  const { nodes, links, remarks } = graphIn(fixture("graphviz.json"));
  expect(nodes.map(({ id, attributes }) => [id, attributes.get("label")])).toEqual([
    ["texas", "Texas"],
    ["ohio", undefined],
    ["acme", "Acme Corp."],
  ]);
  expect(links.map(arrow)).toEqual(["texas → acme", "ohio → acme"]);
  expect(remarks.map(({ words }) => words)).toEqual([expect.stringContaining("“States” is a frame")]);
});

test("a file without a node list has the nodes that its links name", async () => {
  const result = await importCase([
    { name: "e.csv", text: "Source,Target,Type\nA,B,Directed\nB,C,Undirected\nD,,\n" },
  ]);
  if (!result.ok) throw new Error(result.issues.map(issueLine).join());
  expect(result.file.actors.map(({ name }) => name)).toEqual(["A", "B", "C"]);
  expect(result.notes.filter(({ outcome }) => outcome === "skipped").map(({ line }) => line)).toEqual([4]);
});

test.each([
  "networkx-multi.graphml",
  "networkx-multi.gexf",
  "networkx-node-link.json",
  "networkx-cytoscape.json",
  "igraph-python.graphml",
  "igraph-r.graphml",
  "graphviz.json",
])("%s becomes a case that loads without a warning", async (name) => {
  const result = await importCase([{ name, text: fixture(name) }]);
  expect(parseCase(result.ok ? result.file : result)).toMatchObject({ ok: true, warnings: [] });
});
