import { expect, test } from "vitest";
import { issueLine } from "../../../schema/issues/issues.ts";
import { givenFiles } from "./given-files.ts";

/** A file that says it has so many bytes, and that nobody may open. */
function sized(name: string, size: number): File {
  const file = new File([], name);
  Object.defineProperty(file, "size", { value: size });
  Object.defineProperty(file, "arrayBuffer", { value: () => Promise.reject(new Error("It was opened.")) });
  return file;
}

const said = async (...files: readonly File[]): Promise<string> => {
  const given = await givenFiles(files);
  return "issues" in given ? given.issues.map(issueLine).join("\n") : "";
};

test("a file of 200 MB is refused by its size, and not opened", async () => {
  expect(await said(sized("all.json", 200_000_000))).toMatch(
    /“all\.json” has 200 MB, and at most 64 can be read at once\. Split it/u,
  );
});

test("several files are refused by what they have together", async () => {
  expect(await said(sized("a.csv", 40_000_000), sized("b.csv", 40_000_000))).toMatch(
    /together this has 80 MB/u,
  );
});

test("a folder, or a file that has gone, is told with what to do", async () => {
  expect(await said(sized("dockets", 0))).toMatch(/“dockets” cannot be opened: it is a folder, or/u);
});
