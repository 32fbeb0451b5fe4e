import { expect, it } from "vitest";
import { withFacts } from "../../testing/with-facts.ts";
import { modelOf } from "../../testing/model-of.ts";
import { INITIAL } from "../../state/view-state.ts";
import { citationOf } from "./citation.ts";

const plain = modelOf("acme: party", "guild: brief b1 for acme");
const story = [{ title: "The guild files", text: "It did.", view: "stage=trial", backing: [] }];
const file = { ...plain.file, story, credits: "The desk", updated: "2026-11-23" };
const model = { ...plain, file };
const address = "https://example.org/?stage=trial";
const digest = "0123456789abcdef".repeat(4);

it("names the title, who made it, the day of the data, the hash and the address", () => {
  expect(citationOf({ model, state: { ...INITIAL, stage: "trial", step: 0 }, address, digest })).toBe(
    "A test case. The desk. Data of 23 November 2026, SHA-256 0123456789ab. https://example.org/?stage=trial",
  );
});

it("names the step of the story that is open", () => {
  expect(citationOf({ model, state: { ...INITIAL, stage: "trial", step: 1 }, address, digest })).toContain(
    "“The guild files”. A test case. ",
  );
});

it("ends no sentence twice", () => {
  const found = withFacts(model, "trial", { finding: "The guild backed Acme." });
  expect(
    citationOf({ model: found, state: { ...INITIAL, stage: "trial", step: 0 }, address, digest }),
  ).toContain("“The guild backed Acme.” A test case. The desk. ");
});

it("says what it does not know", () => {
  expect(
    citationOf({ model: plain, state: { ...INITIAL, stage: "trial", step: 0 }, address, digest: null }),
  ).toBe(
    "A test case. Data without a date, content hash not available here. https://example.org/?stage=trial",
  );
});
