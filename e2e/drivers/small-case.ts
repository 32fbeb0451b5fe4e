import type { Explorer } from "./explorer.ts";

/** The smallest case with a brief. */
export const SMALLEST = `{
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

/** The same with words for ids that mean something to a machine. */
export const WITH_TRAPS_FOR_IDS = SMALLEST.replaceAll('"acme"', '"__proto__"')
  .replaceAll('"town"', '"constructor"')
  .replaceAll('"chamber"', '"toString"')
  .replaceAll('"b"', '"hasOwnProperty"')
  .replaceAll('"trial"', '"valueOf"');

/** Opens a text as the case file “small”, at the rest of an address. */
export async function openSmallCase(explorer: Explorer, body: string, query = ""): Promise<void> {
  await explorer.page.route("**/cases/small.json", (route) =>
    route.fulfill({ contentType: "application/json", body }),
  );
  await explorer.open(`case=small${query}`);
}
