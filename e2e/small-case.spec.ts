import { type Explorer, expect, test } from "./explorer.ts";

const SMALLEST = `{
  "format": "amicus-graph/1",
  "title": "Acme v. Town",
  "actors": [
    { "id": "acme", "name": "Acme Inc.", "kind": "company" },
    { "id": "town", "name": "The Town", "kind": "government" },
    { "id": "chamber", "name": "Chamber of Commerce", "kind": "trade-association" }
  ],
  "cases": [{ "id": "acme-v-town", "title": "Acme v. Town" }],
  "stages": [
    {
      "id": "trial",
      "case": "acme-v-town",
      "label": "Trial",
      "parties": [{ "actor": "acme" }, { "actor": "town" }]
    }
  ],
  "briefs": [
    { "id": "b", "title": "Brief", "filers": ["chamber"], "positions": [{ "stage": "trial", "backs": "acme" }] }
  ]
}
`;

async function openCase(explorer: Explorer, body: string, query = ""): Promise<void> {
  await explorer.page.route("**/cases/small.json", (route) =>
    route.fulfill({ contentType: "application/json", body }),
  );
  await explorer.open(`case=small${query}`);
}

test("a valid file of under 25 lines is listed, drawn and put in a table", async ({ explorer }) => {
  expect(SMALLEST.trim().split("\n").length).toBeLessThan(25);
  await openCase(explorer, SMALLEST);
  await expect(explorer.headline).toHaveText("Acme v. Town");
  await expect(explorer.side("Backed Acme").getByRole("link", { name: "Chamber of Commerce" })).toBeVisible();
  await expect(explorer.picture.locator('[data-edge="b backs acme"]')).toHaveCount(1);
  await expect(explorer.html).toHaveAttribute("data-renderer", "webgl");
  await explorer.showAs("Table");
  await expect.poll(explorer.rows).toEqual(["acme", "town", "chamber"]);
  expect(explorer.address()).toContain("case=small");
});

test("a file without any side is drawn by its ties", async ({ explorer }) => {
  const file = JSON.parse(SMALLEST);
  file.briefs = [];
  file.relations = [{ id: "r", from: "chamber", to: "town", kind: "context", text: "has its seat in the" }];
  await openCase(explorer, JSON.stringify(file), "&role=party,other");
  await expect(explorer.page.getByRole("button", { name: "By ties" })).toHaveAttribute(
    "aria-pressed",
    "true",
  );
  await expect(explorer.picture.locator('[data-edge="r"]')).toHaveCount(1);
});

test("names that try to be markup are only names, everywhere", async ({ explorer }) => {
  const hostile = `<img src=x onerror="document.title='owned'">`;
  const file = JSON.parse(SMALLEST.replaceAll("Chamber of Commerce", "NAME").replace('"Brief"', '"BRIEF"'));
  file.title = `Title ${hostile}`;
  file.actors[2].name = `Name ${hostile}`;
  file.briefs[0].title = `Brief ${hostile} "'&</text>`;
  file.sources = [{ id: "s", title: hostile, url: "https://example.org/?a=1&b=%3Cscript%3E" }];
  file.briefs[0].evidence = [{ source: "s", quote: hostile }];
  for (const query of [
    "",
    "&select=b",
    "&view=table",
    "&view=table&table=briefs",
    "&layout=organic",
    "&q=img",
  ]) {
    await openCase(explorer, JSON.stringify(file), query);
    await expect(explorer.page.locator("img, script:not([src]), [onerror]")).toHaveCount(0);
    await expect(explorer.page).not.toHaveTitle("owned");
  }
  await openCase(explorer, JSON.stringify(file), "&select=b");
  await expect(explorer.panel.locator("blockquote")).toHaveText(hostile);
  const download = explorer.page.waitForEvent("download");
  await explorer.page.getByRole("button", { name: "Picture (SVG)" }).click();
  const svg = await (await download).createReadStream().then((stream) => stream.toArray());
  expect(Buffer.concat(svg).toString()).not.toContain("<img");
});

test("a source may not be a script", async ({ explorer }) => {
  const file = JSON.parse(SMALLEST);
  file.sources = [{ id: "s", title: "S", url: "javascript:alert(1)" }];
  await openCase(explorer, JSON.stringify(file));
  await expect(explorer.page.getByRole("main")).toContainText("sources.0.url: is not a web address");
});

test("ids that mean something to a machine are only ids", async ({ explorer }) => {
  const text = SMALLEST.replaceAll('"acme"', '"__proto__"')
    .replaceAll('"town"', '"constructor"')
    .replaceAll('"chamber"', '"toString"')
    .replaceAll('"b"', '"hasOwnProperty"')
    .replaceAll('"trial"', '"valueOf"');
  await openCase(explorer, text);
  await expect(explorer.side("Backed Acme").getByRole("link", { name: "Chamber of Commerce" })).toBeVisible();
  await expect(explorer.html).toHaveAttribute("data-renderer", "webgl");
  for (const id of ["__proto__", "constructor", "toString", "hasOwnProperty"]) {
    await expect(explorer.picture.locator(`[data-node="${id}"]`)).toHaveCount(1);
    await openCase(explorer, text, `&view=table&stage=valueOf&select=${id}`);
    await expect(explorer.panel).toHaveAttribute("data-open", "true");
    await openCase(explorer, text);
  }
  await openCase(explorer, text, "&view=table&stage=valueOf&side=__proto__");
  await expect.poll(explorer.rows).toEqual(["toString"]);
});
