import { expect, test } from "vitest";
import { importCase } from "../../importers.ts";

const OPENING = [
  "Mar 01 2023 Petition for a writ of certiorari filed. (Response due April 3, 2023)",
  "Mar 10 2023 Brief amicus curiae of Acme Foundation filed.",
];

async function briefsIn(...rows: readonly string[]) {
  const result = await importCase([{ name: "rows.txt", text: [...OPENING, ...rows].join("\n") }]);
  return result.ok ? (result.file.briefs ?? []).map(({ title, status }) => `${title}: ${status}`) : [];
}

test("a brief that is taken back is told as withdrawn, and stays one", async () => {
  expect(await briefsIn("Mar 20 2023 Letter of Acme Foundation withdrawing amicus brief filed.")).toEqual([
    "Brief of Acme Foundation: withdrawn",
  ]);
});

test("one order on the motions of two is a step of both", async () => {
  expect(
    await briefsIn(
      "Mar 12 2023 Motion for leave to file amicus brief filed by Cato Institute.",
      "Mar 12 2023 Motion for leave to file amicus brief filed by Roe Society.",
      "Apr 24 2023 Motions of Cato Institute and Roe Society for leave to file briefs as amici curiae GRANTED.",
    ),
  ).toEqual([
    "Brief of Acme Foundation: filed",
    "Brief of Cato Institute: filed by leave",
    "Brief of Roe Society: filed by leave",
  ]);
});
