import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { expect, test } from "vitest";
import { caseFiles, caseFilesInWork } from "./case-files.ts";

test("every file of the site is there, with the hash of what is served", () => {
  const served = caseFiles();
  const slugs = served.map(({ slug }) => slug);
  expect(slugs).toEqual(expect.arrayContaining(["microsoft-ireland", "october-term-2022"]));
  for (const { digest } of served) expect(digest).toMatch(/^[0-9a-f]{64}$/);
});

test("a file that somebody is writing takes no other page away, and has one of its own", () => {
  const folder = mkdtempSync(join(tmpdir(), "cases-"));
  const fine = {
    format: "amicus-graph/1",
    title: "Acme v. Bolt",
    actors: [{ id: "acme", name: "Acme", kind: "company" }],
    cases: [{ id: "case", title: "Acme v. Bolt" }],
    stages: [{ id: "court", case: "case", label: "Court", parties: [{ actor: "acme" }] }],
  };
  writeFileSync(join(folder, "fine.json"), JSON.stringify(fine));
  writeFileSync(join(folder, "half.json"), '{ "format": "amicus-graph/1", ');
  writeFileSync(join(folder, "wrong.json"), JSON.stringify({ ...fine, actors: [] }));
  const served = caseFilesInWork(pathToFileURL(`${folder}/`));
  expect(served.map(({ slug, file }) => [slug, file.title])).toEqual([
    ["fine", "Acme v. Bolt"],
    ["half", "half"],
    ["wrong", "wrong"],
  ]);
});
