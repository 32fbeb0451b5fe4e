/** Small whole files of forms that no program here writes; everybody in them is invented. */

export const TERM = JSON.stringify({
  what: "A list of amici.",
  list: {
    name: "Amici-Link",
    maker: "somebody",
    address: "https://lists.example/",
    version: "1",
    reads: "case pages",
    licence: "none stated",
  },
  cases: [
    {
      number: 0,
      title: "Acme v. Roe",
      address: "https://cases.example/acme-v-roe/",
      petitioner: ["Chamber of Commerce, et al.", "State of Texas"],
      respondent: ["Anglers Foundation (also in 22-1)"],
    },
  ],
});

export const HAND_TABLE = JSON.stringify({
  cases: [{ number: 0, short: "Acme v. Roe", titles: ["plaintiff", "defendant"] }],
  together: [],
  joined: [],
  readings: { "Chamber of Commerce": { filers: ["U.S. Chamber of Commerce"] } },
  groups: [],
  same: {},
  called: { "U.S. Chamber of Commerce": { short: "Chamber" } },
  kinds: { company: ["Acme"] },
});

export const PACER_PAGE = `<head><title>22-1 Docket</title></head><body>
<table><tr><td><b>General Docket<br>United States Court of Appeals for the Sixth Circuit</b></td></tr></table>
<table><tbody><tr><td><b>Court of Appeals Docket #: </b>22-1</td><td><b>Docketed:</b> 05/27/2022</td></tr>
<tr><td>USA v. Richard Roe</td></tr></tbody></table>
<table><tbody>
<tr><td>UNITED STATES OF AMERICA<br>&nbsp;&nbsp;Plaintiff&nbsp;-&nbsp;Appellee</td><td>Pat Doe<br>[COR NTC]</td></tr>
<tr><td>RICHARD ROE<br>&nbsp;&nbsp;Defendant&nbsp;-&nbsp;Appellant</td><td>Kim Poe<br>Poe &amp; Partners LLP</td></tr>
<tr><td>HUNTERS COALITION<br>&nbsp;&nbsp;Amicus&nbsp;Curiae</td><td>Lee Moe<br>Moe Law PLLC</td></tr>
</tbody></table>
<table><tbody>
<tr><td>04/11/2023</td><td>&nbsp;38&nbsp;</td><td>APPELLANT BRIEF filed by Ms. Kim Poe for Richard Roe.</td></tr>
<tr><td>04/18/2023</td><td>&nbsp;41&nbsp;</td><td>AMICUS BRIEF filed by <i>Hunters Coalition, et al.</i>, with consent.</td></tr>
</tbody></table></body>`;

export const APPEAL = JSON.stringify({
  court_id: "ca6",
  docket_number: "22-1",
  case_name: "Acme v. Roe",
  parties: [
    { name: "ACME INC.", type: "Plaintiff - Appellant", attorneys: [{ name: "Pat Doe" }] },
    { name: "RICHARD ROE", type: "Defendant - Appellee", attorneys: [] },
    { name: "CHAMBER OF COMMERCE", type: "Amicus Curiae", attorneys: [{ name: "Lee Moe" }] },
  ],
  docket_entries: [
    { date_filed: "2023-04-11", document_number: "38", description: "APPELLANT BRIEF filed by Acme." },
    { date_filed: "2023-04-18", document_number: "41", description: "AMICUS BRIEF filed by Chamber, et al." },
  ],
});

export const API_ANSWERS = JSON.stringify({
  docket_number: "22-1",
  court_id: "ca9",
  pacer_case_id: "1",
  results: [
    { name: "Acme", party_types: [{ docket_id: 1, name: "Appellant" }] },
    {
      date_filed: "2023-04-18",
      entry_number: 4,
      description: "AMICUS BRIEF filed by Acme",
      recap_documents: [],
    },
  ],
});

export const CASE_FILE = JSON.stringify({
  format: "amicus-graph/1",
  title: "Acme v. Roe",
  actors: [
    { id: "acme", name: "Acme Inc.", kind: "company", aliases: ["ACME"] },
    { id: "roe", name: "Richard Roe", kind: "person" },
    { id: "chamber", name: "Chamber of Commerce", kind: "trade-association" },
  ],
  cases: [{ id: "acme-v-roe", title: "Acme v. Roe" }],
  stages: [
    {
      id: "appeal",
      case: "acme-v-roe",
      label: "Appeal",
      parties: [
        { actor: "acme", title: "appellant" },
        { actor: "roe", title: "appellee" },
      ],
    },
  ],
  briefs: [
    {
      id: "b1",
      title: "Brief of the Chamber",
      filers: ["chamber"],
      positions: [{ stage: "appeal", backs: "acme" }],
      filed: "2023-04-18",
      evidence: [{ source: "docket", quote: "AMICUS BRIEF filed by Chamber" }],
    },
  ],
  relations: [{ id: "r1", from: "chamber", to: "acme", kind: "context", text: "member" }],
  sources: [{ id: "docket", title: "The docket", url: "https://court.example/22-1" }],
});

export const GRAPHOLOGY = JSON.stringify({
  attributes: { name: "Ties" },
  options: { type: "mixed", multi: true },
  nodes: [
    { key: "a", attributes: { label: "Acme", x: 1, y: 2, color: "#f00" } },
    { key: "b", attributes: { label: "Roe" } },
  ],
  edges: [{ key: "e", source: "a", target: "b", undirected: true, attributes: { relation: "sued" } }],
});

export const KUMU =
  '{"elements":[{"label":"A","type":"Person","tags":["x","y"]}],"connections":[{"from":"A","to":"B","direction":"mutual","type":"funds"}]}';

export const OLIGRAPHER =
  '{"graph":{"nodes":{"1":{"id":1,"display":{"name":"A","x":1}},"2":{"id":"2","name":"B"}},"edges":{"2":{"id":2,"node1_id":1,"node2_id":2,"display":{"arrow":"both","label":"owns"}},"3":{"id":"3","node1_id":"2","node2_id":1,"arrow":"1->2","dash":true}},"captions":{}},"attributes":{"title":"A map"}}';

export const FOLLOW_THE_MONEY =
  '{"id":"a","schema":"Person","properties":{"name":["A"]}}\n{"id":"c","schema":"Company","properties":{"name":["C"]}}\n{"id":"p","schema":"Payment","properties":{"payer":["a"],"beneficiary":["c"],"date":["2020"]}}\n';

export const LINKS =
  'Entity A Type,Entity A,Entity B Type,Entity B,Connection,Source(s)\nPerson,Ada Baker,Organization,"Acme, Inc.",owns,https://news.example/a\n';

export const NEO4J =
  "id:ID,name,:LABEL\na,Acme,Company\nr,Roe,Person\n:START_ID,:END_ID,:TYPE,since\na,r,SUED,2020\n";

export const LIST =
  'Case;Filers;Side;Filed\nAcme v. Roe;"TX, AL";P;03.04.2024\nAcme v. Roe;ÉSF, et al.;neither;2024\n';

export const TITLES =
  "Brief of Acme, Amicus Curiae in Support of Respondent\nBrief of Roe as Amicus Curiae\n";
