import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { buildModel } from "../../model/build-model.ts";
import { modelOf } from "../../testing/model-of.ts";
import { explorerOf, rendered } from "../../testing/rendered.tsx";
import { ShareRow } from "./share-row.tsx";

// Node has no page whose address could be cited.
beforeAll(() => void vi.stubGlobal("document", { baseURI: "https://desk.example/a-case/" }));
afterAll(() => void vi.unstubAllGlobals());

const plain = modelOf("acme: party", "guild: brief b1 for acme");
const model = buildModel({
  ...plain.file,
  credits: "The desk",
  updated: "2026-11-23",
  corrections: [{ date: "2026-11-25", text: "The guild is one filer." }],
});

test("a citation stands with what was corrected since the day of its data", () => {
  const lines = rendered(<ShareRow />, explorerOf(model, { stage: "trial" }));
  const heading = lines.indexOf("## Cite this view");
  expect(lines.slice(heading + 1, heading + 4)).toEqual([
    "A test case. The desk. Data of 23 November 2026, SHA-256 000000000000. https://desk.example/a-case/?stage=trial",
    "### Corrected since",
    "25 November 2026: The guild is one filer.",
  ]);
});

test("before the picture is here a page offers its table, and code to embed it", () => {
  const lines = rendered(<ShareRow />, explorerOf(model, { stage: "trial" }));
  expect(lines.slice(-2)).toEqual(["[Embed]", "[Table (CSV)]"]);
});

test("neither a frame nor a page that is one file is offered to be embedded", () => {
  const inFrame = rendered(<ShareRow />, explorerOf(model, { stage: "trial" }, "frame-full"));
  const inOneFile = rendered(<ShareRow />, explorerOf(model, { stage: "trial" }, "single-file"));
  expect([...inFrame, ...inOneFile]).not.toContain("[Embed]");
});
