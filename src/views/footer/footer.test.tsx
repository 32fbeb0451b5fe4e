import { expect, test } from "vitest";
import { ACME_V_BOLT as model } from "../../testing/cases.ts";
import { RECORD, RECORD_MODEL } from "../../testing/bundled-record.ts";
import { explorerOf, htmlOf, rendered } from "../../testing/rendered.tsx";
import { buildModel } from "../../model/build-model.ts";
import { Footer } from "./footer.tsx";
import { CreditLine } from "./credit-line.tsx";

const signed = buildModel({
  ...model.file,
  credits: "The desk",
  updated: "2026-11-23",
  licence: "CC0",
  contact: "desk@desk.example",
  corrections: [
    { date: "2026-11-25", text: "The guild is one filer." },
    { date: "2026-11-26", text: "So is the union." },
  ],
});

test("the page ends with who made it, and with its corrections, the newest first", () => {
  expect(rendered(<Footer />, explorerOf(signed, {}, "page-static")).slice(0, 5)).toEqual([
    "The desk · Data of 23 November 2026 · 0 sources · CC0",
    "## Corrections",
    "26 November 2026: So is the union.",
    "25 November 2026: The guild is one filer.",
    "To report an error: desk@desk.example",
  ]);
});

test("a file that was never corrected and names no contact says both", () => {
  expect(rendered(<Footer />, explorerOf(model, {}, "page-static")).slice(1, 4)).toEqual([
    "## Corrections",
    "None so far.",
    "To report an error: write to whoever published this page.",
  ]);
});

test("the page of a record says who made it, how, of when, on what terms, and lists every source", () => {
  const explorer = explorerOf(RECORD_MODEL, {}, "page-static");
  const foot = rendered(<Footer />, explorer).join("\n");
  for (const part of [
    RECORD.credits,
    "Data of 28 November 2026",
    "CC BY 4.0",
    "How this record was made",
    "Mostly the opening pages of filings were seen",
    "To report an error",
    `${RECORD.sources.length} sources`,
  ])
    expect(foot).toContain(part);
  const [, sources = ""] = htmlOf(<Footer />, explorer).split('class="sources"');
  expect(sources.match(/<a /g)).toHaveLength(RECORD.sources.length);
});

test("a frame ends with its credit, the way to the full page, and what is not done here", () => {
  expect(rendered(<CreditLine />, explorerOf(signed, {}, "frame-compact"))).toEqual([
    "The desk Data of 23 November 2026 Full page Table No cookies, no tracking",
  ]);
});
